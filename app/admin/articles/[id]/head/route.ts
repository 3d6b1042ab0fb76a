import { jsonAnswer } from '@/app/admin/json-answer'
import type { ArticleHead } from '@/domain/articles/article-text'
import { type Outcome, fail } from '@/domain/problems'
import { getArticleHead } from '@/newsroom/desk/get-article-head'
import { getActor } from '@/newsroom/session'

/** The newest text of an article, for an editor that has an older one. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await getActor()
  if (!actor) return jsonAnswer(fail('not-signed-in'))
  const head = await getArticleHead({ actor, articleId: (await params).id })
  const found: Outcome<{ head: ArticleHead }> = head ? { ok: true, head } : fail('not-found')
  return jsonAnswer(found)
}
