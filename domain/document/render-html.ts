import { type Pen, plainPen } from './html'
import { countingClasses, isCounting } from './list-counting'
import { renderCorrectionNote, renderFactBox, renderPullQuote, renderSummary } from './render-boxes'
import { renderAttachment, renderEmbed, renderRelatedArticle } from './render-cards'
import type { BlockContext, RenderContext } from './render-context'
import { renderFigure, renderGallery } from './render-figure'
import { renderFootnotes } from './render-footnotes'
import { renderInline } from './render-inline'
import { renderTable } from './render-table'
import type { DocumentJson, NodeJson } from './types'

/**
 * THE renderer: a validated document to trusted HTML for pages and previews. Pure; no inline styles; empty paragraphs and pictures
 * that are not there leave nothing behind. `pen` writes the elements otherwise for readers other than pages (`render-feed-html.ts`).
 */
export function renderHtml(doc: DocumentJson, context: RenderContext, pen: Pen = plainPen): string {
  const rendering: BlockContext = { ...context, pen, headings: { count: 0 }, corrections: { count: 0 }, footnotes: [] }
  return renderBlocks(doc.content ?? [], rendering) + renderFootnotes(rendering)
}

export function renderBlocks(nodes: NodeJson[], context: BlockContext): string {
  const { around = (_node, html) => html } = context
  return nodes.map((node) => around(node, renderBlock(node, context))).join('')
}

function renderBlock(node: NodeJson, context: BlockContext): string {
  const inner = node.content ?? []
  const { element, voidElement } = context.pen
  switch (node.type) {
    case 'paragraph':
      return inner.length === 0 ? '' : element('p', alignment(node), renderInline(inner, context))
    case 'heading':
      return renderHeading(node, context)
    case 'bulletList':
      return element('ul', {}, renderBlocks(inner, context))
    case 'orderedList':
      return element('ol', orderAttributes(node), renderBlocks(inner, context))
    case 'listItem':
      return element('li', {}, renderBlocks(inner, context))
    case 'blockquote':
      return element('blockquote', {}, renderBlocks(inner, context))
    case 'pullQuote':
      return renderPullQuote(node, context)
    case 'summary':
      return renderSummary(node, context)
    case 'factBox':
      return renderFactBox(node, context)
    case 'correctionNote':
      return renderCorrectionNote(node, context)
    case 'horizontalRule':
      return voidElement('hr')
    case 'codeBlock':
      return element('pre', { tabindex: 0 }, element('code', {}, renderInline(inner, context)))
    case 'figure':
      return renderFigure(node, context)
    case 'gallery':
      return renderGallery(node, context)
    case 'embed':
      return renderEmbed(node, context)
    case 'relatedArticle':
      return renderRelatedArticle(node, context)
    case 'attachment':
      return renderAttachment(node, context)
    case 'table':
      return renderTable(node, context)
    case 'doc':
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

function renderHeading(node: NodeJson, context: BlockContext): string {
  const inner = node.content ?? []
  if (inner.length === 0) return ''
  context.headings.count += 1
  return context.pen.element(`h${headingLevel(node)}`, { id: `h-${context.headings.count}`, ...alignment(node) }, renderInline(inner, context))
}

export function headingLevel(node: NodeJson): 2 | 3 | 4 {
  const level = node.attrs?.level
  return level === 3 || level === 4 ? level : 2
}

function orderAttributes({ attrs = {} }: NodeJson) {
  const { start, reversed, type } = attrs
  return {
    start: typeof start === 'number' && start !== 1 ? start : null,
    reversed: reversed === true,
    type: isCounting(type) ? type : null,
    class: isCounting(type) ? countingClasses[type] : null,
  }
}

/** Left is how text stands anyway. */
export function alignment(node: NodeJson): { class: string | null } {
  const align = node.attrs?.align
  return { class: align === 'center' || align === 'right' ? `align-${align}` : null }
}

function assertNever(type: never): never {
  throw new Error(`node without HTML: ${String(type)}`)
}
