import 'server-only'
import { type SQL, asc, desc, sql } from 'drizzle-orm'
import { boardCounts, publishedArticles as table } from '@/db/schema'
import type { BoardArticle } from '@/domain/articles/article'
import { type BoardPage, bucketSize, mostNotices } from './boards'
import { isVisible, reviveCard, toStoredCard } from './cards'
import { pageSize, pagesFor } from './list-page'
import { type Place, readPlaces } from './places'

/** The page of a board that an article stands on, with the next newer (`after`) and the next older (`before`) row, and the views of all. */
export type BoardAround = BoardPage & { after: BoardArticle | null; before: BoardArticle | null; views: Map<number, number> }

/** The list around an article of a board (its section's slug is given), or null for one that stands on none: one query. */
export async function getBoardAround(number: number, slug: string): Promise<BoardAround | null> {
  return arrangeAround(await readPlaces(boardParts(number, slug), boardFigures(number, slug)))
}

/** The article's own row, the board's notices, and a page's worth of rows to either side, as parts of `readPlaces`. */
export function boardParts(number: number, slug: string): SQL[] {
  const own = ownNumber(number)
  return [
    boardPart('board-own', slug, sql`${table.number} = ${number}`, desc(table.number), 1),
    boardPart('board-notice', slug, sql`${table.isPinned}`, desc(table.boardNumber), mostNotices),
    boardPart('board-newer', slug, sql`${isRow} and ${table.boardNumber} > ${own}`, asc(table.boardNumber), pageSize),
    boardPart('board-older', slug, sql`${isRow} and ${table.boardNumber} < ${own}`, desc(table.boardNumber), pageSize),
  ]
}

/** How many rows stand above the article (those of its own bucket are counted, those of higher ones are known), and how many there are. */
export function boardFigures(number: number, slug: string): { above: SQL; total: SQL } {
  const own = ownNumber(number)
  const next = sql`((${own} / ${bucketSize}::int) + 1)`
  const inBucket = sql`(select count(*)::int from ${table} as higher where higher.section_slug = ${slug} and higher.board_number is not null and not higher.is_pinned and higher.visible_from <= now()
    and higher.board_number > ${own} and higher.board_number < ${next} * ${bucketSize}::int)`
  const sumOf = (fits: SQL) => sql`coalesce((select sum(${boardCounts.articles}) from ${boardCounts} where ${boardCounts.sectionSlug} = ${slug} and ${fits}), 0)::int`
  return { above: sql`${inBucket} + ${sumOf(sql`${boardCounts.bucket} >= ${next}`)}`, total: sumOf(sql`true`) }
}

/** The page around an article of what `readPlaces` found, or null when it stands on no board. */
export function arrangeAround(places: Place[]): BoardAround | null {
  const own = places.find(({ reason }) => reason === 'board-own')
  if (!own || own.boardNumber === null) return null
  const { isPinned, above, total } = { ...own, above: own.above ?? 0, total: own.total ?? 0 }
  const of = (reason: string) => places.filter((place) => place.reason === reason).map(toRow).sort(highestFirst)
  const [higher, lower] = [of('board-newer'), of('board-older')]
  const pages = pagesFor(total)
  const page = Math.min(Math.floor(above / pageSize) + 1, pages)
  const shownAbove = above - (page - 1) * pageSize
  const rows = [...higher.slice(higher.length - Math.min(shownAbove, higher.length)), ...(isPinned ? [] : [toRow(own)]), ...lower].slice(0, pageSize)
  const [after = null, before = null] = isPinned ? [] : [higher.at(-1), lower[0]]
  const views = new Map(places.filter(({ reason }) => reason.startsWith('board-')).map((place) => [place.number, place.views]))
  return { notices: of('board-notice'), rows, page, pages, total, after, before, views }
}

const ownNumber = (number: number) => sql`(select own.board_number from ${table} as own where own.number = ${number})`
const isRow = sql`${table.boardNumber} is not null and not ${table.isPinned}`
const highestFirst = (one: BoardArticle, other: BoardArticle) => other.boardNumber - one.boardNumber

function boardPart(reason: string, slug: string, fits: SQL, order: SQL, limit: number): SQL {
  return sql`(select ${reason}::text as reason, ''::text as key, ${table.number} as number from ${table} where ${table.sectionSlug} = ${slug} and ${isVisible()} and ${fits} order by ${order} limit ${limit})`
}

function toRow({ boardNumber, isPinned, hasAttachment, reason: _reason, key: _key, who: _who, views: _views, above: _above, total: _total, ...card }: Place): BoardArticle {
  return { ...reviveCard(toStoredCard(card)), boardNumber: boardNumber ?? 0, isPinned, hasAttachment }
}
