import type { ArticleCard } from '@/domain/articles/article'
import type { PaperSection } from '@/domain/paper/paper'
import { isAlarm, linesOfBar } from './breaking'
import type { BlockKind, FrontBlock, FrontLayout, FrontSlot } from './layout'

/** An article that may stand on the front, with what decides whether it does. */
export type FrontCard = ArticleCard & { articleId: string; /** Readers may see it from then on. */ visibleFrom: Date }

/** A story in its slot: by somebody's hand, or by itself. */
export type FilledSlot = { slot: number; card: FrontCard; how: 'placed' | 'filled' }
export type FilledBlock = { id: string; kind: BlockKind; section: PaperSection | null; stories: FilledSlot[] }
/** A line over the front, which stands `until` then. `href` leads off the articles where there is none. */
export type BarLine = { id: string; article: FrontCard | null; text: string; href: string; since: Date; until: Date }
export type FilledFront = { bar: BarLine[]; blocks: FilledBlock[] }

/** `cards`: in any order, more than can stand; `sections`: named by slug, as blocks on the reader side name them. */
export type FrontCandidates = { cards: readonly FrontCard[]; sections: readonly PaperSection[] }

/** The newest story with a picture leads, if it is among so many. */
const leadWindow = 12

/**
 * What stands on the front at `now`. What somebody placed stands first, until its pin ends and as long as readers may see it; every other slot
 * fills itself with the newest that stands nowhere else, from the top down. No story stands twice but where a slot allows it. Pure: the same answer for
 * the same layout, cards and moment.
 */
export function fillFront(layout: FrontLayout, { cards, sections }: FrontCandidates, now: Date): FilledFront {
  const seen = cards.filter(({ visibleFrom }) => visibleFrom <= now)
  const known = new Map(seen.map((card) => [card.articleId, card]))
  const blocks = layout.blocks.filter(({ section }) => section === null || sections.some(({ slug }) => slug === section))
  const placed = placeByHand(blocks, known, now)
  const bar = linesOfBar(layout, { known, isPlaced: (id) => placed.articles.has(id) }, now)
  const taken = new Set([...placed.articles, ...bar.flatMap(({ article }) => article?.articleId ?? [])])
  const supply = supplyOf([...known.values()], sections)
  const shown = (card: FrontCard, headline: string | null): FrontCard => ({ ...card, headline: headline ?? card.headline, label: card.label === 'breaking' && !isAlarm(card, layout.bar, now) ? null : card.label })

  const filled = blocks.map((block): FilledBlock => {
    const waiting = supply(block)
    const stories = block.slots.flatMap((slot, at): FilledSlot[] => {
      const own = placed.slots.get(slotKey(block, at))
      if (own) return [{ slot: at, card: shown(own, slot.headline), how: 'placed' }]
      const next = waiting.find(({ articleId }) => !taken.has(articleId))
      if (!next) return []
      taken.add(next.articleId)
      return [{ slot: at, card: shown(next, null), how: 'filled' }]
    })
    return { id: block.id, kind: block.kind, section: sections.find(({ slug }) => slug === block.section) ?? null, stories }
  })
  return { bar, blocks: filled }
}

/** Whether what somebody put into a slot still stands there. */
export function isHeld({ articleId, pinnedUntil }: FrontSlot, now: Date): boolean {
  return articleId !== null && (pinnedUntil === null || Date.parse(pinnedUntil) > now.getTime())
}

const slotKey = (block: FrontBlock, at: number) => `${block.id} ${at}`

function placeByHand(blocks: readonly FrontBlock[], known: ReadonlyMap<string, FrontCard>, now: Date) {
  const articles = new Set<string>()
  const slots = new Map<string, FrontCard>()
  for (const block of blocks) {
    for (const [at, slot] of block.slots.entries()) {
      const card = isHeld(slot, now) ? known.get(slot.articleId ?? '') : undefined
      if (!card || (articles.has(card.articleId) && !slot.allowTwice)) continue
      articles.add(card.articleId)
      slots.set(slotKey(block, at), card)
    }
  }
  return { articles, slots }
}

/** What an empty slot of a block is filled from, best first. */
function supplyOf(cards: FrontCard[], sections: readonly PaperSection[]): (block: FrontBlock) => FrontCard[] {
  // Opinions and boards do not lead a paper.
  const apart = new Set(sections.filter(({ layout }) => layout !== 'magazine').map(({ slug }) => slug))
  const newest = cards.sort((one, other) => other.firstPublishedAt.getTime() - one.firstPublishedAt.getTime() || other.number - one.number)
  const news = newest.filter(({ section }) => !apart.has(section.slug))
  return ({ kind, section }) => {
    if (kind === 'lead') return [...news.slice(0, leadWindow).filter(({ leadPicture }) => leadPicture !== null), ...news, ...newest]
    if (kind === 'top') return news
    return section === null ? newest : newest.filter((card) => card.section.slug === section)
  }
}
