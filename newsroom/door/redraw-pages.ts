import 'server-only'
import type { Executor } from '@/db/client'
import { type PublicChange, paperChange } from '@/domain/articles/public-change'
import { showAllPages } from '@/newsroom/paper/write-page'
import { recordPublicChange } from './record-change'

/** Draws the paper's pages anew: there are few, so all of them. Answers what readers see differ. */
export async function redrawPages(tx: Executor): Promise<PublicChange> {
  const pageSlugs = await showAllPages(tx)
  const change = { ...paperChange, paper: false, pageSlugs, paths: pageSlugs.map((slug) => `/pages/${slug}`) }
  await recordPublicChange(tx, change)
  return change
}
