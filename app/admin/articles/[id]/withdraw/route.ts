import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { withdrawArticleInput } from '@/domain/articles/exit-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { withdrawArticle } from '@/newsroom/articles/withdraw-article'
import { expirePublicChange } from '@/published/expire'

/** Takes the article from readers. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = withdrawArticleInput.safeParse(await readJsonBody(request, 20_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  const outcome = await withdrawArticle({ actor: guard.actor, input: parsed.data })
  if (outcome.ok) await expirePublicChange(outcome.change)
  return jsonAnswer(outcome)
}
