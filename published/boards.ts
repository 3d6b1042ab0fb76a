import 'server-only'
import { type SQL, and, asc, desc, eq, gt, lt, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { boardCounts, publishedArticles as table } from '@/db/schema'
import type { BoardArticle } from '@/domain/articles/article'
import { articleTag, paperTag, sectionTag } from './cache-tags'
import { cachedRead } from './cached-read'
import { cardColumns, isVisible, reviveCard, type StoredCard, toStoredCard } from './cards'
import { pageSize, pagesFor } from './list-page'

type Stored = StoredCard & Pick<BoardArticle, 'boardNumber' | 'isPinned' | 'hasAttachment'>
type StoredPage = { notices: Stored[]; rows: Stored[]; page: number; pages: number; total: number }

/** One page of a board: its notices, which every page shows, and numbered rows, highest first. `total` counts the numbered ones. */
export type BoardPage = { notices: BoardArticle[]; rows: BoardArticle[]; page: number; pages: number; total: number }

/** The page of a board that an article stands on, with the next newer (`after`) and the next older (`before`) row. */
export type BoardAround = BoardPage & { after: BoardArticle | null; before: BoardArticle | null }

/** As many numbers go into a bucket of `board_counts`. */
const bucketSize = 1000
const mostNotices = 10

const boardColumns = { ...cardColumns, boardNumber: table.boardNumber, isPinned: table.isPinned, hasAttachment: table.hasAttachment }

/** A page of a board by its section's slug, or null when the board has no such page. Two queries, however large the board is. */
export const getBoardPage = cachedRead(
  'board',
  (slug: string, page: number) => readPage(slug, page),
  (slug) => [sectionTag(slug), paperTag],
  (stored) => (stored ? revivePage(stored) : null),
)

/**
 * The list around an article of a board (its section's slug is given), or null for one that stands on none: one query. Without the section's
 * tag: else every publication would have every page of the board's articles made again. Neighbours of a new row are told by the door;
 * others are as old as a remembered read may be.
 */
export const getBoardAround = cachedRead(
  'board-around',
  async (number: number, slug: string) => {
    const rows = await askAround(number, slug)
    const own = rows.find((row) => row.number === number && row.total !== null)
    if (!own || own.boardNumber === null) return null
    const { boardNumber, isPinned, above, total } = { ...own, boardNumber: own.boardNumber, above: own.above ?? 0, total: own.total ?? 0 }
    const cards = rows.filter((row) => row.total === null).map(toStored)
    const numbered = cards.filter((row) => !row.isPinned)
    const higher = numbered.filter((row) => row.boardNumber > boardNumber).sort((one, other) => one.boardNumber - other.boardNumber)
    const lower = numbered.filter((row) => row.boardNumber < boardNumber).sort(highestFirst)
    const page = Math.min(Math.floor(above / pageSize) + 1, pagesFor(total))
    const shownAbove = above - (page - 1) * pageSize
    const shown = [...higher.slice(0, shownAbove).reverse(), ...(isPinned ? [] : [toStored(own)]), ...lower].slice(0, pageSize)
    const [after = null, before = null] = isPinned ? [] : [higher[0], lower[0]]
    return { notices: cards.filter((row) => row.isPinned).sort(highestFirst), rows: shown, page, pages: pagesFor(total), total, after, before }
  },
  (number) => [articleTag(number)],
  (stored) => stored && { ...revivePage(stored), after: stored.after && reviveCard(stored.after), before: stored.before && reviveCard(stored.before) },
)

const highestFirst = (one: Stored, other: Stored) => other.boardNumber - one.boardNumber

/** The article's own row, which alone says how many stand above it and in all; the board's notices; a page's worth of rows to either side. */
function askAround(number: number, slug: string) {
  const own = sql`(select board_number from ${table} where number = ${number})`
  const none = sql<number | null>`null::int`
  const rowsWhere = (fits: SQL | undefined) => db().select({ ...boardColumns, above: none.as('above'), total: none.as('total') }).from(table).where(and(eq(table.sectionSlug, slug), isVisible(), fits))
  const isRow = sql`${table.boardNumber} is not null and not ${table.isPinned}`
  return unionAll(
    db()
      .select({ ...boardColumns, above: sql<number | null>`${countAbove(slug, own)}`.as('above'), total: sql<number | null>`(select coalesce(sum(${boardCounts.articles}), 0)::int from ${boardCounts} where ${boardCounts.sectionSlug} = ${slug})`.as('total') })
      .from(table)
      .where(and(eq(table.number, number), eq(table.sectionSlug, slug), isVisible())),
    rowsWhere(sql`${table.isPinned}`).orderBy(desc(table.boardNumber)).limit(mostNotices),
    rowsWhere(and(isRow, gt(table.boardNumber, own))).orderBy(asc(table.boardNumber)).limit(pageSize),
    rowsWhere(and(isRow, lt(table.boardNumber, own))).orderBy(desc(table.boardNumber)).limit(pageSize),
  )
}

/** How many numbered rows a board has; it does not count them. */
export async function countBoard(slug: string): Promise<number> {
  const [row] = await db().select({ total: sql<number>`coalesce(sum(${boardCounts.articles}), 0)::int` }).from(boardCounts).where(eq(boardCounts.sectionSlug, slug))
  return row?.total ?? 0
}

const isRowOf = (slug: string) => and(eq(table.sectionSlug, slug), sql`${table.boardNumber} is not null and not ${table.isPinned}`, isVisible())

function selectRows() {
  return db().select(boardColumns).from(table)
}

async function readPage(slug: string, page: number): Promise<StoredPage | null> {
  const skipped = (page - 1) * pageSize
  const { total, below, above } = await findBucket(slug, skipped)
  const pages = pagesFor(total)
  if (!Number.isInteger(page) || page < 1 || page > pages) return null
  const isNotice = and(eq(table.sectionSlug, slug), sql`${table.isPinned}`, isVisible())
  const found = await unionAll(
    selectRows().where(isNotice).orderBy(desc(table.boardNumber)).limit(mostNotices),
    selectRows().where(and(isRowOf(slug), lt(table.boardNumber, below))).orderBy(desc(table.boardNumber)).limit(pageSize).offset(skipped - above),
  )
  const cards = found.map(toStored).sort((one, other) => other.boardNumber - one.boardNumber)
  return { notices: cards.filter(({ isPinned }) => isPinned), rows: cards.filter(({ isPinned }) => !isPinned), page, pages, total }
}

/**
 * Where to begin when so many rows are skipped: rows with a number under `below`, of which the first `skipped - above` still belong to
 * earlier pages. At most a bucket has to be walked through, whatever page is asked for.
 */
async function findBucket(slug: string, skipped: number): Promise<{ total: number; below: number; above: number }> {
  const { bucket, articles, sectionSlug } = boardCounts
  const counted = db()
    .select({
      bucket,
      above: sql<number>`(sum(${articles}) over (order by ${bucket} desc) - ${articles})::int`.as('above'),
      total: sql<number>`(sum(${articles}) over ())::int`.as('total'),
    })
    .from(boardCounts)
    .where(eq(sectionSlug, slug))
    .as('counted')
  const [found] = await db().select().from(counted).where(sql`${counted.above} <= ${skipped}`).orderBy(asc(counted.bucket)).limit(1)
  return found ? { total: found.total, below: (found.bucket + 1) * bucketSize, above: found.above } : { total: 0, below: bucketSize, above: 0 }
}

/** How many rows stand above a number: those of its own bucket are counted, those of higher ones are known. */
function countAbove(slug: string, boardNumber: SQL): SQL {
  const next = sql`((${boardNumber} / ${bucketSize}::int) + 1)`
  const inBucket = sql`(select count(*)::int from ${table} where ${isRowOf(slug)} and ${gt(table.boardNumber, boardNumber)} and ${lt(table.boardNumber, sql`${next} * ${bucketSize}::int`)})`
  return sql`${inBucket} + coalesce((select sum(${boardCounts.articles}) from ${boardCounts} where ${boardCounts.sectionSlug} = ${slug} and ${boardCounts.bucket} >= ${next}), 0)::int`
}

type BoardRowOf = Awaited<ReturnType<typeof selectRows>>[number]

function toStored({ boardNumber, isPinned, hasAttachment, ...card }: BoardRowOf): Stored {
  return { ...toStoredCard(card), boardNumber: boardNumber ?? 0, isPinned, hasAttachment }
}

function revivePage({ notices, rows, ...rest }: StoredPage): BoardPage {
  return { ...rest, notices: notices.map(reviveCard), rows: rows.map(reviveCard) }
}
