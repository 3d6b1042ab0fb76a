/** One cell as written: what it spans, and anything else its owner wants carried along. */
export type Spanning = { readonly colspan: number; readonly rowspan: number }

/** A row's cells, and the index after the last row of its group: a cell may not reach beyond. */
export type WrittenRow<Cell extends Spanning> = { readonly cells: readonly Cell[]; readonly groupEnd: number }

/** A place in the finished grid; without `cell` it was missing and has to be filled. */
export type Place<Cell> = { readonly cell: Cell | null; readonly colspan: number; readonly rowspan: number }

/** More columns than this (where `colspan` ends in the schema) or more places than that (three nodes each) fit no document. */
export const mostColumns = 50
export const mostPlaces = 6_000

type Placed<Cell> = { cell: Cell; row: number; column: number; colspan: number; rowspan: number }

/**
 * Lays written rows out as a full rectangle: cells go to the first free column, spans end at their row group and at a column in
 * use, columns and rows in which no cell begins are folded away, and places without a cell are marked for filling.
 * Returns the rows from top to bottom with the row each came from, or null when the table is too large.
 * Source: HTML, 4.9.12 "Forming a table"; unlike there, cells never overlap, because ProseMirror's tables must not.
 */
export function layOut<Cell extends Spanning>(rows: readonly WrittenRow<Cell>[]): Array<{ from: number; places: Place<Cell>[] }> | null {
  const placed = placeCells(rows)
  if (!placed) return null
  const columns = folded(placed.map((cell) => cell.column))
  const lines = folded(placed.map((cell) => cell.row))
  if (columns.count * lines.count > mostPlaces) return null
  const grid = lines.kept.map((from) => ({ from, places: [] as Place<Cell>[] }))
  const busyUntil = new Array<number>(columns.count).fill(0)
  let next = 0
  grid.forEach(({ from, places }, line) => {
    for (let column = 0; column < columns.count; column += 1) {
      if ((busyUntil[column] ?? 0) > line) continue
      const cell = placed[next]
      if (!cell || cell.row !== from || columns.indexOf(cell.column) !== column) {
        places.push({ cell: null, colspan: 1, rowspan: 1 })
        continue
      }
      next += 1
      const colspan = columns.indexOf(cell.column + cell.colspan) - column
      const rowspan = lines.indexOf(cell.row + cell.rowspan) - line
      places.push({ cell: cell.cell, colspan, rowspan })
      busyUntil.fill(line + rowspan, column, column + colspan)
    }
  })
  return grid
}

/** Every cell with its place, row by row and from left to right; null when there are too many columns. */
function placeCells<Cell extends Spanning>(rows: readonly WrittenRow<Cell>[]): Placed<Cell>[] | null {
  const placed: Placed<Cell>[] = []
  const busyUntil: number[] = []
  for (const [row, { cells, groupEnd }] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while ((busyUntil[column] ?? 0) > row) column += 1
      if (column >= mostColumns) return null
      let colspan = 1
      while (colspan < cell.colspan && column + colspan < mostColumns && !((busyUntil[column + colspan] ?? 0) > row)) colspan += 1
      // `rowspan="0"` reaches to the end of the group.
      const rowspan = Math.min(cell.rowspan === 0 ? Infinity : cell.rowspan, Math.max(groupEnd - row, 1), 500)
      for (let at = column; at < column + colspan; at += 1) busyUntil[at] = row + rowspan
      placed.push({ cell, row, column, colspan, rowspan })
      column += colspan
    }
  }
  return placed
}

/** The indexes in use, in order, and where an old index (or the first kept one after it) comes to lie. */
function folded(used: readonly number[]): { kept: number[]; count: number; indexOf: (old: number) => number } {
  const kept = [...new Set(used)].sort((a, b) => a - b)
  const last = kept.at(-1) ?? -1
  const newIndex = new Map<number, number>()
  let next = kept.length
  for (let old = last; old >= 0; old -= 1) {
    if (kept[next - 1] === old) next -= 1
    newIndex.set(old, next)
  }
  return { kept, count: kept.length, indexOf: (old) => newIndex.get(old) ?? kept.length }
}
