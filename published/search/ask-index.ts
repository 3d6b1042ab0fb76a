import 'server-only'
import { type SQL, and, desc, gte, lt, lte, sql } from 'drizzle-orm'
import { searchDb } from '@/db/client'
import { publishedSearch as table } from '@/db/schema'
import { filterMark } from '@/domain/search/index-terms'
import { marksBetween } from '@/domain/search/months'
import type { SearchRequest } from '@/domain/search/search-request'
import { anyOf } from './ts-query'

const day = 86_400_000
/** How old the oldest may be, in days. */
const spans = { day: 1, week: 7, month: 31, year: 366 } as const
/** Clocks of servers and database are never so far apart; the newest article may be of tomorrow. */
const slack = 2 * day

/** What the index is asked of a request beside its words, as `tsquery` text. */
export function filterTerms(request: SearchRequest): string[] {
  const { section, label, contributor } = request
  const { from, to } = periodOf(request)
  const marks = from === null ? null : marksBetween(from, to ?? new Date(Date.now() + slack))
  return [
    ...(section === null ? [] : [anyOf([filterMark('section', section)])]),
    ...(label === null ? [] : [anyOf([filterMark('label', label)])]),
    ...(contributor === null ? [] : [anyOf([filterMark('contributor', contributor)])]),
    ...(marks === null || marks.length === 0 ? [] : [anyOf(marks)]),
  ]
}

/** Numbers of the visible articles that answer a `tsquery`, newest first, `limit` at most. */
export async function listNumbers(query: string, request: SearchRequest, limit: number): Promise<number[]> {
  const rows = await searchDb().select({ number: table.number }).from(table).where(fits(query, request)).orderBy(desc(table.firstPublishedAt), desc(table.number)).limit(limit)
  return rows.map(({ number }) => number)
}

/** The last two months and the last year. */
const windows = [62, 366]

/**
 * The same where thousands answer: sorting them all takes longest, so the newest are looked for among the newest articles first. Where
 * those are not enough, the question is rare enough to be sorted whole.
 */
export async function listNewestNumbers(query: string, request: SearchRequest, limit: number): Promise<number[]> {
  for (const days of windows) {
    const marks = marksBetween(new Date(Date.now() - days * day), new Date(Date.now() + slack)) ?? []
    const numbers = await listNumbers(`${query} & ${anyOf(marks)}`, request, limit)
    if (numbers.length === limit) return numbers
  }
  return listNumbers(query, request, limit)
}

/** How many there are, counted up to `most`. */
export async function countNumbers(query: string, request: SearchRequest, most: number): Promise<number> {
  const some = searchDb().select({ one: sql`1` }).from(table).where(fits(query, request)).limit(most).as('some')
  const [row] = await searchDb().select({ count: sql<number>`count(*)::int` }).from(some)
  return row?.count ?? 0
}

function fits(query: string, request: SearchRequest): SQL | undefined {
  const isFound = sql`search_vector(${table.words}, ${table.headline}, ${table.marks}) @@ ${query}::tsquery`
  const { from, to } = periodOf(request)
  return and(isFound, lte(table.visibleFrom, sql`now()`), from ? gte(table.firstPublishedAt, from) : undefined, to ? lt(table.firstPublishedAt, to) : undefined)
}

/** The first instant of a period, and the first after it. */
function periodOf({ period, from, to }: SearchRequest): { from: Date | null; to: Date | null } {
  if (period === null) return { from: null, to: null }
  if (period !== 'between') return { from: new Date(Date.now() - spans[period] * day), to: null }
  return { from: from === null ? null : startOfDay(from), to: to === null ? null : new Date(startOfDay(to).getTime() + day) }
}

/** Midnight in Seoul. */
const startOfDay = (written: string) => new Date(`${written}T00:00:00+09:00`)
