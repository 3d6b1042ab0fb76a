import type { Outcome } from '@/domain/problems'
import { outcomeIn, patience } from '../ask-article'

/** What messengers would show of an article. `picture`: a data URL of 1200 × 630 px; null when it could not be drawn now. */
export type ShownCard = { picture: string | null; alt: string; title: string; description: string; host: string }

/** The card of the newest saved text. Throws when the server cannot be reached, breaks or hangs. */
export async function fetchCard(articleId: string): Promise<Outcome<{ card: ShownCard }>> {
  return outcomeIn(await fetch(`/admin/articles/${articleId}/card`, { cache: 'no-store', signal: AbortSignal.timeout(patience) }))
}
