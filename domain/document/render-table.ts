import { escapeHtml } from '@/lib/text'
import { readerWords } from './reader-words'
import { type BlockContext, textOf } from './render-context'
import { alignment, renderBlocks } from './render-html'
import { renderInline } from './render-inline'
import { renderText } from './render-text'
import type { NodeJson } from './types'

/**
 * A table in a box that scrolls by itself. Rows of nothing but header cells at the top become `<thead>`; other header cells head
 * their row. Source: WAI tables tutorial, "Tables with two headers".
 */
export function renderTable(table: NodeJson, context: BlockContext): string {
  const rows = table.content ?? []
  const { element } = context.pen
  const headRows = countHeadRows(rows)
  const head = rows.slice(0, headRows).map((row) => renderRow(row, 'col', context)).join('')
  const body = rows.slice(headRows).map((row) => renderRow(row, 'row', context)).join('')
  const caption = textOf(table.attrs?.caption)
  const inner = (caption && element('caption', {}, escapeHtml(caption))) + (head && element('thead', {}, head)) + (body && element('tbody', {}, body))
  // The region is focusable so that the keyboard can scroll it.
  return element('div', { class: 'table-scroll', role: 'region', 'aria-label': caption || readerWords.table, tabindex: 0 }, element('table', {}, inner))
}

/** Header rows at the top whose cells do not reach into the body by their rowspan. */
export function countHeadRows(rows: NodeJson[]): number {
  let head = 0
  while (head < rows.length && (rows[head]?.content ?? []).length > 0 && (rows[head]?.content ?? []).every((cell) => cell.type === 'tableHeader')) head += 1
  const reachesOut = rows.slice(0, head).some((row, index) => (row.content ?? []).some((cell) => index + span(cell, 'rowspan') > head))
  return reachesOut || head === rows.length ? 0 : head
}

function renderRow(row: NodeJson, scope: 'col' | 'row', context: BlockContext): string {
  return context.pen.element('tr', {}, (row.content ?? []).map((cell) => renderCell(cell, scope, context)).join(''))
}

function renderCell(cell: NodeJson, scope: 'col' | 'row', context: BlockContext): string {
  const isHeader = cell.type === 'tableHeader'
  const attributes = {
    colspan: span(cell, 'colspan') > 1 ? span(cell, 'colspan') : null,
    rowspan: span(cell, 'rowspan') > 1 ? span(cell, 'rowspan') : null,
    scope: isHeader ? scope : null,
    class: alignment(cell).class ?? (!isHeader && isFigureOnly(cell) ? 'number' : null),
  }
  return context.pen.element(isHeader ? 'th' : 'td', attributes, renderCellContent(cell.content ?? [], context))
}

/** A cell of one paragraph is written without the paragraph, as tables are written by hand. */
function renderCellContent(blocks: NodeJson[], context: BlockContext): string {
  const [only] = blocks
  return blocks.length === 1 && only?.type === 'paragraph' ? renderInline(only.content ?? [], context) : renderBlocks(blocks, context)
}

/** A quantity and nothing else (`9,497개`, `109.74%`, `△1.2`): those stand to the right, so that digits line up. */
function isFigureOnly(cell: NodeJson): boolean {
  const text = renderText({ type: 'doc', content: cell.content ?? [] }).trim()
  return /^[+\-−–△▲▽▼]?\s?\d[\d,.]*\s?(%p?|%포인트|[천만억조]?\s?(명|개|건|원|곳|회|대|톤|㎏|kg|km|㎞|m|㎡|ha|℃|도|년|월|일|시간|분|점|위))?$/u.test(text)
}

export function span(cell: NodeJson, name: 'colspan' | 'rowspan'): number {
  return typeof cell.attrs?.[name] === 'number' ? cell.attrs[name] : 1
}
