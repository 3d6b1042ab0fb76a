import type { Picture } from '@/domain/articles/article'
import { element, voidElement } from './html'
import { renderInline } from './render-inline'
import { renderTable } from './render-table'
import type { DocumentJson, NodeJson } from './types'

/** What the document only points to. `pictures` by media id. */
export type RenderContext = { pictures: ReadonlyMap<string, Picture> }

/**
 * THE renderer: a validated document to trusted HTML for pages, previews, feeds and export. Pure; no inline styles; empty
 * paragraphs and pictures that are not there leave nothing behind.
 */
export function renderHtml(doc: DocumentJson, context: RenderContext): string {
  const headings = { count: 0 }
  return renderBlocks(doc.content ?? [], { ...context, headings })
}

/** `headings` numbers the headings of one document, so that each has an address of its own. */
export type BlockContext = RenderContext & { headings: { count: number } }

export function renderBlocks(nodes: NodeJson[], context: BlockContext): string {
  return nodes.map((node) => renderBlock(node, context)).join('')
}

function renderBlock(node: NodeJson, context: BlockContext): string {
  const inner = node.content ?? []
  switch (node.type) {
    case 'paragraph':
      return inner.length === 0 ? '' : element('p', alignment(node), renderInline(inner))
    case 'heading':
      return renderHeading(node, context)
    case 'bulletList':
      return element('ul', {}, renderBlocks(inner, context))
    case 'orderedList':
      return element('ol', { start: node.attrs?.start === 1 || node.attrs?.start === undefined ? null : Number(node.attrs.start) }, renderBlocks(inner, context))
    case 'listItem':
      return element('li', {}, renderBlocks(inner, context))
    case 'blockquote':
      return element('blockquote', {}, renderBlocks(inner, context))
    case 'horizontalRule':
      return voidElement('hr')
    case 'codeBlock':
      return element('pre', { tabindex: 0 }, element('code', {}, renderInline(inner)))
    case 'figure':
      return renderFigure(node, context)
    case 'table':
      return renderTable(node, context)
    case 'doc':
    case 'tableRow':
    case 'tableHeader':
    case 'tableCell':
    case 'hardBreak':
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
  return element(`h${headingLevel(node)}`, { id: `h-${context.headings.count}`, ...alignment(node) }, renderInline(inner))
}

function headingLevel(node: NodeJson): 2 | 3 | 4 {
  const level = node.attrs?.level
  return level === 3 || level === 4 ? level : 2
}

/** A picture that is not in the library (not brought by an import, deleted) shows its caption as a paragraph, never a broken frame. */
function renderFigure(node: NodeJson, context: BlockContext): string {
  const inner = node.content ?? []
  const picture = typeof node.attrs?.media === 'string' ? context.pictures.get(node.attrs.media) : undefined
  if (!picture) return inner.length === 0 ? '' : element('p', {}, renderInline(inner))
  const alt = node.attrs?.decorative === true ? '' : textOf(node.attrs?.alt) || picture.alt
  const image = voidElement('img', { src: picture.src, alt, width: picture.width, height: picture.height, loading: 'lazy', decoding: 'async' })
  const credit = textOf(node.attrs?.credit) || picture.credit
  const caption = renderInline(inner) + (credit === '' ? '' : (inner.length > 0 ? ' ' : '') + element('small', {}, renderInline([{ type: 'text', text: credit }])))
  const width = node.attrs?.width === 'wide' || node.attrs?.width === 'full' ? node.attrs.width : 'text'
  return element('figure', { class: `figure figure-${width}` }, image + (caption === '' ? '' : element('figcaption', {}, caption)))
}

/** Left is how text stands anyway. */
export function alignment(node: NodeJson): { class: string | null } {
  const align = node.attrs?.align
  return { class: align === 'center' || align === 'right' ? `align-${align}` : null }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function assertNever(type: never): never {
  throw new Error(`node without HTML: ${String(type)}`)
}
