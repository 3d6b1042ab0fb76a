import 'server-only'
import type { Executor } from '@/db/client'
import { publishedArticles, publishedSearch } from '@/db/schema'
import { indexForm, indexTermsOf } from '@/domain/search/index-terms'
import { putCorrections } from './put-corrections'

type ReaderRow = typeof publishedArticles.$inferInsert
type Found = Pick<ReaderRow, 'number' | 'headline' | 'standfirst' | 'bodyText' | 'sectionSlug' | 'bylines' | 'tags' | 'visibleFrom' | 'firstPublishedAt'> & {
  label?: ReaderRow['label']
  leadPicture?: ReaderRow['leadPicture']
}

/** Puts a row on the reader side, in place of the one it may have, and beside it what finds it and its correction notes. Within the caller's transaction. */
export async function putReaderRow(tx: Executor, row: ReaderRow): Promise<void> {
  await tx.insert(publishedArticles).values(row).onConflictDoUpdate({ target: publishedArticles.number, set: row })
  await putSearchRow(tx, row)
  await putCorrections(tx, row)
}

/** Writes only what finds an article that is on the reader side. */
export async function putSearchRow(tx: Executor, row: Found): Promise<void> {
  const found = searchRowOf(row)
  await tx.insert(publishedSearch).values(found).onConflictDoUpdate({ target: publishedSearch.number, set: found })
}

/** The row of the index that belongs to a row of the reader side. */
export function searchRowOf(row: Found): typeof publishedSearch.$inferInsert {
  const { number, visibleFrom, firstPublishedAt } = row
  return { number, form: indexForm, visibleFrom, firstPublishedAt, ...indexTermsOf({ ...row, label: row.label ?? null, leadPicture: row.leadPicture ?? null }) }
}
