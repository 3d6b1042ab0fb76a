import 'server-only'
import { type SQL, and, desc, gte, lt, lte, sql } from 'drizzle-orm'
import { searchDb } from '@/db/client'
import { publishedSearch as table } from '@/db/schema'
import { filterMark } from '@/domain/search/index-terms'
import type { SearchRequest } from '@/domain/search/search-request'

/** How old the oldest may be. */
const spans = { day: '1 day', week: '7 days', month: '1 month', year: '1 year' } as const

/** The terms that the filters of a request put to the index. */
export function filterTerms({ section, label, contributor }: SearchRequest): string[] {
  return [
    ...(section === null ? [] : [filterMark('section', section)]),
    ...(label === null ? [] : [filterMark('label', label)]),
    ...(contributor === null ? [] : [filterMark('contributor', contributor)]),
  ]
}

/** Numbers of the visible articles that answer a `tsquery`, newest first, `limit` at most. */
export async function listNumbers(query: string, request: SearchRequest, limit: number): Promise<number[]> {
  const rows = await searchDb().select({ number: table.number }).from(table).where(fits(query, request)).orderBy(desc(table.firstPublishedAt), desc(table.number)).limit(limit)
  return rows.map(({ number }) => number)
}

/** How many there are, counted up to `most`. */
export async function countNumbers(query: string, request: SearchRequest, most: number): Promise<number> {
  const some = searchDb().select({ one: sql`1` }).from(table).where(fits(query, request)).limit(most).as('some')
  const [row] = await searchDb().select({ count: sql<number>`count(*)::int` }).from(some)
  return row?.count ?? 0
}

function fits(query: string, request: SearchRequest): SQL | undefined {
  const isFound = sql`search_vector(${table.words}, ${table.headline}, ${table.marks}) @@ ${query}::tsquery`
  return and(isFound, lte(table.visibleFrom, sql`now()`), ...isInPeriod(request))
}

function isInPeriod({ period, from, to }: SearchRequest): SQL[] {
  if (period === null) return []
  if (period !== 'between') return [gte(table.firstPublishedAt, sql`now() - ${spans[period]}::interval`)]
  const start = from === null ? [] : [gte(table.firstPublishedAt, startOfDay(from))]
  return to === null ? start : [...start, lt(table.firstPublishedAt, new Date(startOfDay(to).getTime() + 86_400_000))]
}

/** Midnight in Seoul. */
const startOfDay = (day: string) => new Date(`${day}T00:00:00+09:00`)
