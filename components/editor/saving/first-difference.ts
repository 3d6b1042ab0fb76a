import type { ArticleText } from '@/domain/articles/article-text'
import { compareBlocks } from '@/domain/document/compare-blocks'
import { renderText } from '@/domain/document/render-text'
import type { NodeJson } from '@/domain/document/types'
import { shorten } from '@/lib/text'

/** The first place where two texts differ, in words of either side; null where they differ in no word (a colour, a tag). */
export function firstDifference(mine: ArticleText, theirs: ArticleText): { mine: string; theirs: string } | null {
  for (const name of ['headline', 'standfirst'] as const) if (mine[name] !== theirs[name]) return cut(mine[name], theirs[name])
  for (const row of compareBlocks(mine.body.content ?? [], theirs.body.content ?? [])) {
    if (row.kind === 'same') continue
    const words = { mine: wordsOf(row.mine), theirs: wordsOf(row.theirs) }
    if (words.mine !== words.theirs) return cut(words.mine, words.theirs)
  }
  return null
}

const wordsOf = (blocks: NodeJson[]) => renderText({ type: 'doc', content: blocks })

/** Both from shortly before the place where they part, so that a long paragraph shows what is different in it. */
function cut(mine: string, theirs: string): { mine: string; theirs: string } {
  let same = 0
  while (same < mine.length && mine[same] === theirs[same]) same += 1
  const start = Math.max(0, same - 20)
  const part = (text: string) => shorten((start > 0 ? '…' : '') + text.slice(start).replace(/^[\udc00-\udfff]/, ''), 90)
  return { mine: part(mine), theirs: part(theirs) }
}
