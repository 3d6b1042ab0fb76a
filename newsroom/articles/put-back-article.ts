import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema'
import { type OneArticleInput, oneArticleInput } from '@/domain/articles/exit-inputs'
import { canPutBackArticle } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { lockArticle } from './lock-article'

/**
 * Makes a withdrawn article a draft again, with the number it had. Readers see nothing of it: its address goes on telling that it was
 * withdrawn, until it is published again under the same number. Problems: bad-input, not-found, not-allowed.
 */
export async function putBackArticle({ actor, input }: { actor: Actor; input: OneArticleInput }): Promise<Outcome<object>> {
  const parsed = oneArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId } = parsed.data
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article) return fail('not-found')
    if (!canPutBackArticle(actor, article)) return fail('not-allowed')
    await tx.update(articles).set({ status: 'draft', lastStep: null }).where(eq(articles.id, articleId))
    await writeAudit(tx, { actor, action: 'article.put-back', subject: { kind: 'article', id: articleId }, details: { number: article.number } })
    return { ok: true }
  })
}
