import { street, streetLamp } from './buildings'
import { clouds, sky, sun } from './landscape'
import { isDark, lampLight, mix, plane } from './palette'
import { bust, person } from './people'
import { leafyTree } from './plants'
import type { Stage } from './stage'
import { boxes, circle, clipped, d, ellipse, fill, line, place, rect, times, WIDTH, type Box } from './svg'

const KERB = 690

/** Passengers, glass and slanting reflections behind one strip of bus windows. */
function glazing(stage: Stage, panes: readonly Box[]): string {
  const { random, palette } = stage
  const dark = isDark(palette)
  const glass = dark ? lampLight(palette) : mix(plane(palette, 0.42), palette.air, 0.35)
  const riders = panes.flatMap(([x, y, width, height]) => random.chance(0.75)
    ? [
      bust(
        x + width * random.range(0.35, 0.65), y + height + 12, 62, plane(palette, dark ? 0.2 : 0.12),
        plane(palette, 0.04), random.chance(0.4),
      )
    ]
    : [])
  const glints = panes.map(([x, y, , height]) => d`M${x + 24} ${y}h26l-40 ${height}h-26z`).join('')
  return fill(boxes(panes), glass) +
    clipped(stage.clip(boxes(panes)), riders.join('') + fill(glints, palette.paper, dark ? 0.16 : 0.3))
}

/** A city bus about 880 units long, wheels at 0, front to the left: the driver's side, as traffic keeps right. */
function cityBus(stage: Stage, coat: string): string {
  const { palette } = stage
  const dark = mix(coat, palette.ink, 0.45)
  const panes: Box[] = [
    [112, -262, 92, 104], [214, -262, 150, 104], [372, -262, 150, 104], [530, -262, 150, 104], [688, -262, 162, 104],
  ]
  const wheel = (x: number): string => fill(d`M${x - 62} -30v-14a62 62 0 0 1 124 0v14z`, dark) +
    circle(x, -44, 50, palette.ink) +
    circle(x, -44, 27, mix(palette.paper, palette.mid, 0.35)) + circle(x, -44, 10, palette.ink)
  const beam = isDark(palette)
    ? fill('M10-92L-520 4V40L10-60z', stage.fade([[0, palette.paper, 0], [1, palette.paper, 0.5]], 'right')) +
    circle(12, -82, 70, stage.halo(palette.paper, 0.8))
    : ''
  return ellipse(440, 6, 470, 14, palette.ink, 0.4) +
    fill('M44-330H856Q878-330 880-306V-40Q880-30 868-30H22Q6-30 6-48L14-190 26-308Q30-330 44-330z', coat) +
    fill('M7-70L9-110H880V-40Q880-30 868-30H22Q6-30 7-70z', dark) +
    rect(140, -346, 150, 18, dark, 1, 6) + rect(520, -346, 240, 18, dark, 1, 6) +
    rect(106, -272, 752, 124, plane(palette, 0.08), 1, 8) +
    fill('M30-268H92V-130H20z', mix(plane(palette, 0.42), palette.air, 0.45)) +
    fill('M54-268H80L48-130H22z', palette.paper, 0.3) +
    glazing(stage, panes) + rect(112, -312, 180, 26, mix(palette.accent, palette.paper, 0.7), 1, 4) +
    rect(30, -312, 62, 26, mix(palette.accent, palette.paper, 0.7), 1, 4) +
    line('M8-138H876', mix(coat, palette.paper, 0.65), 7) + rect(9, -124, 870, 12, palette.accent) +
    line('M214-116V-34M400-116V-34M560-116V-34M790-116V-34', palette.ink, 3, 0.25) +
    rect(430, -84, 96, 40, palette.ink, 0.18, 4) + wheel(178 - 58) + wheel(704) +
    rect(10, -96, 24, 22, palette.paper, 1, 6) + rect(866, -112, 12, 30, palette.accent) +
    line('M26-262L-16-254V-204', palette.ink, 6) + rect(-26, -214, 18, 44, palette.ink, 1, 6) + beam
}

/** A glass shelter with a bench and a post, about 380 units wide, its floor at 0. */
function shelter(stage: Stage): string {
  const { palette } = stage
  const frame = plane(palette, 0.1)
  return rect(20, -250, 320, 230, mix(palette.paper, palette.air, 0.3), 0.42) +
    line('M22 0V-254M340 0V-254M180-20V-254M22-20H340', frame, 7) + fill('M-6-262H372L360-284H8z', frame) +
    rect(236, -214, 82, 160, isDark(palette) ? lampLight(palette) : palette.paper) +
    rect(248, -200, 58, 70, palette.accent) + rect(248, -118, 58, 8, frame, 0.5) + rect(248, -100, 40, 8, frame, 0.5) +
    rect(48, -66, 150, 10, frame) + line('M66-60V0M180-60V0', frame, 7)
}

/** People waiting at the stop, the first in line in the accent colour. */
function queue(stage: Stage, x: number): string {
  const { random, palette } = stage
  const coats = [palette.accent, plane(palette, 0.3), mix(palette.paper, palette.mid, 0.45), plane(palette, 0.16)]
  return times(random.int(3, 4)).map((at) => person({
    x: x - at * random.range(76, 96), foot: KERB + 12 + random.range(-6, 10), height: random.range(196, 224),
    coat: coats[at] ?? palette.mid, legs: palette.ink, hair: palette.ink,
    long: random.chance(0.5), load: random.pick(['bag', 'backpack', 'none']),
    loadColour: mix(palette.accent, palette.ink, 0.35),
  })).join('')
}

/** A city bus coming in to its stop. */
export function bus(stage: Stage): string {
  const { random, palette } = stage
  const coat = random.pick([
    palette.accent, mix(palette.mid, palette.paper, 0.14), mix(palette.accent, palette.paper, 0.12),
  ])
  const leaf = plane(palette, 0.46)
  const busX = random.range(600, 680)
  const marks = times(9).map((at): Box => [at * 200 - 60, 822, 110, 9])
  const tree = (x: number, size: number): string =>
    leafyTree(
      stage, x, KERB - 16, size * random.range(0.9, 1.1), leaf, mix(leaf, palette.paper, 0.3), plane(palette, 0.2),
    )
  return [
    sky(stage, KERB), sun(stage, random.range(900, 1400), random.range(90, 200), random.range(42, 56)),
    clouds(stage, 40, 220, random.int(3, 5)),
    street(stage, KERB, 300, 520, plane(palette, 0.86), plane(palette, 0.8)),
    street(stage, KERB, 150, 330, plane(palette, 0.68), plane(palette, 0.6)),
    rect(0, KERB - 34, WIDTH, 60, mix(plane(palette, 0.72), palette.paper, 0.3)), tree(random.range(470, 530), 320),
    tree(random.range(1010, 1090), 350), tree(1540, 330),
    streetLamp(stage, 560, KERB, 470, 110, plane(palette, 0.14)), place(86, KERB - 6, 1.12, shelter(stage)),
    rect(0, KERB + 20, WIDTH, 190, stage.fade([[0, plane(palette, 0.36)], [1, plane(palette, 0.16)]])),
    rect(0, KERB + 16, WIDTH, 12, mix(palette.paper, palette.mid, 0.4)),
    fill(boxes(marks), palette.paper, 0.7), queue(stage, random.range(470, 500)),
    place(busX, 780, 1.02, cityBus(stage, coat)), ellipse(300, 880, 700, 26, palette.ink, 0.12),
  ].join('')
}
