import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema'
import { type OneArticleInput, oneArticleInput } from '@/domain/articles/exit-inputs'
import { canRestoreArticle } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { lockArticle } from './lock-article'

/** Takes an article out of the trash: it is what it was. Problems: bad-input, not-found, not-allowed. */
export async function restoreArticle({ actor, input }: { actor: Actor; input: OneArticleInput }): Promise<Outcome<object>> {
  const parsed = oneArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId } = parsed.data
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article) return fail('not-found')
    if (!canRestoreArticle(actor, article)) return fail('not-allowed')
    await tx.update(articles).set({ trashedAt: null, trashedBy: null }).where(eq(articles.id, articleId))
    await writeAudit(tx, { actor, action: 'article.taken-from-trash', subject: { kind: 'article', id: articleId }, details: {} })
    return { ok: true }
  })
}
