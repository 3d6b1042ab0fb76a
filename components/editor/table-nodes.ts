import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { alignCodec, columnWidthsCodec, numberCodec } from './attribute-codecs'
import { nodeFields } from './spec-fields'

const cellCodecs = {
  colspan: numberCodec('colspan', 1),
  rowspan: numberCodec('rowspan', 1),
  colwidth: columnWidthsCodec,
  align: alignCodec,
}

/** Drawn in the same box as on reader pages. No node view: Tiptap's writes widths into styles, which readers never see. */
export const TableNode = Table.extend({
  renderHTML: () => ['div', { class: 'table-scroll' }, ['table', ['tbody', 0]]],
  ...nodeFields('table'),
}).configure({ resizable: false, View: null })

export const TableRowNode = TableRow.extend(nodeFields('tableRow'))
export const TableHeaderNode = TableHeader.extend(nodeFields('tableHeader', cellCodecs))
export const TableCellNode = TableCell.extend(nodeFields('tableCell', cellCodecs))
