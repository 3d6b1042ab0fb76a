import type { ArticleCard } from '@/domain/articles/article'
import type { FilledBlock } from '@/domain/front/fill-front'
import type { Rail } from './plan-bands'

/** The lead with the top stories and the most read around it, the newest, or sections one after the other. */
export type FrontPart =
  | { part: 'opening'; id: string; lead: ArticleCard | null; top: ArticleCard[]; hasMostRead: boolean }
  | { part: 'latest'; id: string; articles: ArticleCard[] }
  | { part: 'bands'; id: string; rails: Rail[] }

/** Blocks that stand next to each other and are drawn as one: what opens a front, and its sections. Blocks without stories take no place. */
export function frontParts(blocks: readonly FilledBlock[]): FrontPart[] {
  const parts: FrontPart[] = []
  for (const block of blocks) {
    const articles = block.stories.map(({ card }) => card)
    if (articles.length === 0 && block.kind !== 'most-read') continue
    const last = parts.at(-1)
    if (block.kind === 'latest') parts.push({ part: 'latest', id: block.id, articles })
    else if (block.section) {
      const rail = railOf(block, articles)
      if (last?.part === 'bands') last.rails.push(rail)
      else parts.push({ part: 'bands', id: block.id, rails: [rail] })
    } else {
      const opening = last?.part === 'opening' ? last : { part: 'opening' as const, id: block.id, lead: null, top: [], hasMostRead: false }
      if (opening !== last) parts.push(opening)
      if (block.kind === 'lead') opening.lead = articles[0] ?? null
      else if (block.kind === 'top') opening.top = articles
      else opening.hasMostRead = true
    }
  }
  return parts
}

function railOf({ kind, section }: FilledBlock, articles: ArticleCard[]): Rail {
  if (!section) throw new Error('a rail shows a section')
  return { section, articles, ...(kind === 'opinion' && { rhythm: 'names' }), ...(kind === 'press' && { rhythm: 'rows' }) }
}
