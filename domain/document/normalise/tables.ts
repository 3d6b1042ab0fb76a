import type { NodeJson } from '@/domain/document/types'
import { emptyParagraph } from './flow'
import type { Handler } from './scope'
import { type Place, layOut } from './table-layout'
import { type WrittenCell, readTableParts } from './table-parts'

/**
 * `table`: a full rectangle of rows and cells. A caption becomes a bold paragraph; a table inside a cell, or one too large, is
 * laid down as the paragraphs of its cells in reading order, with a `table-simplified` note.
 */
export const readTable: Handler = (element, scope, flow, kit) => {
  const { before, rows, after } = readTableParts(element, { ...scope, heading: null, inCell: true, inItem: false, align: null }, kit)
  const grid = scope.inCell ? null : layOut(rows)
  if (before.length + after.length > 0) kit.notes.add('table-simplified', 'caption')
  for (const block of before) flow.block(block)
  if (!grid) {
    kit.notes.add('table-simplified', scope.inCell ? 'table in td' : `${rows.length} tr`)
    for (const row of rows) for (const cell of row.cells) for (const block of cell.blocks) flow.block(block)
  } else if (rows.some((row) => row.cells.some((cell) => cell.blocks.length > 0))) {
    flow.block({ type: 'table', content: grid.map(({ from, places }) => rowNode(places, rows[from]?.isHeader ?? false)) })
  } else kit.notes.add('spacer-dropped', 'table')
  for (const block of after) flow.block(block)
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
