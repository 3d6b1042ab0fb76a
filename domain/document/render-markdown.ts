import { type MarkdownContext, markdownInline, strong } from './markdown-inline'
import { attachmentLine, embedLine, figureBlocks, relatedLine } from './markdown-cards'
import { markdownTable } from './markdown-table'
import { asParagraph, escapeMarkdown, fenced, prefixed } from './markdown-text'
import { correctionName, koreanDay } from './reader-words'
import { textOf } from './render-context'
import { type AwayContext, awayPen } from './render-feed-html'
import { headingLevel } from './render-html'
import type { DocumentJson, NodeJson } from './types'

/** The body as Markdown (CommonMark with GitHub's tables and footnotes), for export and for machines that read. */
export function renderMarkdown(doc: DocumentJson, context: AwayContext): string {
  const rendering: MarkdownContext = { ...context, pen: awayPen(context.origin), headings: { count: 0 }, corrections: { count: 0 }, footnotes: [], notes: [] }
  const body = blocks(doc.content ?? [], rendering)
  return [body, ...rendering.notes.map((words, index) => `[^${index + 1}]: ${asParagraph(words)}`)].filter((part) => part !== '').join('\n\n')
}

/** Blocks apart by blank lines. A list after a list takes other signs, or they would be one. */
function blocks(nodes: NodeJson[], context: MarkdownContext): string {
  const written: string[] = []
  let lists = 0
  for (const node of nodes) {
    const block = markdownBlock(node, context, lists % 2 === 1)
    if (block === '') continue
    written.push(block)
    lists = /List$|^summary$/.test(node.type) ? lists + 1 : 0
  }
  return written.join('\n\n')
}

function markdownBlock(node: NodeJson, context: MarkdownContext, afterList: boolean): string {
  const inner = node.content ?? []
  switch (node.type) {
    case 'paragraph':
      return asParagraph(markdownInline(inner, context))
    case 'heading':
      return inner.length === 0 ? '' : `${'#'.repeat(headingLevel(node))} ${markdownInline(inner, context).trim()}`
    case 'bulletList':
    case 'summary':
      return inner.map((item) => listItem(item, afterList ? '* ' : '- ', context)).join('\n')
    case 'orderedList':
      return inner.map((item, index) => listItem(item, `${startOf(node) + index}${afterList ? ')' : '.'} `, context)).join('\n')
    case 'blockquote':
      return quoted(blocks(inner, context))
    case 'pullQuote':
      return quoted(stacked(asParagraph(markdownInline(inner, context)), textOf(node.attrs?.source) && `— ${escapeMarkdown(textOf(node.attrs?.source))}`))
    case 'factBox':
      return quoted(stacked(textOf(node.attrs?.title) && strong(escapeMarkdown(textOf(node.attrs?.title)).trim()), blocks(inner, context)))
    case 'correctionNote':
      return correction(node, blocks(inner, context))
    case 'horizontalRule':
      return '___'
    case 'codeBlock':
      return fenced(inner.map(({ text }) => text ?? '').join(''))
    case 'figure':
      return figureBlocks(node, context)
    case 'gallery':
      return stacked(...inner.map((figure) => figureBlocks(figure, context)))
    case 'embed':
      return embedLine(node, context)
    case 'relatedArticle':
      return relatedLine(node, context)
    case 'attachment':
      return attachmentLine(node, context)
    case 'table':
      return markdownTable(node, context)
    case 'doc':
    case 'listItem':
    case 'tableRow':
    case 'tableHeader':
    case 'tableCell':
    case 'hardBreak':
    case 'footnote':
    case 'text':
      throw new Error(`not a block that stands alone: ${node.type}`)
    default:
      return assertNever(node.type)
  }
}

/** An item of a list, or a paragraph that is one point of a summary. */
function listItem(item: NodeJson, marker: string, context: MarkdownContext): string {
  const block = item.type === 'paragraph' ? asParagraph(markdownInline(item.content ?? [], context)) : blocks(item.content ?? [], context)
  return prefixed(block, ' '.repeat(marker.length), marker) + (block.includes('\n') ? '\n' : '')
}

const startOf = ({ attrs }: NodeJson) => (typeof attrs?.start === 'number' ? attrs.start : 1)
const quoted = (block: string) => (block === '' ? '' : prefixed(block, '> '))
const stacked = (...parts: string[]) => parts.filter((part) => part !== '').join('\n\n')

function correction(node: NodeJson, body: string): string {
  const date = textOf(node.attrs?.date)
  return body === '' ? '' : quoted(stacked(strong(correctionName(node.attrs?.kind)) + (date === '' ? '' : ` ${koreanDay(date)}`), body))
}

function assertNever(type: never): never {
  throw new Error(`node without Markdown: ${String(type)}`)
}
