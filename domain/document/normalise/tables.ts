import type { NodeJson } from '@/domain/document/types'
import { emptyParagraph } from './flow'
import type { Handler } from './scope'
import { type Place, layOut } from './table-layout'
import { type WrittenCell, readTableParts } from './table-parts'

/**
 * `table`: a full rectangle of rows and cells. Plain words become its caption, anything richer stays beside it as blocks;
 * a table inside a cell, or one too large, is laid down as the paragraphs of its cells in reading order, with a `table-simplified` note.
 */
export const readTable: Handler = (element, scope, flow, kit) => {
  const { before, rows, after } = readTableParts(element, { ...scope, heading: null, inCell: true, inItem: false, align: null }, kit)
  const grid = scope.inCell ? null : layOut(rows)
  const hasWords = rows.some((row) => row.cells.some((cell) => cell.blocks.length > 0))
  const caption = grid && hasWords ? captionOf([...before, ...after]) : null
  if (caption === null) {
    if (before.length + after.length > 0) kit.notes.add('table-simplified', 'caption')
    for (const block of before) flow.block(block)
  }
  if (!grid) {
    kit.notes.add('table-simplified', scope.inCell ? 'table in td' : `${rows.length} tr`)
    for (const row of rows) for (const cell of row.cells) for (const block of cell.blocks) flow.block(block)
  } else if (hasWords) {
    flow.block({ type: 'table', attrs: { caption: caption ?? '' }, content: grid.map(({ from, places }) => rowNode(places, rows[from]?.isHeader ?? false)) })
  } else kit.notes.add('spacer-dropped', 'table')
  if (caption === null) for (const block of after) flow.block(block)
}

const longestCaption = 300

/** The words of a caption, empty when there is none; null when a caption cannot say it all: links, colours, pictures, too many words. */
function captionOf(blocks: NodeJson[]): string | null {
  const runs = blocks.map(({ content }) => content ?? [])
  const isPlain = blocks.every(({ type }) => type === 'paragraph') && runs.flat().every(({ marks = [] }) => marks.every(({ type }) => type === 'bold'))
  const words = runs.map((run) => run.map(({ text }) => text ?? ' ').join('')).join(' ')
  return isPlain && words.length <= longestCaption ? words : null
}

function rowNode(places: Place<WrittenCell>[], isHeader: boolean): NodeJson {
  return { type: 'tableRow', content: places.map((place) => cellNode(place, isHeader)) }
}

function cellNode({ cell, colspan, rowspan }: Place<WrittenCell>, inHeaderRow: boolean): NodeJson {
  return {
    type: (cell?.isHeader ?? inHeaderRow) ? 'tableHeader' : 'tableCell',
    attrs: { colspan, rowspan, colwidth: null, align: cell?.align ?? null },
    content: cell && cell.blocks.length > 0 ? cell.blocks : [emptyParagraph()],
  }
}
