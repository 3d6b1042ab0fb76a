import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Executor } from '@/db/client'
import type { publishedArticles } from '@/db/schema'
import { type ArticleRecord, type RevisionRecord, loadLiveRevision } from './lock-article'
import { contentOf } from './write-revision'

type Worn = Pick<typeof publishedArticles.$inferInsert, 'label' | 'bylines'>

/**
 * Whether readers have read all of this already: words, pictures, label and who signs. Only a change of those moves the day of an article's last
 * change; other tags, in another order, or another section do not (Google: `lastmod` is that of the last significant change, and dates are not
 * freshened without one). `article` as it was before this publication.
 */
export async function saysTheSame(tx: Executor, article: ArticleRecord, revision: RevisionRecord, [before, after]: [Worn, Worn]): Promise<boolean> {
  const live = await loadLiveRevision(tx, article)
  const worn = ({ label, bylines }: Worn) => ({ label, bylines })
  return live !== null && isDeepStrictEqual([contentOf(live), worn(before)], [contentOf(revision), worn(after)])
}
