import 'server-only'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { articles, publishedArticles } from '@/db/schema'
import { canPublishArticle } from '@/domain/articles/policies'
import type { PublicChange } from '@/domain/articles/public-change'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { changeOf } from '@/newsroom/door/change-of'
import { recordPublicChange } from '@/newsroom/door/record-change'
import { writeAudit } from '@/newsroom/record/write-audit'
import { lockArticle } from './lock-article'

export const pinArticleInput = z.strictObject({ articleId: z.uuid(), isPinned: z.boolean() })
export type PinArticleInput = z.infer<typeof pinArticleInput>

/**
 * Puts an article above the rows of its board as a notice, or back into its place. Readers see it at once: it is no word of the text, which
 * may stand half written meanwhile. `change` is null while they see nothing differ. Problems: bad-input, not-found, not-allowed.
 */
export async function pinArticle({ actor, input }: { actor: Actor; input: PinArticleInput }): Promise<Outcome<{ change: PublicChange | null }>> {
  const parsed = pinArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId, isPinned } = parsed.data
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article) return fail('not-found')
    if (!canPublishArticle(actor, article)) return fail('not-allowed')
    if (article.isPinned === isPinned) return { ok: true, change: null }
    await tx.update(articles).set({ isPinned }).where(eq(articles.id, articleId))
    await writeAudit(tx, { actor, action: isPinned ? 'article.pinned' : 'article.unpinned', subject: { kind: 'article', id: articleId }, details: {} })
    const [shown] = await tx.select().from(publishedArticles).where(eq(publishedArticles.articleId, articleId))
    if (!shown || shown.boardNumber === null) return { ok: true, change: null }
    await tx.update(publishedArticles).set({ isPinned }).where(eq(publishedArticles.number, shown.number))
    const change = changeOf(shown, shown)
    await recordPublicChange(tx, change)
    return { ok: true, change }
  })
}
