import 'server-only'
import { type SQL, and, asc, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { dayCounts, publishedArticles as table } from '@/db/schema'
import { archiveTag, dayTag, monthTag } from './cache-tags'
import { cachedRead } from './cached-read'
import { isVisible } from './cards'
import { type ArticleList, readListPage, reviveList } from './list-page'

/** A month (`2026-11`) or a day (`2026-11-21`) of Seoul's calendar with how many articles first came out in it. */
export type Counted = { date: string; articles: number }

/** A month with the days on which articles came out, and the months before and after it that have any. */
export type ArchiveMonth = { month: string; days: Counted[]; earlier: string | null; later: string | null }

/** A page of what came out on a day, newest first, and the days before and after it on which anything did. */
export type ArchiveDay = ArticleList & { day: string; earlier: string | null; later: string | null }

/** Days that have come: what is to come out later is told by nobody. */
const hasArticles = and(sql`${dayCounts.articles} > 0`, sql`${dayCounts.day} <= seoul_day(now())`)
const monthOfDay = sql<string>`to_char(${dayCounts.day}, 'YYYY-MM')`

/** Every month in which articles came out, newest first: one row of `day_counts` is read for each day of the paper's life. */
export const listArchiveMonths: () => Promise<Counted[]> = cachedRead(
  'archive',
  () => db().select({ date: monthOfDay, articles: sql<number>`sum(${dayCounts.articles})::int` }).from(dayCounts).where(hasArticles).groupBy(monthOfDay).orderBy(sql`1 desc`),
  () => [archiveTag],
  (stored) => stored,
)

/** A month by its name (`2026-11`), or null when nothing came out in it. */
export const getArchiveMonth: (month: string) => Promise<ArchiveMonth | null> = cachedRead(
  'archive-month',
  async (month: string) => {
    const days = await db().select({ date: dayCounts.day, articles: dayCounts.articles }).from(dayCounts).where(and(isIn(month), hasArticles)).orderBy(asc(dayCounts.day))
    if (days.length === 0) return null
    const { earlier, later } = await findBeside(sql`${month + '-01'}::date`, sql`(${month + '-01'}::date + interval '1 month -1 day')::date`)
    return { month, days, earlier: earlier?.slice(0, 7) ?? null, later: later?.slice(0, 7) ?? null }
  },
  (month) => [monthTag(month)],
  (stored) => stored,
)

/** A page of a day (`2026-11-21`), or null when the day has no such page. What is read is the day's part of `published_by_date`. */
export const getArchiveDay: (day: string, page: number) => Promise<ArchiveDay | null> = cachedRead(
  'archive-day',
  async (day: string, page: number) => {
    const list = await readListPage(cameOutOn(day), page)
    if (!list || list.total === 0) return null
    return { ...list, day, ...(await findBeside(sql`${day}::date`, sql`${day}::date`)) }
  },
  (day) => [dayTag(day)],
  (stored) => (stored ? { ...reviveList(stored), day: stored.day, earlier: stored.earlier, later: stored.later } : null),
)

/** How many articles readers may see of a day. */
export async function countDay(day: string): Promise<number> {
  return db().$count(table, and(cameOutOn(day), isVisible()))
}

/** How many articles came out in a month. */
export async function countMonth(month: string): Promise<number> {
  const [row] = await db().select({ total: sql<number>`coalesce(sum(${dayCounts.articles}), 0)::int` }).from(dayCounts).where(and(isIn(month), hasArticles))
  return row?.total ?? 0
}

/** A day of Seoul as a stretch of the index by date. */
export function cameOutOn(day: string): SQL {
  return sql`${table.firstPublishedAt} >= (${day}::date)::timestamp at time zone 'Asia/Seoul' and ${table.firstPublishedAt} < (${day}::date + 1)::timestamp at time zone 'Asia/Seoul'`
}

function isIn(month: string): SQL {
  return sql`${dayCounts.day} >= ${month + '-01'}::date and ${dayCounts.day} < ${month + '-01'}::date + interval '1 month'`
}

/** The last day with articles before `first` and the first one after `last`. */
async function findBeside(first: SQL, last: SQL): Promise<{ earlier: string | null; later: string | null }> {
  const [row] = await db()
    .select({
      earlier: sql<string | null>`(select max(${dayCounts.day}) from ${dayCounts} where ${dayCounts.day} < ${first} and ${hasArticles})::text`,
      later: sql<string | null>`(select min(${dayCounts.day}) from ${dayCounts} where ${dayCounts.day} > ${last} and ${hasArticles})::text`,
    })
    .from(sql`(select 1) as one`)
  return { earlier: row?.earlier ?? null, later: row?.later ?? null }
}
