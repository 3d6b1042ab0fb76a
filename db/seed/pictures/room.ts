import { isDark, mix, plane } from './palette'
import type { Stage } from './stage'
import { clipped, d, fill, line, polygon, rect, times, type Box } from './svg'

/** The back wall of a room from the top edge to `floor`, and the floor below it. */
export function roomShell(stage: Stage, floor: number, wall: string, boards: string): string {
  const { palette } = stage
  return rect(0, 0, 1600, floor, stage.fade([[0, mix(wall, palette.ink, 0.16)], [1, wall]])) +
    rect(0, floor, 1600, 900 - floor, stage.fade([[0, boards], [1, mix(boards, palette.ink, 0.3)]]))
}

/** The paint of the sky outside a window: bright by day, deep blue when the lamps are on. */
export function skyOutside(stage: Stage): string {
  const { air, mid, ink, paper } = stage.palette
  return isDark(stage.palette)
    ? stage.fade([[0, mix(ink, mid, 0.35)], [1, mix(mid, air, 0.4)]])
    : stage.fade([[0, mix(air, paper, 0.35)], [1, paper]])
}

/** The tone of something seen through a window; `distance` 0.5 near to 1 far. */
export function outsideTone(stage: Stage, distance: number): string {
  const { palette } = stage
  return isDark(palette) ? mix(palette.ink, palette.mid, 0.25 + distance * 0.55) : plane(palette, distance)
}

/** A window: `view` is drawn inside the opening, then bars over it. */
export function windowOpening(
  stage: Stage, area: Box, arched: boolean, columns: number, rows: number, view: string, frame: string,
): string {
  const [x, y, width, height] = area
  const arch = width / 2
  const opening = arched
    ? d`M${x} ${y + height}V${y + arch}a${arch} ${arch} 0 0 1 ${width} 0V${y + height}z`
    : d`M${x} ${y}h${width}v${height}h${-width}z`
  const bars = times(columns - 1).map((at) => d`M${x + ((at + 1) * width) / columns} ${y}v${height}`).join('') +
    times(rows - 1).map((at) => d`M${x} ${y + ((at + 1) * height) / rows}h${width}`).join('')
  return clipped(stage.clip(opening), view + line(bars, frame, 7)) + line(opening, frame, 13) +
    rect(x - 22, y + height, width + 44, 15, frame)
}

/** A shaft of light from a window down to the floor; `slant` moves its foot sideways, in units. */
export function lightShaft(stage: Stage, area: Box, foot: number, slant: number, opacity: number): string {
  const [x, y, width, height] = area
  if (isDark(stage.palette)) return ''
  const { paper } = stage.palette
  return fill(
    polygon([[x, y], [x + width, y], [x + width + slant * 1.25, foot], [x + slant, foot], [x, y + height]]),
    stage.fade([[0, paper, opacity], [1, paper, opacity * 0.1]]),
  )
}

/** A patch of window light lying on the floor, with the shadow of its bars. */
export function lightPatch(stage: Stage, x: number, y: number, width: number, depth: number, slant: number): string {
  if (isDark(stage.palette)) return ''
  const { paper } = stage.palette
  const pane = (column: number): string => {
    const from = x + (column * width) / 3
    const to = from + width / 3 - 16
    return polygon([[from, y], [to, y], [to + slant, y + depth], [from + slant, y + depth]])
  }
  return fill(times(3).map(pane).join(''), paper, 0.36)
}
