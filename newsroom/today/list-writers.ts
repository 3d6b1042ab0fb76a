import 'server-only'
import { desc, eq, gt, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articleLocks, articles, revisions, staff } from '@/db/schema'
import { lockTimes } from '@/domain/articles/article-lock'
import { canReadArticle } from '@/domain/articles/policies'
import type { StaffActor } from '@/domain/staff/staff'

const most = 100

/** Who writes on what at this moment, the latest to begin first: articles that this person may read. */
export async function listWriters({ actor }: { actor: StaffActor }): Promise<{ articleId: string; headline: string; name: string; since: Date; isYou: boolean }[]> {
  const rows = await db()
    .select({ article: articles, headline: revisions.headline, staffId: staff.id, name: staff.name, since: articleLocks.since })
    .from(articleLocks)
    .innerJoin(articles, eq(articles.id, articleLocks.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.headRevisionId))
    .innerJoin(staff, eq(staff.id, articleLocks.staffId))
    .where(gt(articleLocks.seenAt, sql`now() - interval '1 millisecond' * ${lockTimes.lifetime}`))
    .orderBy(desc(articleLocks.since))
    .limit(most)
  return rows.flatMap(({ article, staffId, ...row }) => (canReadArticle(actor, article) ? [{ ...row, articleId: article.id, isYou: staffId === actor.staffId }] : []))
}
