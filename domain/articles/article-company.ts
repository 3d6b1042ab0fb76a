import type { ArticleCard, BylineEntry, Picture } from './article'

/** What readers know of somebody besides the name. `email`: where they may write to, empty when nowhere. */
export type ReporterWords = { bio: string; email: string; portrait: Picture | null }

/** Somebody who wrote an article, with a few of their other stories, newest first. */
export type Reporter = BylineEntry & ReporterWords & { others: ArticleCard[] }

/** Of whom nothing is known but the name. */
export const unknownReporter: ReporterWords = { bio: '', email: '', portrait: null }

/** Whom an article's page shows beside it. `previous` is the next older article of its section, `next` the next newer one. */
export type ArticleCompany = {
  previous: ArticleCard | null
  next: ArticleCard | null
  /** The parts before and after it of its series. */
  earlierPart: ArticleCard | null
  laterPart: ArticleCard | null
  /** Articles under the same tags, then of the same section; `sharesTag` when at least one has a tag of it. */
  related: { sharesTag: boolean; articles: ArticleCard[] }
  reporters: Reporter[]
}

/** An article that was found for a reason; `key` is the slug of the tag or of the writer that it was found by, `who` what is known of that writer. */
export type Companion = { reason: 'previous' | 'next' | 'earlier-part' | 'later-part' | 'tag' | 'section' | 'writer'; key: string; who: ReporterWords | null; card: ArticleCard }

/** How many are shown of each. */
export const companySizes = { related: 3, others: 3 } as const

/**
 * Puts what was found in its places, in the order in which readers see it: more shared tags first, else newest first. Articles of the
 * section fill what the tags leave, without those that stand on the page already as neighbours.
 */
export function gatherCompany(article: { number: number; bylines: BylineEntry[] }, found: Companion[]): ArticleCompany {
  const others = found.filter(({ card }) => card.number !== article.number).sort((one, other) => newestFirst(one.card, other.card))
  const cardsOf = (reason: Companion['reason']) => others.filter((companion) => companion.reason === reason).map(({ card }) => card)
  const [previous = null] = cardsOf('previous')
  const [next = null] = cardsOf('next')
  const [earlierPart = null] = cardsOf('earlier-part')
  const [laterPart = null] = cardsOf('later-part')
  const byTag = rankByTags(cardsOf('tag'))
  const known = new Set([previous, next, ...byTag].map((card) => card?.number))
  const fill = cardsOf('section').filter(({ number }) => !known.has(number))
  return {
    previous,
    next,
    earlierPart,
    laterPart,
    related: { sharesTag: byTag.length > 0, articles: [...byTag, ...fill].slice(0, companySizes.related) },
    reporters: article.bylines.map((byline) => ({
      ...byline,
      ...(found.find(({ reason, key }) => reason === 'writer' && key === byline.slug)?.who ?? unknownReporter),
      others: others.filter(({ reason, key }) => reason === 'writer' && key === byline.slug).map(({ card }) => card).slice(0, companySizes.others),
    })),
  }
}

/** Each once; found under more tags means closer. The order within equals stays. */
function rankByTags(cards: ArticleCard[]): ArticleCard[] {
  const times = new Map<number, number>()
  for (const { number } of cards) times.set(number, (times.get(number) ?? 0) + 1)
  const once = cards.filter((card, place) => cards.findIndex(({ number }) => number === card.number) === place)
  return once.sort((one, other) => (times.get(other.number) ?? 0) - (times.get(one.number) ?? 0))
}

function newestFirst(one: ArticleCard, other: ArticleCard): number {
  return other.firstPublishedAt.getTime() - one.firstPublishedAt.getTime() || other.number - one.number
}
