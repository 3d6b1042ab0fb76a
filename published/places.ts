import 'server-only'
import { type SQL, and, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articleViewTotals as totals, publishedContributors as people, publishedArticles as table } from '@/db/schema'
import { boardColumns } from './cards'

export type Place = Awaited<ReturnType<typeof readPlaces>>[number]

/** Articles of which a page wants some for one reason each: a part is a query for `reason`, `key` and `number`. One question for all parts. */
export function readPlaces(parts: SQL[], board: { above: SQL; total: SQL } | null = null) {
  const places = sql`(${sql.join(parts, sql` union all `)}) as places`
  // What is asked of a board is told on its own row alone.
  const ownly = (value: SQL | undefined) => (value ? sql<number | null>`case when places.reason = 'board-own' then ${value} end` : sql<number | null>`null::int`)
  const views = board ? sql<number>`case when places.reason like 'board-%' then coalesce((select ${totals.views} from ${totals} where ${totals.number} = ${table.number}), 0) else 0 end::float8` : sql<number>`0::float8`
  return db()
    .select({ ...boardColumns, reason: sql<string>`places.reason`, key: sql<string>`places.key`, who: { bio: people.bio, email: people.email, portrait: people.portrait }, views, above: ownly(board?.above), total: ownly(board?.total) })
    .from(table)
    .innerJoin(places, sql`places.number = ${table.number}`)
    .leftJoin(people, and(sql`places.reason = 'writer'`, eq(people.slug, sql`places.key`)))
}
