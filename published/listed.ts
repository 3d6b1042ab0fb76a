import 'server-only'
import { type SQL, and, desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { listCounts, publishedListings as places, publishedArticles as table } from '@/db/schema'
import type { TagEntry } from '@/domain/articles/article'
import { cardColumns, toStoredCard } from './cards'
import { type StoredList, pageSize, pagesFor } from './list-page'

export type Listed = (typeof places.$inferSelect)['list']
type Counted = (typeof listCounts.$inferSelect)['list']

/**
 * A page of a section, tag, writer or series, newest first, and the tags of the first article on it; null for a page beyond the end. One query:
 * of the counts per month the one is found in which the page begins, and at most that month's rows of the list are walked through. The archive's
 * size does not matter. The first page of an empty list is a page.
 */
export async function readListed(list: Listed, slug: string, page: number): Promise<{ list: StoredList; tags: TagEntry[] } | null> {
  if (!Number.isInteger(page) || page < 1) return null
  const start = startOf(list, slug, page)
  const found = sql`(
    with start as materialized (${start})
    select ${places.number} as number, (select total from start) as total from ${places}
    where ${isOn(list, slug)} and ${places.firstPublishedAt} < (select month + interval '1 month' from start) at time zone 'Asia/Seoul' and ${places.visibleFrom} <= now()
    order by ${places.firstPublishedAt} desc, ${places.number} desc limit ${pageSize} offset (select skipped from start)
  ) as found`
  const rows = await db()
    .select({ ...cardColumns, tags: table.tags, total: sql<number>`found.total` })
    .from(table)
    .innerJoin(found, sql`found.number = ${table.number}`)
    .orderBy(desc(table.firstPublishedAt), desc(table.number))
  const [first] = rows
  if (!first) return page === 1 ? { list: { cards: [], page, pages: 1, total: 0 }, tags: [] } : null
  const cards = rows.map(({ tags: _tags, total: _total, ...row }) => toStoredCard(row))
  return { list: { cards, page, pages: pagesFor(first.total), total: first.total }, tags: first.tags }
}

/**
 * Where a page begins, as a query of at most one row: the `month` in which it does, how many rows from that month's end on still belong to
 * earlier pages (`skipped`), and the list's `total`.
 */
export function startOf(list: Counted, slug: string, page: number): SQL {
  const before = (page - 1) * pageSize
  return sql`select month, ${before}::int - above as skipped, total from (
      select month, (sum(articles) over (order by month desc) - articles)::int as above, (sum(articles) over ())::int as total
      from ${listCounts} where ${listCounts.list} = ${list} and ${listCounts.slug} = ${slug} and ${listCounts.articles} > 0
    ) as counted where above <= ${before}::int order by month limit 1`
}

/** How many articles stand on a list; it does not count them. */
export async function countListed(list: Counted, slug: string): Promise<number> {
  const [row] = await db().select({ total: sql<number>`coalesce(sum(${listCounts.articles}), 0)::int` }).from(listCounts).where(and(eq(listCounts.list, list), eq(listCounts.slug, slug)))
  return row?.total ?? 0
}

/** Of the numbers on a list, those that readers may see, newest first: `limit` steps along its index. As a query in parentheses. */
export function newestListed(list: Listed, slug: string | SQL, limit: number): SQL {
  return sql`(select ${places.number} from ${places} where ${isOn(list, slug)} and ${places.visibleFrom} <= now()
    order by ${places.firstPublishedAt} desc, ${places.number} desc limit ${limit})`
}

const isOn = (list: Listed, slug: string | SQL) => sql`${places.list} = ${list} and ${places.slug} = ${slug}`
