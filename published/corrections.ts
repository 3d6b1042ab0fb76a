import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedCorrections as notes, publishedArticles as table } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import type { PublishedCorrection } from '@/domain/articles/published-correction'
import { correctionsTag } from './cache-tags'
import { cachedRead } from './cached-read'
import { isVisible } from './cards'
import { pageSize, pagesFor } from './list-page'

/** One page of the correction notes. `page` counts from 1; `total` is of notes. */
export type CorrectionList = { corrections: PublishedCorrection[]; page: number; pages: number; total: number }

/** A page of what the paper has put right, by the day of the note, newest first; null beyond the last page. */
export const getCorrectionsPage: (page: number) => Promise<CorrectionList | null> = cachedRead(
  'corrections',
  (page: number) => readPage(page),
  () => [correctionsTag],
  (stored) => stored,
)

async function readPage(page: number): Promise<CorrectionList | null> {
  const total = await db().$count(notes)
  const pages = pagesFor(total)
  if (!Number.isInteger(page) || page < 1 || page > pages) return null
  const rows = await db()
    .select({ number: notes.number, place: notes.place, kind: notes.kind, day: notes.day, note: notes.note, slug: table.slug, headline: table.headline })
    .from(notes)
    .innerJoin(table, eq(table.number, notes.number))
    .where(isVisible())
    .orderBy(desc(notes.day), desc(notes.number), desc(notes.place))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const corrections = rows.map(({ number, place, slug, ...row }) => ({ ...row, path: `${articlePath(number, slug)}#correction-${place}` }))
  return { corrections, page, pages, total }
}
