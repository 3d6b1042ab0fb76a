import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { db } from '@/db/client'
import { articleViewTotals, articleViews, publishedArticles as table } from '@/db/schema'
import type { ArticleCard } from '@/domain/articles/article'
import { describeError, log } from '@/lib/log'
import { cardColumns, isVisible, reviveCard, toStoredCard } from './cards'

/** The most read articles of the last 24 hours and of the last seven days, most read first. */
export type MostRead = { day: ArticleCard[]; week: ArticleCard[] }

const longest = 10
/** More are ranked than shown: some may have been taken back since. */
const ranked = 40
/**
 * Figures are remembered in the process, by time and not by tag: no page is made again because somebody read an article. With a batch of
 * ten seconds before, and a browser's five and the page's thirty after it, nothing is older than a minute.
 */
const lifeMs = 15_000

type Memory = { mostRead: { until: number; lists: Promise<MostRead> } | null; totals: LRUCache<number, number> }
const memoryKey: unique symbol = Symbol.for('ilbo.views') as never
const holder = globalThis as typeof globalThis & { [memoryKey]?: Memory }
const memory = (holder[memoryKey] ??= { mostRead: null, totals: new LRUCache({ max: 20_000, ttl: lifeMs }) })

/** Only what readers may see now. While the database is away the last answer holds, or none: a page is made without it. */
export function listMostRead(): Promise<MostRead> {
  const known = memory.mostRead
  if (known && known.until > Date.now()) return known.lists
  const lists = readMostRead().catch((error: unknown) => {
    log.warn(describeError(error), 'most read cannot be told')
    return known?.lists ?? { day: [], week: [] }
  })
  memory.mostRead = { until: Date.now() + lifeMs, lists }
  return lists
}

/** Views of articles since their first publication, by number; 0 for one that nobody has read. Hidden numbers are left out. */
export async function getViewTotals(numbers: readonly number[]): Promise<Map<number, number>> {
  try {
    const missing = numbers.filter((number) => !memory.totals.has(number))
    for (const { number, views } of await readTotals(missing)) memory.totals.set(number, views)
  } catch (error) {
    log.warn(describeError(error), 'views cannot be told')
  }
  return new Map(numbers.flatMap((number) => {
    const views = memory.totals.get(number)
    return views === undefined ? [] : [[number, views] as const]
  }))
}

/** After a public change of these articles: what was taken back is gone from the next list. A list that is being read at this moment is kept by nobody. */
export function forgetMostRead(numbers: readonly number[] = []): void {
  memory.mostRead = null
  for (const number of numbers) memory.totals.delete(number)
}

/** One query, over the hours of a week alone: the size of the archive does not matter. */
async function readMostRead(): Promise<MostRead> {
  const { hour, number, views } = articleViews
  const places = sql`(
    with counted as materialized (
      select ${number} as number, coalesce(sum(${views}) filter (where ${hour} > now() - interval '24 hours'), 0)::int as day, sum(${views})::int as week
      from ${articleViews} where ${hour} > now() - interval '7 days' group by 1
    )
    (select * from counted order by day desc, number desc limit ${ranked}) union (select * from counted order by week desc, number desc limit ${ranked})
  ) as places`
  const rows = await db()
    .select({ ...cardColumns, dayViews: sql<number>`places.day`, weekViews: sql<number>`places.week` })
    .from(table)
    .innerJoin(places, sql`places.number = ${table.number}`)
    .where(isVisible())
  const cards = rows.map(({ dayViews, weekViews, ...row }) => ({ dayViews, weekViews, card: reviveCard(toStoredCard(row)) }))
  const top = (views: 'dayViews' | 'weekViews') =>
    cards
      .filter((row) => row[views] > 0)
      .sort((one, other) => other[views] - one[views] || other.card.number - one.card.number)
      .slice(0, longest)
      .map(({ card }) => card)
  return { day: top('dayViews'), week: top('weekViews') }
}

async function readTotals(numbers: number[]): Promise<{ number: number; views: number }[]> {
  if (numbers.length === 0) return []
  return db()
    .select({ number: table.number, views: sql<number>`coalesce(${articleViewTotals.views}, 0)::float8` })
    .from(table)
    .leftJoin(articleViewTotals, eq(articleViewTotals.number, table.number))
    .where(and(inArray(table.number, numbers), isVisible()))
}
