import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedListings, publishedPaper } from '@/db/schema'
import { type PaperOnPage, unnamedPaper } from '@/domain/paper/paper'
import { cachedRead } from './cached-read'
import { paperTag } from './cache-tags'

/**
 * What every page shows of the paper: name, sections, masthead. That its first series has come is told within the five minutes of a remembered
 * read: every page there is would have to be made again to tell it at once.
 */
export const getPaper: () => Promise<PaperOnPage> = cachedRead(
  'paper',
  async () => {
    const hasSeries = sql<boolean>`exists (select 1 from ${publishedListings} where ${publishedListings.list} = 'series')`
    const [row] = await db().select({ paper: publishedPaper.paper, hasSeries }).from(publishedPaper)
    return row ? { ...row.paper, hasSeries: row.hasSeries } : unnamedPaper
  },
  () => [paperTag],
  (stored) => stored,
)
