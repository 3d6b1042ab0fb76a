import type { Element } from 'hast'
import type { NodeJson } from '@/domain/document/types'
import { emptyParagraph } from './flow'
import type { Handler } from './scope'

/**
 * `figure`: its caption becomes the content of the picture that it touches, before or after it. A caption that touches none (of
 * a table, a video) stays where it is, as paragraphs, so that no text changes its place.
 */
export const readFigure: Handler = (element, scope, flow, kit) => {
  const at = element.children.findIndex((child) => child.type === 'element' && holdsCaption(child))
  const caption = element.children[at]
  if (caption?.type !== 'element') return kit.into(element.children, scope, flow)
  const before = kit.blocks(element.children.slice(0, at), scope)
  const words = kit.blocks([caption], { ...scope, heading: null, align: null })
  const after = kit.blocks(element.children.slice(at + 1), scope)
  attachCaption(before, words, after)
  for (const block of [...before, ...words, ...after]) flow.block(block)
}

const holdsCaption = (element: Element) => element.tagName === 'figcaption'

/** Moves the caption's leading paragraphs into the picture, when there is one without a caption. */
function attachCaption(before: NodeJson[], words: NodeJson[], after: NodeJson[]): void {
  const picture = [before.at(-1), before.length === 0 ? after[0] : undefined].find((block) => block?.type === 'figure' && !block.content)
  if (!picture) return
  const other = words.findIndex((block) => block.type !== 'paragraph')
  // A caption that goes first may only be moved as a whole: nothing of it may stay behind the picture.
  if (other >= 0 && !before.includes(picture)) return
  const lines = words.splice(0, other < 0 ? words.length : other)
  const content = lines.flatMap((line, index) => [...(index > 0 ? [{ type: 'hardBreak' as const }] : []), ...(line.content ?? [])])
  if (content.length > 0) picture.content = content
}

/** `blockquote`, as long as quotes and lists do not lie too deep in each other. */
export const readQuote: Handler = (element, scope, flow, kit) => {
  const blocks = kit.blocks(element.children, { ...scope, heading: null, level: scope.level + 1 })
  if (blocks.length > 0) flow.block({ type: 'blockquote', content: blocks })
}

/** `details`, definition lists and quotes too deep: their content stays, as paragraphs. */
export const unwrapBlock: Handler = (element, scope, flow, kit) => {
  kit.notes.add('element-unwrapped', element.tagName)
  kit.into(element.children, scope, flow)
}

/** A document must hold something. */
export const atLeastOneBlock = (blocks: NodeJson[]): NodeJson[] => (blocks.length > 0 ? blocks : [emptyParagraph()])
