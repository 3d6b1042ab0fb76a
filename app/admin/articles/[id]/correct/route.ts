import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { correctArticleInput } from '@/domain/articles/exit-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { correctArticle } from '@/newsroom/articles/correct-article'
import { expirePublicChange } from '@/published/expire'

/** Puts a correction note to what readers see. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = correctArticleInput.safeParse(await readJsonBody(request, 20_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  const outcome = await correctArticle({ actor: guard.actor, input: parsed.data })
  if (outcome.ok) await expirePublicChange(outcome.change)
  return jsonAnswer(outcome)
}
