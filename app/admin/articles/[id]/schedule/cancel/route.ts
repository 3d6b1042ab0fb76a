import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { unscheduleArticleInput } from '@/domain/articles/schedule-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { unscheduleArticle } from '@/newsroom/schedule/unschedule-article'

/** Takes back what is promised about the article. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = unscheduleArticleInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  return jsonAnswer(await unscheduleArticle({ actor: guard.actor, input: parsed.data }))
}
