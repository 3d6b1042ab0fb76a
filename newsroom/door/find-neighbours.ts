import 'server-only'
import { type SQL, asc, desc, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { publishedArticles as table } from '@/db/schema'

const newestFirst = [desc(table.firstPublishedAt), desc(table.number)]
const oldestFirst = [asc(table.firstPublishedAt), asc(table.number)]

type Placed = { number: number; sectionSlug: string; firstPublishedAt: Date; seriesSlug?: string | null; seriesPart?: number | null }

/**
 * Numbers of the articles that stand directly before and after an article in its section and in its series, where it was and where it is
 * now: at most eight. Their pages name it and are made again when it changes. Nobody else's are: other lists on article pages (related, latest, a
 * reporter's others) follow within the five minutes that a made page lives, so that one publication never costs thousands of pages.
 */
export async function findNeighbours(executor: Executor, before: Placed | null, after: Placed): Promise<number[]> {
  const places = before === null ? [after] : [before, after]
  const sides = places.flatMap((place) => [neighbour(place, 'older'), neighbour(place, 'newer'), ...partsBeside(place)])
  const { rows } = await executor.execute<{ number: number }>(sql.join(sides, sql` union `))
  return rows.map(({ number }) => number)
}

/** One step in `published_by_section`, however long the section is. */
function neighbour({ number, sectionSlug, firstPublishedAt }: Placed, side: 'older' | 'newer'): SQL {
  const place = sql`(${table.firstPublishedAt}, ${table.number})`
  const own = sql`(${firstPublishedAt.toISOString()}::timestamptz, ${number}::int)`
  const isBeside = side === 'older' ? sql`${place} < ${own} order by ${sql.join(newestFirst, sql`, `)}` : sql`${place} > ${own} order by ${sql.join(oldestFirst, sql`, `)}`
  return sql`(select ${table.number} from ${table} where ${table.sectionSlug} = ${sectionSlug} and ${isBeside} limit 1)`
}

function partsBeside({ number, seriesSlug, seriesPart }: Placed): SQL[] {
  if (!seriesSlug || !seriesPart) return []
  const beside = (step: SQL) => sql`(select ${table.number} from ${table} where ${table.seriesSlug} = ${seriesSlug} and ${table.number} <> ${number} and ${table.seriesPart} ${step} limit 1)`
  return [beside(sql`< ${seriesPart} order by ${desc(table.seriesPart)}`), beside(sql`> ${seriesPart} order by ${asc(table.seriesPart)}`)]
}
