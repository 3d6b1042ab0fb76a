import 'server-only'
import { and, desc, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema'
import { canReadArticle, canReviewArticle } from '@/domain/articles/policies'
import type { TurnItem } from '@/domain/notices/my-turn'
import type { StaffActor } from '@/domain/staff/staff'
import { isMyTurn } from './my-turn-condition'

/** Rows looked through at most: a desk with more in review needs hands, not a longer list. */
const most = 200

/** What waits for somebody: what they have in hand, what came back to them, what is in review where they judge. The longest waiting last. */
export async function listMyTurn({ actor }: { actor: StaffActor }): Promise<TurnItem[]> {
  const rows = await db()
    .select({ article: articles })
    .from(articles)
    .where(and(isNull(articles.trashedAt), isMyTurn(actor)))
    .orderBy(desc(articles.savedAt), desc(articles.id))
    .limit(most)
  return rows.flatMap(({ article }): TurnItem[] => {
    if (!canReadArticle(actor, article)) return []
    const { id, headline, lastStep, savedAt, assignedTo } = article
    const item = { articleId: id, headline, since: lastStep ? new Date(lastStep.at) : savedAt }
    if (assignedTo === actor.staffId) return [{ ...item, reason: 'assigned' }]
    if (article.status === 'draft') return [{ ...item, reason: 'returned' }]
    // What somebody else has in hand waits for them.
    return assignedTo === null && canReviewArticle(actor, article) ? [{ ...item, reason: 'in-review' }] : []
  })
}
