import type { NodeName } from '@/domain/document/schema'
import type { NodeJson } from '@/domain/document/types'
import { holdsWords } from './block-families'

/**
 * Blocks of both sides as `parent` can hold them: in one text stands what one side had elsewhere, e.g. a table of a quotation that became a
 * summary. Lists hold items, summaries lines, and items stand in lists only.
 */
export function fitInto(parent: NodeName, blocks: readonly NodeJson[]): NodeJson[] {
  if (parent === 'bulletList' || parent === 'orderedList') return blocks.map((node) => (node.type === 'listItem' ? node : { type: 'listItem', content: [node] }))
  if (parent === 'summary') return blocks.flatMap(linesOf)
  return blocks.flatMap((node) => (node.type === 'listItem' ? (node.content ?? []) : [node]))
}

/** What holds words as paragraphs, however deep it lies. */
function linesOf(node: NodeJson): NodeJson[] {
  if (node.type === 'paragraph') return [node]
  return holdsWords(node) ? [{ type: 'paragraph', content: node.content ?? [] }] : (node.content ?? []).flatMap(linesOf)
}
