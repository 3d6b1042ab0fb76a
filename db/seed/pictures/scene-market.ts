import { windowBoxes, windows } from './buildings'
import { sky } from './landscape'
import { crate, stall, STALL_FOOT } from './market-stall'
import { isDark, lampLight, mix, plane } from './palette'
import { person } from './people'
import type { Stage } from './stage'
import { circle, d, dots, line, rect, times, WIDTH, type Point } from './svg'

/** Upper floors over the stalls: shuttered windows and sign boards without words. */
function upperFloors(stage: Stage, wall: string): string {
  const { random, palette } = stage
  const count = random.int(6, 8)
  const panes = windowBoxes([10, 66, WIDTH - 20, 116], { columns: count, rows: 1, glass: 0.72 })
  const bars = panes.map(
    ([x, y, width, height]) =>
      d`M${x + width / 3} ${y}v${height}M${x + (width * 2) / 3} ${y}v${height}M${x} ${y + height * 0.3}h${width}`
  ).join('')
  const signs = times(count + 1).map((at) => {
    const x = 10 + (at * (WIDTH - 20)) / count - 17
    return random.chance(0.55)
      ? rect(x, 52, 34, 128, random.pick([palette.accent, plane(palette, 0.42), palette.paper]), 0.92) +
      line(d`M${x - 8} 70h8M${x - 8} 160h8`, palette.ink, 4)
      : ''
  })
  return rect(0, 30, WIDTH, 670, wall) + rect(0, 22, WIDTH, 14, mix(wall, palette.ink, 0.35)) +
    windows(stage, panes, plane(palette, 0.45), isDark(palette) ? 0.5 : 0.12) + line(bars, wall, 5) + signs.join('') +
    rect(0, 196, WIDTH, 20, mix(wall, palette.ink, 0.18))
}

/** Two cords of bulbs across the street. */
function bulbCords(stage: Stage): string {
  const { palette } = stage
  const light = mix(lampLight(palette), palette.paper, 0.5)
  const sagAt = (x: number): number => 26 + 240 * ((x % 800) / 800) * (1 - (x % 800) / 800)
  const bulbs = times(20).map((at): Point => [40 + at * 80, sagAt(40 + at * 80) + 16])
  return line('M0 26Q400 146 800 26Q1200 146 1600 26', palette.ink, 3) +
    line(bulbs.map(([x, y]) => d`M${x} ${y - 16}v8`).join(''), palette.ink, 5) +
    (isDark(palette) ? bulbs.map(([x, y]) => circle(x, y, 60, stage.halo(light, 0.5))).join('') : '') +
    line(dots(bulbs), light, 19)
}

/** Crates stacked at the corner nearest the viewer, in shade. */
function cornerCrates(stage: Stage): string {
  const { palette } = stage
  return rect(-20, 770, 330, 150, plane(palette, 0.1)) + crate(stage, -14, 800, 160, palette.accent) +
    crate(stage, 152, 806, 156, mix(palette.mid, palette.pale, 0.3)) +
    crate(stage, -14, 892, 160, mix(palette.paper, palette.pale, 0.5)) +
    crate(stage, 152, 898, 156, mix(palette.accent, palette.pale, 0.35))
}

/** A market street: striped awnings, heaped crates under bulbs, shoppers in front. */
export function market(stage: Stage): string {
  const { random, palette } = stage
  const wall = mix(plane(palette, 0.72), palette.pale, 0.3)
  const widths = random.pick<readonly [number, number, number]>([[430, 470, 430], [380, 520, 420], [450, 400, 480]])
  const colours = random.pick(
    [
      [plane(palette, 0.5), palette.accent, plane(palette, 0.62)],
      [palette.accent, plane(palette, 0.46), mix(palette.accent, palette.pale, 0.45)],
    ] as const
  )
  const starts = [34, 34 + widths[0] + 56, 34 + widths[0] + widths[1] + 112] as const
  const shopperX = random.range(430, 560)
  return [
    sky(stage, 300), upperFloors(stage, wall),
    rect(
      0, STALL_FOOT, WIDTH, 220,
      stage.fade([[0, mix(plane(palette, 0.66), palette.paper, 0.2)], [1, plane(palette, 0.44)]]),
    ),
    ...starts.map((x, index) => stall(stage, x, widths[index] ?? 400, colours[index] ?? palette.accent)),
    rect(0, 706, WIDTH, 10, palette.ink, 0.2), bulbCords(stage),
    person({
      x: shopperX, foot: 868, height: 390, coat: palette.accent, legs: palette.ink, hair: palette.ink, load: 'bag',
      loadColour: palette.paper, long: true, pose: 'stand',
    }),
    person({
      x: shopperX + 540, foot: 850, height: 360, coat: plane(palette, 0.24), legs: palette.ink, hair: palette.ink,
      pose: 'walk', load: 'bag', loadColour: mix(palette.accent, palette.paper, 0.4), mirrored: true,
    }),
    person({
      x: shopperX + 650 + random.range(-30, 40), foot: 856, height: 230, coat: mix(palette.paper, palette.mid, 0.35),
      legs: palette.ink, hair: palette.ink, hat: palette.accent,
    }),
    cornerCrates(stage),
  ].join('')
}
