import 'server-only'
import type { Executor } from '@/db/client'
import { type PublicChange, paperChange } from '@/domain/articles/public-change'
import { recordPublicChange } from '@/newsroom/door/record-change'
import { publishPaper } from '@/newsroom/paper/publish-paper'

/** Puts the sections as they are now before readers, and says what readers see differ: every page names sections, articles their own. */
export async function showSections(tx: Executor, slugs: string[]): Promise<PublicChange> {
  await publishPaper(tx)
  const change: PublicChange = { ...paperChange, sectionSlugs: [...new Set(slugs)], everyArticle: true, paths: ['/', ...slugs.slice(0, 1).map((slug) => `/sections/${slug}`)] }
  await recordPublicChange(tx, change)
  return change
}
