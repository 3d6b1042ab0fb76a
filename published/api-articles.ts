import 'server-only'
import { type SQL, and, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedListings as places, publishedArticles as table, withdrawnArticles } from '@/db/schema'
import type { ArticleCard, TagEntry } from '@/domain/articles/article'
import type { Listed } from './listed'
import { cardColumns, isVisible, newestFirst, reviveCard, toStoredCard } from './cards'

/** A place in a list: the instant as the database writes it, and the number. */
type Place = { at: string; number: number }

const at = sql<string>`${table.firstPublishedAt}::text`

/**
 * Articles of the paper or of one list behind a place, newest first: as many steps along an index as are asked for, wherever the place is.
 * `place` is that of the last one.
 */
export async function listAfter(list: { kind: Listed; slug: string } | null, after: Place | null, limit: number): Promise<{ cards: ArticleCard[]; place: Place | null }> {
  const query = db().select({ ...cardColumns, at }).from(table).$dynamic()
  const rows = await (list
    ? query.innerJoin(sql`(select ${places.number} as number from ${places} where ${places.list} = ${list.kind} and ${places.slug} = ${list.slug} and ${places.visibleFrom} <= now() and ${behind(places.firstPublishedAt, places.number, after)}
        order by ${places.firstPublishedAt} desc, ${places.number} desc limit ${limit}) as found`, sql`found.number = ${table.number}`)
    : query.where(and(isVisible(), behind(table.firstPublishedAt, table.number, after))))
    .orderBy(...newestFirst)
    .limit(limit)
  const last = rows.at(-1)
  return { cards: rows.map(({ at: _at, ...row }) => reviveCard(toStoredCard(row))), place: last ? { at: last.at, number: last.number } : null }
}

function behind(instant: SQL | typeof table.firstPublishedAt | typeof places.firstPublishedAt, number: typeof table.number | typeof places.number, after: Place | null): SQL {
  return after ? sql`(${instant}, ${number}) < (${after.at}::timestamptz, ${after.number}::int)` : sql`true`
}

/** One article with its bodies, that it was withdrawn, or null. */
export async function getForApi(number: number): Promise<(ArticleCard & { tags: TagEntry[]; bodyText: string; feedHtml: string | null }) | 'withdrawn' | null> {
  const [row] = await db().select({ ...cardColumns, tags: table.tags, bodyText: table.bodyText, feedHtml: table.feedHtml }).from(table).where(and(eq(table.number, number), isVisible()))
  if (!row) return (await db().$count(withdrawnArticles, eq(withdrawnArticles.number, number))) > 0 ? 'withdrawn' : null
  const { tags, bodyText, feedHtml, ...card } = row
  return { ...reviveCard(toStoredCard(card)), tags, bodyText, feedHtml }
}
