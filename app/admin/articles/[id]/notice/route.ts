import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { readJsonBody } from '@/lib/read-json-body'
import { pinArticle, pinArticleInput } from '@/newsroom/articles/pin-article'
import { expirePublicChange } from '@/published/expire'

/** Makes the article a notice of its board, or a row again. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = pinArticleInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  const pinned = await pinArticle({ actor: guard.actor, input: parsed.data })
  if (pinned.ok && pinned.change) await expirePublicChange(pinned.change)
  return jsonAnswer(pinned)
}
