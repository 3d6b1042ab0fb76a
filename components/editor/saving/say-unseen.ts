import type { Picture } from '@/domain/articles/article'
import type { NodeJson } from '@/domain/document/types'
import type { Messages } from '@/messages'

type Sentences = Messages['editor']['conflict']['unseen']

/**
 * Blocks with words in the place of what the renderer would leave out here: it knows neither other articles nor the library's files, and
 * a choice between something and nothing to be seen is none.
 */
export function sayUnseen(blocks: NodeJson[], pictures: Readonly<Record<string, Picture>>, say: Sentences): NodeJson[] {
  return blocks.map((block) => {
    const words = wordsFor(block, pictures, say)
    if (words !== null) return { type: 'paragraph', content: [{ type: 'text', text: words }] }
    return block.content ? { ...block, content: sayUnseen(block.content, pictures, say) } : block
  })
}

/** Null where the renderer shows something. */
function wordsFor({ type, attrs = {}, content = [] }: NodeJson, pictures: Readonly<Record<string, Picture>>, say: Sentences): string | null {
  if (type === 'relatedArticle') return say.relatedArticle(Number(attrs.number))
  if (type === 'attachment' && !attrs.name) return say.attachment
  const isSeen = content.length > 0 || (typeof attrs.media === 'string' && attrs.media in pictures)
  return type === 'figure' && !isSeen ? say.figure : null
}
