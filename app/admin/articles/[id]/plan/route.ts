import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { planArticleInput } from '@/domain/articles/plan-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { planArticle } from '@/newsroom/calendar/plan-article'

/** Says for which day the article is planned. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction(request.headers.get('x-ilbo-staff'))
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = planArticleInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  return jsonAnswer(await planArticle({ actor: guard.actor, input: parsed.data }))
}
