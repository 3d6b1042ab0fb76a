import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { type articles, articleViewTotals, boardEntries, sections } from '@/db/schema'

type Article = Pick<typeof articles.$inferSelect, 'id' | 'isPinned' | 'firstPublishedAt'>
type Section = Pick<typeof sections.$inferSelect, 'id' | 'layout'>
type BoardPlace = { boardNumber: number | null; isPinned: boolean; carriedAttachments: boolean }

const noPlace: BoardPlace = { boardNumber: null, isPinned: false, carriedAttachments: false }

/**
 * Where a published article stands on the board that its section is: the number that it had there, or the next one, for ever. `number`
 * is the article's public one. At its first publication the views that it brought along are counted as its own. No place on a section that
 * is no board.
 */
export async function takeBoardPlace(tx: Executor, article: Article, section: Section, number: number): Promise<BoardPlace> {
  if (section.layout !== 'board') return noPlace
  const here = and(eq(boardEntries.articleId, article.id), eq(boardEntries.sectionId, section.id))
  const [known] = await tx.select().from(boardEntries).where(here)
  const boardNumber = known?.number ?? (await nextBoardNumber(tx, section.id))
  if (!known) await tx.insert(boardEntries).values({ articleId: article.id, sectionId: section.id, number: boardNumber })
  else if (known.number === null) await tx.update(boardEntries).set({ number: boardNumber }).where(here)
  if (known && known.carriedViews > 0 && article.firstPublishedAt === null) {
    await tx.insert(articleViewTotals).values({ number, views: known.carriedViews }).onConflictDoNothing()
  }
  return { boardNumber, isPinned: article.isPinned, carriedAttachments: known?.carriedAttachments ?? false }
}

async function nextBoardNumber(tx: Executor, sectionId: string): Promise<number> {
  const [section] = await tx
    .update(sections)
    .set({ lastBoardNumber: sql`${sections.lastBoardNumber} + 1` })
    .where(eq(sections.id, sectionId))
    .returning({ number: sections.lastBoardNumber })
  if (!section) throw new Error('section vanished')
  return section.number
}

export type CarriedPlace = { number: number | null; hasAttachment: boolean; views: number }

/** Keeps what a list elsewhere said of an article. Answers whether the number could be kept: false when another article of the board has it. */
export async function carryBoardPlace(tx: Executor, articleId: string, sectionId: string, { number, hasAttachment, views }: CarriedPlace): Promise<boolean> {
  // Numbers that are given meanwhile wait for this one.
  await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, sectionId)).for('update')
  const isTaken = number !== null && (await tx.$count(boardEntries, and(eq(boardEntries.sectionId, sectionId), eq(boardEntries.number, number)))) > 0
  const kept = isTaken ? null : number
  await tx.insert(boardEntries).values({ articleId, sectionId, number: kept, carriedAttachments: hasAttachment, carriedViews: views })
  if (kept !== null) await tx.update(sections).set({ lastBoardNumber: sql`greatest(${sections.lastBoardNumber}, ${kept})` }).where(eq(sections.id, sectionId))
  return !isTaken
}
