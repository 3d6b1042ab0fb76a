import { jsonAnswer } from '@/app/admin/json-answer'
import { limits } from '@/domain/articles/limits'
import { lineInput } from '@/domain/line-input'
import { fail } from '@/domain/problems'
import { getHeadlineTaken } from '@/newsroom/checklist/find-headline-taken'
import { getActor } from '@/newsroom/session'

/** Whether readers have another article under the headline that is being written, `?headline=`, for the publish check. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await getActor()
  if (!actor) return jsonAnswer(fail('not-signed-in'))
  const asked = lineInput(limits.headline).safeParse(new URL(request.url).searchParams.get('headline'))
  if (!asked.success) return jsonAnswer(fail('bad-input', { field: 'headline' }))
  const found = await getHeadlineTaken({ actor, articleId: (await params).id, headline: asked.data })
  return jsonAnswer(found ? { ok: true, ...found } : fail('not-found'))
}
