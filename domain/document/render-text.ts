import { correctionName, koreanDay } from './reader-words'
import { textOf } from './render-context'
import type { DocumentJson, NodeJson } from './types'

/**
 * The body as plain text: one line a block, table cells apart by tabs, footnotes in brackets where they stand. For search,
 * descriptions and counting, so without addresses and without other articles' headlines.
 */
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
    case 'relatedArticle':
      return ''
    case 'embed':
      return textOf(node.attrs?.title)
    case 'attachment':
      return textOf(node.attrs?.name)
    case 'footnote':
      return node.content && node.content.length > 0 ? `(${node.content.map(nodeText).join('')})` : ''
    case 'pullQuote':
      return lines((node.content ?? []).map(nodeText).join(''), textOf(node.attrs?.source))
    case 'factBox':
      return lines(textOf(node.attrs?.title), blocksText(node.content ?? []))
    case 'table':
      return lines(textOf(node.attrs?.caption), blocksText(node.content ?? []))
    case 'correctionNote':
      return correctionText(node)
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
    case 'summary':
    case 'gallery':
    case 'tableHeader':
    case 'tableCell':
      return blocksText(node.content ?? [])
    default:
      return assertNever(node.type)
  }
}

function lines(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n')
}

function correctionText(node: NodeJson): string {
  const words = blocksText(node.content ?? [])
  const date = textOf(node.attrs?.date)
  return words.trim() === '' ? words : lines(correctionName(node.attrs?.kind) + (date === '' ? '' : ` ${koreanDay(date)}`), words)
}

function assertNever(type: never): never {
  throw new Error(`node without a plain text: ${String(type)}`)
}
