import 'server-only'
import { revalidateTag } from 'next/cache'
import { after } from 'next/server'
import type { PublicChange } from '@/domain/articles/public-change'
import { forgetAddresses } from './addresses'
import { tagsOfChange } from './cache-tags'
import { remakePages } from './remake'

/**
 * Forgets, on this server and at once, every page and read that a change makes wrong, and has the changed pages made again right
 * after the answer. The one way to expire; other servers do the same when they follow the journal (`follow.ts`).
 */
export function expirePublicChange(change: PublicChange): void {
  forgetAddresses(change)
  for (const tag of tagsOfChange(change)) revalidateTag(tag, { expire: 0 })
  after(() => remakePages(change.paths))
}
