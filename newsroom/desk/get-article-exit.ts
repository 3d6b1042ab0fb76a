import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, staff, withdrawals } from '@/db/schema'
import type { ArticleDraft } from '@/domain/articles/article'
import type { ArticleExit } from '@/domain/articles/article-exit'
import { canPutBackArticle, canRestoreArticle } from '@/domain/articles/policies'
import type { Actor } from '@/domain/staff/staff'

/** How an article that this person has open left, and whether they may undo it; null for one that is where it belongs. */
export async function getArticleExit({ actor, draft }: { actor: Actor; draft: ArticleDraft }): Promise<ArticleExit | null> {
  if (draft.status === 'withdrawn') {
    const [found] = await db().select({ withdrawal: withdrawals, by: staff.name }).from(withdrawals).leftJoin(staff, eq(staff.id, withdrawals.withdrawnBy)).where(eq(withdrawals.articleId, draft.id))
    if (!found) return null
    const { reason, notice, withdrawnAt } = found.withdrawal
    return { kind: 'withdrawn', by: found.by, at: withdrawnAt, reason, notice, mayPutBack: canPutBackArticle(actor, draft) }
  }
  if (draft.trashedAt === null) return null
  const [found] = await db().select({ by: staff.name }).from(articles).leftJoin(staff, eq(staff.id, articles.trashedBy)).where(eq(articles.id, draft.id))
  return { kind: 'trashed', by: found?.by ?? null, at: draft.trashedAt, mayRestore: canRestoreArticle(actor, draft) }
}
