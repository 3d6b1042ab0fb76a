import 'server-only'
import { desc, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { publishedArticles as articles, publishedSearch as search } from '@/db/schema'
import { indexForm } from '@/domain/search/index-terms'
import { putSearchRow } from './put-reader-row'

const batch = 20

/**
 * Makes findable what is published but not in the search index, or in it in an older form: after an upgrade, or when an older server
 * published beside a newer one. Newest first, in small transactions beside everything else; readers find more with each. Several servers
 * may do it at once. Answers how many rows it wrote.
 */
export async function fillSearch(): Promise<number> {
  let count = 0
  for (;;) {
    const done = await db().transaction(fillBatch)
    count += done
    if (done < batch) return count
  }
}

async function fillBatch(tx: Executor): Promise<number> {
  const wanting = await tx
    .select({ number: articles.number })
    .from(articles)
    .leftJoin(search, eq(search.number, articles.number))
    .where(or(isNull(search.number), ne(search.form, indexForm)))
    .orderBy(desc(articles.number))
    .limit(batch)
    .for('update', { of: articles, skipLocked: true })
  if (wanting.length === 0) return 0
  const rows = await tx.select().from(articles).where(inArray(articles.number, wanting.map(({ number }) => number)))
  for (const row of rows) await putSearchRow(tx, row)
  return rows.length
}
