import type { Messages } from '@/messages'
import type { Found } from './use-found-articles'

/** What a search for articles says of itself, in words. */
export function foundLine(sentences: Messages['menus']['articles'], { items, state, isWhole, isSignedOut }: Found, count = sentences.count): string {
  if (state === 'loading') return sentences.loading
  if (state === 'failed') return isSignedOut ? sentences.signedOut : sentences.failed
  if (items.length > 0) return count(items.length)
  return isWhole ? sentences.none : sentences.noneRecent
}
