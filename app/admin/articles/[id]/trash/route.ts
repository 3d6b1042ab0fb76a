import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { oneArticleInput } from '@/domain/articles/exit-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { trashArticle } from '@/newsroom/articles/trash-article'

/** Puts the article into the trash. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = oneArticleInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  return jsonAnswer(await trashArticle({ actor: guard.actor, input: parsed.data }))
}
