import 'server-only'
import { sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { publishedPages } from '@/db/schema'
import { type PublicChange, paperChange } from '@/domain/articles/public-change'
import { showAllPages } from '@/newsroom/paper/write-page'
import { recordPublicChange } from './record-change'

/** Whether a page of the paper shows or offers the file at a path below /media. */
export async function isOnPages(executor: Executor, path: string): Promise<boolean> {
  return (await executor.$count(publishedPages, sql`position(${`/media/${path}`} in ${publishedPages.bodyHtml}) > 0`)) > 0
}

/** Draws the paper's pages anew: there are few, so all of them. Answers what readers see differ. */
export async function redrawPages(tx: Executor): Promise<PublicChange> {
  const pageSlugs = await showAllPages(tx)
  const change = { ...paperChange, paper: false, pageSlugs, paths: pageSlugs.map((slug) => `/pages/${slug}`) }
  await recordPublicChange(tx, change)
  return change
}
