import 'server-only'
import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articleViews, articles, revisions } from '@/db/schema'
import { seoulDay } from '@/lib/korean-time'

const hourMs = 3_600_000
const topShown = 10

/** Views by hour of the day in Seoul (24, from 0 to 23), and the articles read most. */
export type ViewsToday = { hours: number[]; top: { articleId: string; headline: string; views: number }[] }

/** What readers read on this day in Seoul. Both reads go along the hours of the day alone; what is not published any more is counted and not named. */
export async function getViewsToday({ now = new Date() }: { now?: Date } = {}): Promise<ViewsToday> {
  const begin = new Date(`${seoulDay(now)}T00:00:00+09:00`)
  const isToday = and(gte(articleViews.hour, begin), lt(articleViews.hour, new Date(begin.getTime() + 24 * hourMs)))
  const views = sql<number>`sum(${articleViews.views})::int`
  const [byHour, top] = await Promise.all([
    db().select({ hour: articleViews.hour, views }).from(articleViews).where(isToday).groupBy(articleViews.hour),
    db()
      .select({ articleId: articles.id, headline: revisions.headline, views })
      .from(articleViews)
      .innerJoin(articles, eq(articles.number, articleViews.number))
      .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
      .where(and(isToday, eq(articles.status, 'published')))
      .groupBy(articles.id, revisions.headline)
      .orderBy(desc(views), asc(articles.id))
      .limit(topShown),
  ])
  const found = new Map(byHour.map((row) => [(row.hour.getTime() - begin.getTime()) / hourMs, row.views]))
  return { hours: Array.from({ length: 24 }, (_, hour) => found.get(hour) ?? 0), top }
}
