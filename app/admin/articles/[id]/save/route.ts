import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { saveArticleInput } from '@/domain/articles/inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { saveArticle } from '@/newsroom/articles/save-article'

/** A body of the largest size that the validator takes, as JSON, in bytes. */
const mostBytes = 4_000_000

/**
 * Saves the whole article as a new revision. A route and not a server action: an action's name changes with every build, so that a
 * page opened before an upgrade could never save again; and only a plain request can outlive a page that is being closed.
 */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction(request.headers.get('x-ilbo-staff'))
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = saveArticleInput.safeParse(await readJsonBody(request, mostBytes))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  return jsonAnswer(await saveArticle({ actor: guard.actor, input: parsed.data }))
}
