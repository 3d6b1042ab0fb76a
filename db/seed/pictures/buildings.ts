import { isDark, lampLight, mix } from './palette'
import type { Stage } from './stage'
import { boxes, circle, d, dashes, fill, line, rect, times, WIDTH, type Box } from './svg'

/** A wall of windows inside a box: how many across and down, and how much of each cell is glass (0 to 1). */
export interface Windows {
  readonly columns: number
  readonly rows: number
  readonly glass: number
}

/** Windows as boxes in user units, row by row. */
export function windowBoxes(area: Box, windows: Windows): Box[] {
  const [x, y, width, height] = area
  const cellWidth = width / windows.columns
  const cellHeight = height / windows.rows
  return times(windows.rows * windows.columns).map((index): Box => [
    x + (index % windows.columns) * cellWidth + (cellWidth * (1 - windows.glass)) / 2,
    y + Math.floor(index / windows.columns) * cellHeight + (cellHeight * (1 - windows.glass)) / 2,
    cellWidth * windows.glass,
    cellHeight * windows.glass,
  ])
}

/** The tone of a window with a lamp behind it, or with the sky in it by day. */
function paneLight(stage: Stage): string {
  const { palette } = stage
  return isDark(palette) ? lampLight(palette) : mix(palette.paper, palette.pale, 0.3)
}

/** Draws windows: some lit after dark, otherwise glass that holds the sky. `dim` is the unlit tone. */
export function windows(stage: Stage, list: readonly Box[], dim: string, litShare: number): string {
  const lit: Box[] = []
  const unlit: Box[] = []
  for (const box of list) (stage.random.chance(litShare) ? lit : unlit).push(box)
  return fill(boxes(unlit), dim, 0.75) + fill(boxes(lit), paneLight(stage), 0.92)
}

/** A whole wall of windows in few bytes: unlit rows are dashed lines, only the lit panes are shapes of their own. */
export function windowWall(stage: Stage, area: Box, grid: Windows, dim: string, litShare: number): string {
  const [x, y, width, height] = area
  const cellWidth = width / grid.columns
  const cellHeight = height / grid.rows
  const margin = (cellWidth * (1 - grid.glass)) / 2
  const rows = times(grid.rows).map(
    (row) => d`M${x + margin} ${y + (row + 0.5) * cellHeight}h${width - margin}`
  ).join('')
  const lit = windowBoxes(area, grid).filter(() => stage.random.chance(litShare))
  return dashes(rows, dim, cellHeight * grid.glass, cellWidth * grid.glass, cellWidth * (1 - grid.glass), 0.75) +
    (lit.length > 0 ? fill(boxes(lit), paneLight(stage), 0.92) : '')
}

/** A street block with windows in rows and sometimes a plant room on the roof; `base` is the ground line. */
export function block(stage: Stage, x: number, base: number, width: number, height: number, colour: string): string {
  const { random, palette } = stage
  const columns = Math.max(2, Math.round(width / 26))
  const rows = Math.max(2, Math.round(height / 34))
  const wall: Box = [x + width * 0.08, base - height + 14, width * 0.84, height - 26]
  const roof = random.chance(0.5)
    ? rect(x + width * random.range(0.15, 0.5), base - height - 16, width * 0.26, 18, colour)
    : ''
  return roof + rect(x, base - height, width, height, colour) +
    windowWall(
      stage, wall, { columns, rows, glass: 0.52 }, mix(colour, isDark(palette) ? palette.ink : palette.pale, 0.3),
      isDark(palette) ? 0.34 : 0.08,
    )
}

/** A far row of towers without detail, as one path; heights in units above `base`. */
export function skyline(stage: Stage, base: number, low: number, high: number, colour: string): string {
  const { random } = stage
  const list: Box[] = []
  for (let x = -20; x < WIDTH + 20;) {
    const width = random.range(34, 92)
    const height = random.range(low, high) * (random.chance(0.16) ? 1.45 : 1)
    list.push([x, base - height, width, height])
    if (random.chance(0.25)) list.push([x + width * 0.4, base - height - 16, width * 0.18, 16])
    x += width + (random.chance(0.3) ? random.range(6, 40) : 0)
  }
  return fill(boxes(list), colour)
}

