import 'server-only'
import { db } from '@/db/client'
import { publishedPaper } from '@/db/schema'
import { type Paper, unnamedPaper } from '@/domain/paper/paper'
import { cachedRead } from './cached-read'
import { paperTag } from './cache-tags'

/** What every page shows of the paper: name, sections, masthead. */
export const getPaper: () => Promise<Paper> = cachedRead(
  'paper',
  async () => {
    const [row] = await db().select({ paper: publishedPaper.paper }).from(publishedPaper)
    return row?.paper ?? unnamedPaper
  },
  () => [paperTag],
  (stored) => stored,
)
