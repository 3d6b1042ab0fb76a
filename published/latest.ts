import 'server-only'
import type { ArticleCard } from '@/domain/articles/article'
import { frontTag } from './cache-tags'
import { cachedRead } from './cached-read'
import { isVisible, newestFirst, reviveCard, selectCards, toStoredCard } from './cards'

/** The newest articles of the paper, for the margin of a page that has no list of its own. */
export const listLatest: () => Promise<ArticleCard[]> = cachedRead(
  'latest',
  async () => (await selectCards().where(isVisible()).orderBy(...newestFirst).limit(6)).map(toStoredCard),
  () => [frontTag],
  (stored) => stored.map(reviveCard),
)
