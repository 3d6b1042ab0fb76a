import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedArticles, publishedSearch } from '@/db/schema'
import { searchRowOf } from '@/newsroom/door/put-reader-row'
import { makeArticles } from './articles'

const batch = 250

/**
 * Fills the reader side of an empty database with so many articles, past the newsroom, as an archive would after its import. The index of
 * the search is made at the end: one after the other its entries would take much longer, and what is measured is the same.
 */
export async function fillPaper(count: number, progress: (done: number) => void): Promise<void> {
  await db().execute(sql`drop index published_search_terms`)
  let rows: (typeof publishedArticles.$inferInsert)[] = []
  const flush = async () => {
    if (rows.length === 0) return
    await db().insert(publishedArticles).values(rows)
    await db().insert(publishedSearch).values(rows.map(searchRowOf))
    rows = []
  }
  for (const article of makeArticles(count)) {
    rows.push(article)
    if (rows.length < batch) continue
    await flush()
    if (article.number % 10_000 === 0) progress(article.number)
  }
  await flush()
}

/** Makes the index that `fillPaper` put aside; the statement is the migration's. */
export async function makeSearchIndex(): Promise<void> {
  await db().transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`set local maintenance_work_mem = '256MB'`)
    await tx.execute(sql`create index published_search_terms on published_search using gin (search_vector(words, headline, marks)) with (fastupdate = false)`)
    await tx.execute(sql`alter index published_search_terms alter column 1 set statistics 0`)
  })
  await db().execute(sql`vacuum analyze published_search`)
}
