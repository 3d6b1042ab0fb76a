import { answerJson } from '@/app/admin/media/answer-json'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { finishUploadInput } from '@/domain/media/incoming-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { finishUpload } from '@/newsroom/incoming/finish-upload'

/** Decoding a large picture takes longer than a page. */
export const maxDuration = 60

/** The file lies in the bucket: answers what `POST /admin/media` would. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return answerJson(guard)
  const parsed = finishUploadInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return answerJson(badInput(parsed.error))
  return answerJson(await finishUpload({ actor: guard.actor, input: parsed.data }))
}
