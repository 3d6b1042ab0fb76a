import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { holdArticleInput } from '@/domain/articles/article-lock-input'
import { readJsonBody } from '@/lib/read-json-body'
import { holdArticle } from '@/newsroom/articles/hold-article'

/** A heartbeat of a tab that has the article open. A route, so that it can still be sent while the page is being closed. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction(request.headers.get('x-ilbo-staff'))
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = holdArticleInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  return jsonAnswer(await holdArticle({ actor: guard.actor, input: parsed.data }))
}
