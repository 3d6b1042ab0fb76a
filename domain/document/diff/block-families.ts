import type { NodeName } from '@/domain/document/schema'
import type { NodeJson } from '@/domain/document/types'

/** Kinds of blocks that can become each other with their words: a paragraph a heading, a list a numbered one. Others are their own kind. */
const families: Partial<Record<NodeName, string>> = {
  paragraph: 'text', heading: 'text', codeBlock: 'text', pullQuote: 'text',
  bulletList: 'group', orderedList: 'group', blockquote: 'group', summary: 'group', factBox: 'group', correctionNote: 'group',
  tableHeader: 'cell', tableCell: 'cell',
}

export function familyOf({ type }: NodeJson): string {
  return families[type] ?? type
}

/** Holds a line of words. */
export function holdsWords(node: NodeJson): boolean {
  return familyOf(node) === 'text' || node.type === 'figure'
}

/** Holds blocks. */
export function holdsBlocks(node: NodeJson): boolean {
  return ['group', 'cell', 'listItem', 'gallery', 'table', 'tableRow'].includes(familyOf(node))
}

/** Can be put around blocks that stood without it, and taken away again. */
export function canWrap(node: NodeJson): boolean {
  return ['group', 'listItem', 'gallery'].includes(familyOf(node))
}

/** The kind of a block as the interface names it: `paragraph`, `heading2`, `bulletList` … */
export function shapeOf({ type, attrs }: NodeJson): string {
  return type === 'heading' ? `heading${String(attrs?.level)}` : type
}
