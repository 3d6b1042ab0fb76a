import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { db } from '@/db/client'
import { type MostRead, readMostRead } from '@/db/most-read'
import { articleViewTotals, publishedArticles as table } from '@/db/schema'
import { describeError, log } from '@/lib/log'
import { isVisible } from './cards'

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
  const lists = readMostRead(db()).catch((error: unknown) => {
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

async function readTotals(numbers: number[]): Promise<{ number: number; views: number }[]> {
  if (numbers.length === 0) return []
  return db()
    .select({ number: table.number, views: sql<number>`coalesce(${articleViewTotals.views}, 0)::float8` })
    .from(table)
    .leftJoin(articleViewTotals, eq(articleViewTotals.number, table.number))
    .where(and(inArray(table.number, numbers), isVisible()))
}
