import 'server-only'
import { inArray } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { db } from '@/db/client'
import { fileDownloads } from '@/db/schema'
import { describeError, log } from '@/lib/log'

/** As long as views are remembered, and for their reason: no page is made again because somebody took a file. */
const lifeMs = 15_000

const memoryKey: unique symbol = Symbol.for('ilbo.downloads') as never
const holder = globalThis as typeof globalThis & { [memoryKey]?: LRUCache<string, number> }
const memory = (holder[memoryKey] ??= new LRUCache<string, number>({ max: 20_000, ttl: lifeMs }))

/**
 * How often files were downloaded, by their path below /media; what nobody has taken, and what is no file, is left out. A path is told to whoever may
 * read the article, so it may be asked about by whoever knows it. While the database is away nothing is told.
 */
export async function getDownloads(paths: readonly string[]): Promise<Map<string, number>> {
  try {
    const missing = paths.filter((path) => !memory.has(path))
    const rows = missing.length > 0 ? await db().select().from(fileDownloads).where(inArray(fileDownloads.path, missing)) : []
    const counted = new Map(rows.map(({ path, downloads }) => [path, downloads]))
    for (const path of missing) memory.set(path, counted.get(path) ?? 0)
  } catch (error) {
    log.warn(describeError(error), 'downloads cannot be told')
  }
  return new Map(paths.flatMap((path) => {
    const downloads = memory.get(path) ?? 0
    return downloads > 0 ? [[path, downloads] as const] : []
  }))
}
