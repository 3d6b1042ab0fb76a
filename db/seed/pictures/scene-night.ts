import { skyline, streetLamp, windowBoxes } from './buildings'
import { hills, sky, sun } from './landscape'
import { lampLight, mix, plane } from './palette'
import { bust } from './people'
import { bareTree } from './plants'
import { nightAvenue } from './scene-night-avenue'
import type { Stage } from './stage'
import { boxes, circle, clipped, d, fill, line, rect, times, WIDTH, type Box } from './svg'

/** One lit room behind its pane: a curtain, a lamp, a plant or nothing. */
function room(stage: Stage, pane: Box): string {
  const { random, palette } = stage
  const [x, y, width, height] = pane
  const light = mix(
    lampLight(palette), random.pick([palette.accent, palette.paper, palette.pale]), random.range(0.1, 0.4),
  )
  const shade = mix(light, palette.ink, 0.45)
  const insides = [
    fill(
      boxes([[x, y, width * 0.24, height], [x + width * 0.8, y, width * 0.2, height]]), mix(light, palette.paper, 0.4),
    ),
    line(d`M${x + width * 0.7} ${y}v${height * 0.26}`, shade, 2) +
      fill(
        d`M${x + width * 0.58} ${y + height * 0.4}l${width * 0.06} ${-height * 0.16}` +
          d`h${width * 0.12}l${width * 0.06} ${height * 0.16}z`,
        shade,
      ),
    fill(
      d`M${x + width * 0.2} ${y + height}` + d`q${-width * 0.12} ${-height * 0.5} ${width * 0.04} ${-height * 0.6}` +
        d`q${width * 0.04} ${height * 0.2} ${width * 0.02} ${height * 0.3}` +
        d`q${width * 0.1} ${-height * 0.3} ${width * 0.14} ${-height * 0.2}` +
        d`q0 ${height * 0.3} ${-width * 0.1} ${height * 0.5}z`,
      shade,
    ),
    rect(x, y, width, height * random.range(0.3, 0.6), mix(light, palette.ink, 0.2)),
  ] as const
  return rect(x, y, width, height, light) + random.pick(insides)
}

/** The front of a block of flats, `x` its left edge, and the one window where someone is still up. */
function flats(stage: Stage, x: number, width: number, columns: number, rows: number): string {
  const { random, palette } = stage
  const wall = palette.mood === 'night' ? plane(palette, 0.46) : plane(palette, 0.2)
  const panes = windowBoxes([x + 20, 24, width - 40, 900], { columns, rows, glass: 0.66 })
  const awake = columns * random.int(1, rows - 3) + random.int(1, columns - 2)
  const focus = panes[awake] ?? panes[0] ?? [x, 0, 100, 100]
  const [fx, fy, fw, fh] = focus
  const lit = panes.filter((_, index) => index !== awake && random.chance(0.24))
  const bars = panes.map(([px, py, pw, ph]) => d`M${px + pw / 2} ${py}v${ph}`).join('')
  const sills = panes.map(([px, py, pw, ph]): Box => [px - 8, py + ph, pw + 16, 8])
  const rails = panes.map(([px, py, pw, ph]) => d`M${px - 4} ${py + ph * 0.66}h${pw + 8}`).join('')
  const glow = mix(palette.accent, palette.paper, 0.4)
  return rect(x, 0, width, 900, stage.fade([[0, mix(wall, palette.ink, 0.2)], [1, mix(wall, palette.ink, 0.5)]])) +
    fill(boxes(times(rows).map((row): Box => [x, 10 + (row * 900) / rows, width, 7])), mix(wall, palette.pale, 0.14)) +
    fill(
      boxes(panes),
      mix(wall, palette.mood === 'night' ? palette.pale : palette.air, palette.mood === 'night' ? 0.26 : 0.55),
    ) +
    fill(
      panes.map(([px, py, , ph]) => d`M${px + 14} ${py}h16l-20 ${ph}h-10v${-ph * 0.5}z`).join(''), palette.pale, 0.1,
    ) +
    lit.map((pane) => room(stage, pane)).join('') +
    circle(fx + fw / 2, fy + fh / 2, fw * 1.7, stage.halo(palette.accent, 0.55)) + rect(fx, fy, fw, fh, glow) +
    clipped(
      stage.clip(boxes([focus])),
      circle(fx + fw * 0.7, fy + fh * 0.3, fw * 0.7, stage.halo(palette.paper, 0.9)) +
        bust(fx + fw * 0.36, fy + fh + 4, fw * 0.62, palette.ink, palette.ink, random.chance(0.5)),
    ) +
    line(bars, mix(wall, palette.ink, 0.5), 5) + line(rails, mix(wall, palette.pale, 0.3), 2.5, 0.8) +
    fill(boxes(sills), mix(wall, palette.pale, 0.22)) + rect(x + width - 14, 0, 14, 900, palette.ink, 0.3)
}

/** A block of flats late at night, one window brighter than the rest, the city small beyond. */
function lateWindow(stage: Stage): string {
  const { random, palette } = stage
  const edge = random.range(960, 1060)
  const dark = plane(palette, 0.06)
  return [
    sky(stage, 820), sun(stage, random.range(1250, 1450), random.range(130, 260), random.range(70, 90)),
    hills(stage, { base: 740, rise: random.range(170, 240), rough: 0.14, swells: 1.4 }, plane(palette, 0.7)),
    circle(1320, 760, 460, stage.halo(lampLight(palette), 0.4)), skyline(stage, 790, 60, 190, plane(palette, 0.52)),
    skyline(stage, 830, 30, 120, plane(palette, 0.36)),
    line(
      times(40).map(() => d`M${random.range(edge, WIDTH)} ${random.range(690, 810)}h0`).join(''), lampLight(palette), 6,
      0.9,
    ),
    rect(0, 820, WIDTH, 90, dark), flats(stage, -20, edge, random.int(5, 6), 5),
    bareTree(stage, random.range(1150, 1260), 880, random.range(380, 470), dark),
    streetLamp(stage, 1480, 880, 420, -110, palette.ink), rect(0, 868, WIDTH, 40, palette.ink),
  ].join('')
}

/** The city after dark: a late window, or the avenue from above. */
export function night(stage: Stage): string {
  return stage.random.chance(0.5) ? nightAvenue(stage) : lateWindow(stage)
}
