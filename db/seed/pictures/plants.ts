import { mix } from './palette'
import type { Stage } from './stage'
import { blob, d, dots, fill, line, rect, times, type Point } from './svg'

/** A ragged round of leaves about a middle, as path data. */
function leafage(stage: Stage, x: number, y: number, rx: number, ry: number, lobes: number, rough: number): string {
  const { random } = stage
  return blob(times(lobes * 2).map((at): Point => {
    const turn = (at / (lobes * 2)) * Math.PI * 2
    const reach = (at % 2 ? 1.14 : 0.94) * random.range(1 - rough, 1 + rough)
    return [x + Math.cos(turn) * rx * reach, y + Math.sin(turn) * ry * reach]
  }))
}

/** A broad-leaved tree: `x`, `foot` the base of its trunk, `height` to its crown; `light` is the sunny side's tone. */
export function leafyTree(
  stage: Stage, x: number, foot: number, height: number, colour: string, light: string, trunk: string,
): string {
  const { random } = stage
  const ry = height * 0.34
  const rx = ry * random.range(0.86, 1.1)
  const y = foot - height + ry
  const thick = height * 0.03
  const flecks = times(14).map((): Point => {
    const turn = random.range(0, 6.28)
    const reach = random.range(0.2, 0.86)
    return [x + Math.cos(turn) * rx * reach, y + Math.sin(turn) * ry * reach]
  })
  return fill(d`M${x - thick} ${foot}L${x - thick * 0.5} ${y}h${thick}L${x + thick} ${foot}z`, trunk) +
    fill(leafage(stage, x, y, rx, ry, 8, 0.07), colour) +
    fill(leafage(stage, x + rx * 0.24, y - ry * 0.26, rx * 0.6, ry * 0.52, 6, 0.14), light, 0.45) +
    line(
      d`M${x} ${foot - height * 0.2}V${y + ry * 0.2}M${x} ${y + ry * 0.75}` +
        d`L${x - rx * 0.4} ${y + ry * 0.3}M${x} ${y + ry * 0.6}L${x + rx * 0.36} ${y + ry * 0.16}`,
      trunk, thick * 0.7,
    ) +
    line(dots(flecks.slice(0, 7)), trunk, height * 0.022, 0.3) +
    line(dots(flecks.slice(7)), light, height * 0.024, 0.8)
}

/** A conifer of stacked skirts; `snow` is the tone on its upper edges, when there is any. */
export function conifer(x: number, foot: number, height: number, colour: string, snow?: string): string {
  const tiers = times(4).map((tier) => {
    const top = foot - height * (1 - tier * 0.2)
    const bottom = top + height * 0.36
    const half = height * (0.1 + tier * 0.052)
    const skirt = fill(
      d`M${x} ${top}L${x + half} ${bottom}Q${x} ${bottom - half * 0.35} ${x - half} ${bottom}z`, colour,
    )
    const load = snow
      ? fill(
        d`M${x} ${top}L${x + half * 0.72} ${top + (bottom - top) * 0.72}` +
          d`Q${x + half * 0.2} ${top + (bottom - top) * 0.44} ${x - half * 0.3} ${top + (bottom - top) * 0.62}` +
          d`L${x - half * 0.62} ${top + (bottom - top) * 0.62}z`,
        snow, 0.92,
      )
      : ''
    return skirt + load
  })
  return rect(x - height * 0.02, foot - height * 0.1, height * 0.04, height * 0.1, colour) + tiers.reverse().join('')
}

/** A Korean red pine: a leaning trunk that carries flat pads of needles; mirrored when `lean` is −1. */
export function pine(
  stage: Stage, x: number, foot: number, height: number, colour: string, trunk: string, lean: 1 | -1 = 1,
): string {
  const { random } = stage
  const at = (dx: number, dy: number): readonly [number, number] => [x + dx * height * lean, foot - dy * height]
  const [bendX, bendY] = at(-0.1, 0.42)
  const [topX, topY] = at(0.12, 0.9)
  const [armX, armY] = at(0.3, 0.62)
  const [backX, backY] = at(-0.24, 0.66)
  const wood = line(
    d`M${x} ${foot}Q${bendX} ${bendY} ${x + 0.02 * height * lean} ${foot - height * 0.55}T${topX} ${topY}`, trunk,
    height * 0.045,
  ) +
    line(
      d`M${x - 0.01 * height * lean} ${foot - height * 0.5}` +
        d`Q${x + 0.14 * height * lean} ${foot - height * 0.55} ${armX} ${armY}` +
        d`M${x - 0.02 * height * lean} ${foot - height * 0.46}` +
        d`Q${x - 0.14 * height * lean} ${foot - height * 0.54} ${backX} ${backY}`,
      trunk, height * 0.024,
    )
  const root = height * 0.03
  const flare = fill(
    d`M${x - root * 2.2} ${foot + root}` +
      d`Q${x - root * 0.8} ${foot - root} ${x - root * 0.9} ${foot - root * 4}h${root * 1.6}` +
      d`Q${x + root * 0.6} ${foot - root} ${x + root * 2.2} ${foot + root}z`,
    trunk,
  )
  const lit = mix(colour, stage.palette.mid, 0.4)
  const pad = (dx: number, dy: number, reach: number): string => {
    const [px, py] = at(dx, dy)
    const r = reach * height * random.range(0.9, 1.1)
    return fill(leafage(stage, px, py, r, r * 0.36, 7, 0.1), colour) +
      fill(leafage(stage, px + r * 0.12 * lean, py - r * 0.12, r * 0.62, r * 0.14, 5, 0.16), lit, 0.75)
  }
  return flare + wood + pad(0.12, 0.93, 0.22) + pad(0.32, 0.66, 0.2) + pad(-0.24, 0.69, 0.19) + pad(-0.04, 0.8, 0.17) +
    pad(0.3, 0.82, 0.15)
}

/** A bare tree in winter, as one path per thickness; `height` in units. */
export function bareTree(stage: Stage, x: number, foot: number, height: number, colour: string): string {
  const { random } = stage
  const byThickness: string[] = ['', '', '', '']
  const grow = (fromX: number, fromY: number, angle: number, length: number, depth: number): void => {
    const toX = fromX + Math.sin(angle) * length
    const toY = fromY - Math.cos(angle) * length
    byThickness[depth] = (byThickness[depth] ?? '') + d`M${fromX} ${fromY}L${toX} ${toY}`
    if (depth === 3) return
    for (const turn of [-0.5, 0.05, 0.55]) grow(
      toX, toY, angle + turn + random.range(-0.16, 0.16), length * random.range(0.58, 0.76), depth + 1,
    )
  }
  grow(x, foot, random.range(-0.06, 0.06), height * 0.36, 0)
  return byThickness.map((data, depth) => line(data, colour, height * ([0.04, 0.022, 0.012][depth] ?? 0.007))).join('')
}

/** A tuft of reeds or grass: blades that bend to one side from `x`, `foot`. */
export function reeds(
  stage: Stage, x: number, foot: number, spread: number, height: number, count: number, colour: string,
): string {
  const { random } = stage
  const blades = times(count).map(() => {
    const start = x + random.range(-0.5, 0.5) * spread
    const tall = height * random.range(0.5, 1)
    const bend = random.range(-0.1, 0.32) * tall
    return d`M${start - 3} ${foot}Q${start} ${foot - tall * 0.6} ${start + bend} ${foot - tall}` +
      d`Q${start + 5} ${foot - tall * 0.55} ${start + 4} ${foot}z`
  })
  return fill(blades.join(''), colour)
}
