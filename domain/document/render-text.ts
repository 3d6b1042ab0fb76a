import type { DocumentJson, NodeJson } from './types'

/** The body as plain text: one line a block, table cells apart by tabs. For search, descriptions and counting. */
export function renderText(doc: DocumentJson): string {
  return blocksText(doc.content ?? []).replace(/\n{2,}/g, '\n').trim()
}

/** Characters without white space: how Korean newsrooms measure length. */
export function countCharacters(text: string): number {
  return [...text.replace(/\s+/g, '')].length
}

function blocksText(nodes: NodeJson[]): string {
  return nodes.map(nodeText).join('\n')
}

function nodeText(node: NodeJson): string {
  switch (node.type) {
    case 'text':
      return node.text ?? ''
    case 'hardBreak':
      return '\n'
    case 'horizontalRule':
      return ''
    case 'tableRow':
      return (node.content ?? []).map((cell) => blocksText(cell.content ?? []).replaceAll('\n', ' ')).join('\t')
    case 'paragraph':
    case 'heading':
    case 'codeBlock':
    case 'figure':
      return (node.content ?? []).map(nodeText).join('')
    case 'doc':
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
    case 'blockquote':
    case 'table':
    case 'tableHeader':
    case 'tableCell':
      return blocksText(node.content ?? [])
    default:
      return assertNever(node.type)
  }
}

function assertNever(type: never): never {
  throw new Error(`node without a plain text: ${String(type)}`)
}
