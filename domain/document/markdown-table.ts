import { type MarkdownContext, markdownInline } from './markdown-inline'
import { asParagraph, escapeMarkdown, htmlBlock } from './markdown-text'
import { textOf } from './render-context'
import { renderFootnotes } from './render-footnotes'
import { renderTable, span } from './render-table'
import type { NodeJson } from './types'

/**
 * A table with bars, as GitHub writes it, where that can say all: one header row, one paragraph a cell, nothing merged. Any other is
 * written as HTML, with its footnotes right under it.
 */
export function markdownTable(table: NodeJson, context: MarkdownContext): string {
  if (!isPlain(table)) {
    const apart = { ...context, footnotes: [] }
    return htmlBlock(renderTable(table, apart) + renderFootnotes(apart))
  }
  const [head = [], ...body] = (table.content ?? []).map((row) => (row.content ?? []).map((cell) => cellText(cell, context)))
  const caption = textOf(table.attrs?.caption)
  const lines = [barred(head), barred(head.map(() => '---')), ...body.map(barred)]
  return [...(caption === '' ? [] : [asParagraph(escapeMarkdown(caption)), '']), ...lines].join('\n')
}

function isPlain({ content: rows = [] }: NodeJson): boolean {
  const width = rows[0]?.content?.length ?? 0
  return width > 0 && rows.every(({ content: cells = [] }, index) => cells.length === width && cells.every((cell) => isPlainCell(cell, index === 0)))
}

function isPlainCell(cell: NodeJson, inHead: boolean): boolean {
  const [only, ...others] = cell.content ?? []
  return (cell.type === 'tableHeader') === inHead && only?.type === 'paragraph' && others.length === 0 && span(cell, 'colspan') === 1 && span(cell, 'rowspan') === 1
}

const cellText = (cell: NodeJson, context: MarkdownContext) => markdownInline(cell.content?.[0]?.content ?? [], context).trim()
const barred = (cells: string[]) => `| ${cells.join(' | ')} |`
