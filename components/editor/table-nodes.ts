import { Table, TableCell, TableHeader, type TableOptions, TableRow } from '@tiptap/extension-table'
import { alignCodec, captionCodec, columnWidthsCodec, numberCodec } from './attribute-codecs'
import { boxShapes } from './box-shapes'
import type { BoxOptions } from './box-nodes'
import { BoxView } from './box-view'
import { nodeFields } from './spec-fields'

const cellCodecs = {
  colspan: numberCodec('colspan', 1),
  rowspan: numberCodec('rowspan', 1),
  colwidth: columnWidthsCodec,
  align: alignCodec,
}

/** Drawn in the same box as on reader pages. Our view and not Tiptap's, which writes widths into styles that readers never see. */
export const TableNode = Table.extend<TableOptions & BoxOptions>({
  // The caption is read into an attribute; left to itself it would become a row.
  parseHTML: () => [{ tag: 'table' }, { tag: 'caption', ignore: true }],
  renderHTML: ({ HTMLAttributes }) => ['div', { class: 'table-scroll' }, ['table', HTMLAttributes, ['tbody', 0]]],
  addNodeView() {
    const { sentences = null } = this.options
    return ({ node, editor, getPos }) => new BoxView(node, editor, getPos, boxShapes.table(sentences))
  },
  ...nodeFields('table', { caption: captionCodec }),
}).configure({ resizable: false, View: null })

export const TableRowNode = TableRow.extend(nodeFields('tableRow'))
export const TableHeaderNode = TableHeader.extend(nodeFields('tableHeader', cellCodecs))
export const TableCellNode = TableCell.extend(nodeFields('tableCell', cellCodecs))
