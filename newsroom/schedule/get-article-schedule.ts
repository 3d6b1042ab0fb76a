import 'server-only'
import { and, desc, eq, isNull, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, schedules, staff } from '@/db/schema'
import { canReadArticle } from '@/domain/articles/policies'
import type { ArticleSchedule } from '@/domain/articles/schedule'
import type { Actor } from '@/domain/staff/staff'
import { databaseNow } from '@/newsroom/record/database-now'
import { entryColumns } from './schedule-entry'

/**
 * What is promised about an article, and how its last promises ended: receipts of the last seven days and failures nobody has taken note of,
 * newest first, one of each kind of transition. Null when there is no such article or this person may not read it.
 */
export async function getArticleSchedule({ actor, articleId }: { actor: Actor; articleId: string }): Promise<ArticleSchedule | null> {
  const [article] = await db().select().from(articles).where(eq(articles.id, articleId))
  if (!article || !canReadArticle(actor, article)) return null
  const isRecent = and(eq(schedules.state, 'done'), sql`${schedules.endedAt} > now() - interval '7 days'`)
  const isOpen = and(eq(schedules.state, 'failed'), isNull(schedules.settledAt))
  const rows = await db()
    .select(entryColumns)
    .from(schedules)
    .leftJoin(staff, eq(staff.id, schedules.promisedBy))
    .where(and(eq(schedules.articleId, articleId), or(eq(schedules.state, 'pending'), isRecent, isOpen)))
    .orderBy(desc(schedules.dueAt))
  const [pending, ended] = [rows.filter(({ state }) => state === 'pending'), rows.filter(({ state }) => state !== 'pending')]
  const of = (entries: typeof rows, transition: 'publish' | 'unpublish') => entries.find((entry) => entry.transition === transition) ?? null
  return {
    publish: of(pending, 'publish'),
    unpublish: of(pending, 'unpublish'),
    ended: [of(ended, 'publish'), of(ended, 'unpublish')].filter((entry) => entry !== null),
    embargoUntil: article.embargoUntil,
    readAt: await databaseNow(db()),
  }
}
