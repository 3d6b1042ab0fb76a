import 'server-only'
import { desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedCorrections as notes, publishedArticles as table } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import type { PublishedCorrection } from '@/domain/articles/published-correction'
import { correctionsTag } from './cache-tags'
import { cachedRead } from './cached-read'
import { isVisible } from './cards'
import { pageSize, pagesFor } from './list-page'
import { startOf } from './listed'

/** One page of the correction notes. `page` counts from 1; `total` is of notes. */
export type CorrectionList = { corrections: PublishedCorrection[]; page: number; pages: number; total: number }

/** A page of what the paper has put right, by the day of the note, newest first; null beyond the last page. */
export const getCorrectionsPage: (page: number) => Promise<CorrectionList | null> = cachedRead(
  'corrections',
  (page: number) => readCorrections(page),
  () => [correctionsTag],
  (stored) => stored,
)

/** The same, asked of the database. */
export async function readCorrections(page: number): Promise<CorrectionList | null> {
  if (!Number.isInteger(page) || page < 1) return null
  // One query, whose work does not grow with the notes: see `readListed`.
  const found = sql`(
    with start as materialized (${startOf('corrections', '', page)})
    select ${notes.number} as number, ${notes.place} as place, (select total from start) as total from ${notes}
    where ${notes.day} < (select month + interval '1 month' from start)
    order by ${notes.day} desc, ${notes.number} desc, ${notes.place} desc limit ${pageSize} offset (select skipped from start)
  ) as found`
  const rows = await db()
    .select({ total: sql<number>`found.total`, number: notes.number, place: notes.place, kind: notes.kind, day: notes.day, note: notes.note, slug: table.slug, headline: table.headline })
    .from(notes)
    .innerJoin(found, sql`found.number = ${notes.number} and found.place = ${notes.place}`)
    .innerJoin(table, eq(table.number, notes.number))
    .where(isVisible())
    .orderBy(desc(notes.day), desc(notes.number), desc(notes.place))
  const total = rows[0]?.total ?? 0
  if (total === 0 && page > 1) return null
  const corrections = rows.map(({ number, place, slug, total: _total, ...row }) => ({ ...row, path: `${articlePath(number, slug)}#correction-${place}` }))
  return { corrections, page, pages: pagesFor(total), total }
}