/** A row of detailed blocks from edge to edge; heights in units above `base`. */
export function street(stage: Stage, base: number, low: number, high: number, colour: string, other: string): string {
  const { random } = stage
  const parts: string[] = []
  for (let x = random.range(-60, 0); x < WIDTH;) {
    const width = random.range(110, 210)
    parts.push(block(stage, x, base, width, random.range(low, high), random.chance(0.5) ? colour : other))
    x += width + (random.chance(0.2) ? 24 : 2)
  }
  return parts.join('')
}

/** A tiled Korean roof with lifted eaves: `x` its middle, `eave` the height of the eaves, `span` their full width. */
export function tiledRoof(
  x: number, eave: number, span: number, height: number, colour: string, shade: string,
): string {
  const half = span / 2
  const ridge = half * 0.62
  const lift = height * 0.34
  const slope = d`M${x - half} ${eave - lift}` +
    d`Q${x - half * 0.8} ${eave - lift * 0.2} ${x - half * 0.62} ${eave}H${x + half * 0.62}` +
    d`Q${x + half * 0.8} ${eave - lift * 0.2} ${x + half} ${eave - lift}` +
    d`Q${x + half * 0.74} ${eave - height * 0.52} ${x + ridge} ${eave - height}H${x - ridge}` +
    d`Q${x - half * 0.74} ${eave - height * 0.52} ${x - half} ${eave - lift}z`
  const tiles = times(13).map((tile) => {
    const share = tile / 6 - 1
    const foot = eave - 4 - Math.abs(share) ** 4 * lift * 0.2
    return d`M${x + share * ridge * 0.96} ${eave - height + 6}` +
      d`Q${x + share * half * 0.7} ${eave - height * 0.4} ${x + share * half * 0.74} ${foot}`
  })
  return fill(slope, colour) + line(tiles.join(''), shade, Math.max(1.2, span / 240), 0.6) +
    fill(
      d`M${x - ridge - 8} ${eave - height - 8}` +
        d`Q${x} ${eave - height + 4} ${x + ridge + 8} ${eave - height - 8}v12H${x - ridge - 8}z`,
      shade,
    )
}

/** A plain house with a gable roof seen from its long side; `width` and `height` include the roof. */
export function house(
  x: number, base: number, width: number, height: number, wall: string, roof: string, glass: string,
): string {
  const eave = base - height * 0.52
  return rect(x + width * 0.06, eave - 2, width * 0.88, height * 0.52 + 2, wall) +
    fill(d`M${x} ${eave}L${x + width * 0.14} ${base - height}H${x + width * 0.86}L${x + width} ${eave}z`, roof) +
    fill(
      boxes([
        [x + width * 0.18, base - height * 0.38, width * 0.17, height * 0.17],
        [x + width * 0.64, base - height * 0.38, width * 0.17, height * 0.17],
      ]),
      glass,
    ) +
    rect(x + width * 0.43, base - height * 0.38, width * 0.13, height * 0.38, roof)
}

/** A street lamp with its halo after dark; `reach` is the arm's length, negative to the left. */
export function streetLamp(
  stage: Stage, x: number, foot: number, height: number, reach: number, colour: string,
): string {
  const top = foot - height
  const head = x + reach
  const light = lampLight(stage.palette)
  const halo = isDark(stage.palette) ? circle(head, top + 8, height * 0.42, stage.halo(light, 0.5)) : ''
  return line(d`M${x} ${foot}V${top + 24}Q${x} ${top} ${x + reach * 0.5} ${top}H${head}`, colour, height * 0.018) +
    halo + rect(head - 20, top - 2, 40, 10, isDark(stage.palette) ? light : colour, 1, 4)
}
