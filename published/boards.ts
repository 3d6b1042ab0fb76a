import 'server-only'
import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { boardCounts, publishedArticles as table } from '@/db/schema'
import type { BoardArticle } from '@/domain/articles/article'
import { paperTag, sectionTag } from './cache-tags'
import { cachedRead } from './cached-read'
import { boardColumns, isVisible, reviveCard, type StoredCard, toStoredCard } from './cards'
import { pageSize, pagesFor } from './list-page'

type Stored = StoredCard & Pick<BoardArticle, 'boardNumber' | 'isPinned' | 'hasAttachment'>
type StoredPage = { notices: Stored[]; rows: Stored[]; page: number; pages: number; total: number }

/** One page of a board: its notices, which every page shows, and numbered rows, highest first. `total` counts the numbered ones. */
export type BoardPage = { notices: BoardArticle[]; rows: BoardArticle[]; page: number; pages: number; total: number }

/** As many numbers go into a bucket of `board_counts`. */
export const bucketSize = 1000
export const mostNotices = 10

/** A page of a board by its section's slug, or null when the board has no such page. Two queries, however large the board is. */
export const getBoardPage = cachedRead(
  'board',
  (slug: string, page: number) => readPage(slug, page),
  (slug) => [sectionTag(slug), paperTag],
  (stored) => (stored ? revivePage(stored) : null),
)

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

type BoardRowOf = Awaited<ReturnType<typeof selectRows>>[number]

function toStored({ boardNumber, isPinned, hasAttachment, ...card }: BoardRowOf): Stored {
  return { ...toStoredCard(card), boardNumber: boardNumber ?? 0, isPinned, hasAttachment }
}

function revivePage({ notices, rows, ...rest }: StoredPage): BoardPage {
  return { ...rest, notices: notices.map(reviveCard), rows: rows.map(reviveCard) }
}
