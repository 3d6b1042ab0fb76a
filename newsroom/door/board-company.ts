import 'server-only'
import { and, asc, desc, eq, gt, lt, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { publishedArticles as table } from '@/db/schema'

type Placed = { sectionSlug: string; boardNumber?: number | null }

/** A page of the list, on either side. */
const reach = 20

/**
 * Numbers of the articles on whose pages a row that is new on its board shows in the list around them: its neighbours, to be made again
 * with it. Farther ones only move by a row and follow when their remembered list ends. Empty when nothing on a board moved.
 */
export async function listBoardCompany(tx: Executor, before: Placed | null, after: Placed): Promise<number[]> {
  const { sectionSlug, boardNumber = null } = after
  if (boardNumber === null || (before?.sectionSlug === sectionSlug && before.boardNumber === boardNumber)) return []
  // In the words of the index `published_by_board`.
  const isThere = and(eq(table.sectionSlug, sectionSlug), sql`${table.boardNumber} is not null and not ${table.isPinned}`)
  const older = await tx.select({ number: table.number }).from(table).where(and(isThere, lt(table.boardNumber, boardNumber))).orderBy(desc(table.boardNumber)).limit(reach)
  const newer = await tx.select({ number: table.number }).from(table).where(and(isThere, gt(table.boardNumber, boardNumber))).orderBy(asc(table.boardNumber)).limit(reach)
  return [...older, ...newer].map(({ number }) => number)
}
