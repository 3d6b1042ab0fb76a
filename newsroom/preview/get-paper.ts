import 'server-only'
import { type Executor, db } from '@/db/client'
import { publishedPaper } from '@/db/schema'
import { type Paper, unnamedPaper } from '@/domain/paper/paper'

/** The paper as its pages show it now: name, sections, masthead. */
export async function getPaper(executor: Executor = db()): Promise<Paper> {
  const [row] = await executor.select({ paper: publishedPaper.paper }).from(publishedPaper)
  return row?.paper ?? unnamedPaper
}
