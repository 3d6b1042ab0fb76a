import type { Element, ElementContent } from 'hast'
import type { NodeJson } from '@/domain/document/types'
import { enter } from './enter'
import type { Align, Kit, Scope } from './scope'

export type WrittenCell = {
  readonly isHeader: boolean
  readonly colspan: number
  readonly rowspan: number
  readonly align: Align
  readonly blocks: NodeJson[]
}
export type WrittenTableRow = { readonly cells: WrittenCell[]; readonly groupEnd: number; readonly isHeader: boolean }

type Parts = { before: NodeJson[]; rows: WrittenTableRow[]; after: NodeJson[] }
type Group = { scope: Scope; isHead: boolean; rows: Array<{ cells: WrittenCell[] }> }

/**
 * A table's rows in the order in which they are seen (head, body, foot), each knowing where its group ends, and its captions:
 * before the table, or after it when they are written there. Text lying in the table outside of any cell becomes a cell.
 */
export function readTableParts(table: Element, scope: Scope, kit: Kit): Parts {
  const parts: Parts = { before: [], rows: [], after: [] }
  const heads: Group[] = []
  const bodies: Group[] = []
  const feet: Group[] = []
  let bare: Group | null = null
  for (const child of table.children) {
    const tag = child.type === 'element' ? child.tagName : ''
    if (child.type === 'element' && tag === 'caption') {
      const blocks = kit.blocks([child], { ...scope, inCell: false })
      const side = heads.length + bodies.length + feet.length === 0 ? parts.before : parts.after
      for (const block of blocks) side.push(block)
    } else if (child.type === 'element' && /^t(head|body|foot)$/.test(tag)) {
      const group: Group = { scope: enter(child, scope, kit.notes), isHead: tag === 'thead', rows: [] }
      for (const row of child.children) addRow(group, row, kit)
      ;(tag === 'thead' ? heads : tag === 'tfoot' ? feet : bodies).push(group)
      bare = null
    } else {
      const group: Group = bare ?? { scope, isHead: false, rows: [] }
      addRow(group, child, kit)
      if (!bare && group.rows.length > 0) bodies.push((bare = group))
    }
  }
  for (const group of [...heads, ...bodies, ...feet]) {
    const groupEnd = parts.rows.length + group.rows.length
    for (const { cells } of group.rows) parts.rows.push({ cells, groupEnd, isHeader: group.isHead })
  }
  return parts
}

function addRow(group: Group, row: ElementContent, kit: Kit): void {
  if (row.type === 'element' && row.tagName === 'tr') {
    const scope = enter(row, group.scope, kit.notes)
    return void group.rows.push({ cells: cellsOf(row.children, scope, group.isHead, kit) })
  }
  const cells = cellsOf([row], group.scope, group.isHead, kit)
  if (cells.length > 0) group.rows.push({ cells })
}

function cellsOf(children: readonly ElementContent[], scope: Scope, isHead: boolean, kit: Kit): WrittenCell[] {
  const cells: WrittenCell[] = []
  let loose: ElementContent[] = []
  const finishLoose = () => {
    const blocks = loose.length > 0 ? kit.blocks(loose, inCell(scope)) : []
    if (blocks.length > 0) cells.push({ isHeader: isHead, colspan: 1, rowspan: 1, align: scope.align, blocks })
    loose = []
  }
  for (const child of children) {
    if (child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th')) {
      finishLoose()
      cells.push(readCell(child, scope, isHead, kit))
    } else loose.push(child)
  }
  finishLoose()
  return cells
}

function readCell(cell: Element, row: Scope, isHead: boolean, kit: Kit): WrittenCell {
  const scope = enter(cell, row, kit.notes)
  return {
    isHeader: isHead || cell.tagName === 'th',
    colspan: span(cell.properties?.['colSpan'], 1),
    rowspan: span(cell.properties?.['rowSpan'], 0),
    align: scope.align,
    blocks: kit.blocks(cell.children, inCell(scope)),
  }
}

/** A cell carries its alignment itself; what lies in it starts from none. */
const inCell = (scope: Scope): Scope => ({ ...scope, align: null })

function span(value: unknown, least: number): number {
  const written = Number(value ?? 1)
  return Number.isInteger(written) && written >= least ? written : 1
}
