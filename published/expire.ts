import 'server-only'
import { revalidateTag } from 'next/cache'
import { after } from 'next/server'
import type { PublicChange } from '@/domain/articles/public-change'
import { forgetAddresses } from './addresses'
import { tagsOfChange } from './cache-tags'
import { expireTags, pagesSettled } from './page-cache-state'
import { remakePages } from './remake'
import { forgetLexicon } from './search/lexicon'
import { forgetMostRead } from './views'

/**
 * Forgets, on this server and at once, every page and read that a change makes wrong, and has the changed pages made again right
 * after the answer. Within a request; other servers do the same when they follow the journal (`follow.ts`).
 */
export async function expirePublicChange(change: PublicChange): Promise<void> {
  // For platforms that bring a store of their own in place of ours.
  for (const tag of tagsOfChange(change)) revalidateTag(tag, { expire: 0 })
  forgetPublicChange(change)
  await pagesSettled()
  after(() => remakePages(change.paths))
}

/** The same in our own store, outside a request too. What is being made at this moment is waited for by `pagesSettled`. */
export function forgetPublicChange(change: PublicChange): void {
  forgetAddresses(change)
  forgetMostRead(change.articleNumbers)
  forgetLexicon(change.everyArticle)
  expireTags(tagsOfChange(change), Date.now())
}
