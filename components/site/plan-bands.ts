import type { ArticleCard } from '@/domain/articles/article'
import type { PaperSection } from '@/domain/paper/paper'

/** A section with the stories that the front shows of it; `rhythm` where whoever laid out the front chose one. */
export type Rail = { section: PaperSection; articles: ArticleCard[]; rhythm?: 'rows' | 'names' }

/**
 * How a band of the front is set: one large story with a list, three medium ones, columns of text, two sections side by side,
 * columns under their writers' names, or the rows of a board.
 */
export type Band =
  | { rhythm: 'feature' | 'trio' | 'columns' | 'names' | 'rows'; rail: Rail }
  | { rhythm: 'pair'; rails: [Rail, Rail] }

const cycle = ['feature', 'trio', 'pair', 'columns'] as const

/**
 * Sets the sections of a front into bands, in the paper's order, so that neighbours never look alike and none is set in a way
 * that its stories cannot fill. Empty sections are left out.
 */
export function planBands(rails: Rail[]): Band[] {
  const bands: Band[] = []
  const waiting = rails.filter(({ articles }) => articles.length > 0)
  let turn = 0
  while (waiting.length > 0) {
    const rail = waiting.shift()
    if (!rail) break
    const fixed = fixedRhythm(rail)
    if (fixed) {
      bands.push({ rhythm: fixed, rail })
      continue
    }
    const partner = partnerOf(rail, waiting[0], cycle[turn % cycle.length] === 'pair')
    if (partner) {
      waiting.shift()
      bands.push({ rhythm: 'pair', rails: [rail, partner] })
    } else {
      bands.push({ rhythm: fitting(rail, turn), rail })
    }
    turn += 1
  }
  return bands
}

function fixedRhythm({ section, rhythm }: Rail): 'rows' | 'names' | null {
  if (rhythm) return rhythm
  if (section.layout === 'board') return 'rows'
  return section.layout === 'opinion' ? 'names' : null
}

/** Two thin sections share a band at any time, two fuller ones when it is a pair's turn. */
function partnerOf(rail: Rail, next: Rail | undefined, pairsTurn: boolean): Rail | null {
  if (!next || fixedRhythm(next)) return null
  const bothThin = rail.articles.length <= 2 && next.articles.length <= 2
  return pairsTurn || bothThin ? next : null
}

/** The rhythm whose turn it is, or the next one that the stories can fill. */
function fitting({ articles }: Rail, turn: number): 'feature' | 'trio' | 'columns' {
  const pictures = articles.filter(({ leadPicture }) => leadPicture !== null).length
  if (pictures === 0 && articles.length >= 3) return 'columns'
  const due = cycle[turn % cycle.length]
  if (due === 'trio' && articles.length >= 3 && pictures >= 2) return 'trio'
  if (due === 'columns' && articles.length >= 4) return 'columns'
  return 'feature'
}

/**
 * Top stories around the lead: three below it, with a picture if they have one, the others as lines beside it. Fewer than three
 * make no row and all stand beside.
 */
export function arrangeTop(top: ArticleCard[]): { beside: ArticleCard[]; below: ArticleCard[] } {
  if (top.length < 3) return { beside: top, below: [] }
  const pictured = top.filter(({ leadPicture }) => leadPicture !== null)
  const chosen = new Set([...pictured, ...top.filter(({ leadPicture }) => leadPicture === null)].slice(0, 3))
  return { beside: top.filter((article) => !chosen.has(article)), below: top.filter((article) => chosen.has(article)) }
}
