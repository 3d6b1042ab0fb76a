import 'server-only'
import { db } from '@/db/client'
import { readFrontCards } from '@/db/front-cards'
import { publishedFront } from '@/db/schema'
import { type FilledFront, type FrontCard, fillFront } from '@/domain/front/fill-front'
import { frontNeeds } from '@/domain/front/front-needs'
import { layoutFor } from '@/domain/front/layout-for'
import { cachedRead } from './cached-read'
import { frontTag, paperTag } from './cache-tags'
import { getPaper } from './paper'

/** The front page as it was laid out, or as it fills itself. Two queries whatever the size of the archive and however many sections, besides the paper's. */
export async function getFront(): Promise<FilledFront> {
  const [{ layout, cards, readAt }, { sections }] = await Promise.all([readFront(), getPaper()])
  return fillFront(layout, { cards, sections }, readAt)
}

type StoredFrontCard = Omit<FrontCard, 'firstPublishedAt' | 'updatedAt' | 'visibleFrom'> & Record<'firstPublishedAt' | 'updatedAt' | 'visibleFrom', string>

const readFront = cachedRead(
  'front',
  async () => {
    const [row] = await db().select({ layout: publishedFront.layout }).from(publishedFront)
    const layout = layoutFor(row?.layout ?? null, (await getPaper()).sections)
    const { cards, readAt } = await readFrontCards(db(), frontNeeds(layout))
    return { layout, cards: cards.map(toStored), readAt: (readAt ?? new Date()).toISOString() }
  },
  () => [frontTag, paperTag],
  ({ layout, cards, readAt }) => ({ layout, cards: cards.map(revive), readAt: new Date(readAt) }),
)

function toStored(card: FrontCard): StoredFrontCard {
  return { ...card, firstPublishedAt: card.firstPublishedAt.toISOString(), updatedAt: card.updatedAt.toISOString(), visibleFrom: card.visibleFrom.toISOString() }
}

function revive(stored: StoredFrontCard): FrontCard {
  return { ...stored, firstPublishedAt: new Date(stored.firstPublishedAt), updatedAt: new Date(stored.updatedAt), visibleFrom: new Date(stored.visibleFrom) }
}
