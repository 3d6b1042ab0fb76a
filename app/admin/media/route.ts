import { staffAction } from '@/app/admin/staff-action'
import { fail } from '@/domain/problems'
import { isTooLargeHere } from '@/lib/storage/incoming'
import { getPictures } from '@/newsroom/media/get-pictures'
import { listMedia } from '@/newsroom/media/list-media'
import { replaceMedia } from '@/newsroom/media/replace-media'
import { uploadFile } from '@/newsroom/media/upload-file'
import { uploadPicture } from '@/newsroom/media/upload-picture'
import { getActor } from '@/newsroom/session'
import { expirePublicChange } from '@/published/expire'
import { answerJson } from './answer-json'

/**
 * Takes one picture, or with `?as=file` one file to download, or with `?replace=` (an id) and `&version=` what comes in the place of one: the body is the file as it is, `?name=` its name. A route and not a server
 * action, so that it is counted while it comes. Answers `{ mediaId, isNew, picture }`, `{ mediaId, isNew, file }`, `{ version }`, or `{ problem }` with its status.
 */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return answerJson(guard)
  const length = request.headers.get('content-length')
  if (isTooLargeHere(Number(length))) return answerJson(fail('upload-too-large-here'))
  const { searchParams } = new URL(request.url)
  const replaced = searchParams.get('replace')
  const upload = { name: searchParams.get('name') ?? '', length: length === null ? null : Number(length), body: request.body }
  if (replaced !== null) return answerReplaced(await replaceMedia({ actor: guard.actor, mediaId: replaced, baseVersion: Number(searchParams.get('version')), upload }))
  const take = { actor: guard.actor, upload }
  return searchParams.get('as') === 'file' ? answerJson(await uploadFile(take)) : answerJson(await uploadPicture(take))
}

/**
 * A page of the library: `?q=` words to look for, `?cursor=` where the page before ended. Or `?ids=` apart by commas: `{ pictures }` by id.
 * Changes nothing, so any signed-in request may.
 */
export async function GET(request: Request): Promise<Response> {
  const actor = await getActor()
  if (!actor) return answerJson(fail('not-signed-in'))
  const { searchParams } = new URL(request.url)
  const ids = searchParams.get('ids')
  if (ids !== null) return answerJson(await getPictures({ actor, mediaIds: ids.split(',') }))
  return answerJson(await listMedia({ actor, filter: { query: searchParams.get('q') ?? '', cursor: searchParams.get('cursor') ?? '' } }))
}

/** Readers see the new bytes at their next request. */
async function answerReplaced(outcome: Awaited<ReturnType<typeof replaceMedia>>): Promise<Response> {
  if (!outcome.ok) return answerJson(outcome)
  for (const change of outcome.changes) await expirePublicChange(change)
  return answerJson({ ok: true, version: outcome.version })
}
