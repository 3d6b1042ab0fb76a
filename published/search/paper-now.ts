import 'server-only'
import { db } from '@/db/client'
import { publishedPaper } from '@/db/schema'
import { type Paper, unnamedPaper } from '@/domain/paper/paper'

/** The paper, asked now: what is remembered outside a page (`getPaper` remembers for pages) is remembered by whoever asks. */
export async function getPaperNow(): Promise<Paper> {
  const [row] = await db().select({ paper: publishedPaper.paper }).from(publishedPaper)
  return row?.paper ?? unnamedPaper
}
