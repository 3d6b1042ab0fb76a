import { windowBoxes, windows } from './buildings'
import { clouds, hills, sky, sun } from './landscape'
import { isDark, lampLight, mix, plane } from './palette'
import { person } from './people'
import { leafyTree } from './plants'
import type { Stage } from './stage'
import { boxes, circle, d, ellipse, fill, line, place, rect, times, WIDTH, type Box } from './svg'

const GROUND = 610

/** A plain round clock without figures; the hands tell the seed's time. */
function clock(stage: Stage, x: number, y: number, radius: number): string {
  const { random, palette } = stage
  const hand = (length: number, turn: number): string =>
    d`M${x} ${y}L${x + Math.sin(turn) * length} ${y - Math.cos(turn) * length}`
  return circle(x, y, radius, palette.ink) + circle(x, y, radius * 0.86, palette.paper) +
    line(
      hand(radius * 0.48, random.range(0, 6.28)) + hand(radius * 0.68, random.range(0, 6.28)), palette.ink,
      radius * 0.11,
    )
}

/** One wing of classrooms: bands of windows between pale floors. */
function wing(stage: Stage, x: number, width: number, height: number, wall: string): string {
  const { palette } = stage
  const columns = Math.round(width / 74)
  const glass = mix(plane(palette, 0.46), palette.air, 0.25)
  const panes = windowBoxes([x + 14, GROUND - height + 22, width - 28, height - 40], { columns, rows: 3, glass: 0.7 })
  const bars = panes.map(([px, py, pw, ph]) => d`M${px + pw / 2} ${py}v${ph}M${px} ${py + ph * 0.35}h${pw}`).join('')
  const sills = panes.map(([px, py, pw, ph]): Box => [px - 3, py + ph, pw + 6, 5])
  return rect(x, GROUND - height, width, height, wall) +
    rect(x, GROUND - height - 12, width, 14, mix(wall, palette.ink, 0.35)) +
    windows(stage, panes, glass, isDark(palette) ? 0.5 : 0) + line(bars, wall, 3.5) +
    fill(boxes(sills), mix(wall, palette.ink, 0.2)) +
    rect(x, GROUND - 16, width, 16, mix(wall, palette.ink, 0.3))
}

function entrance(stage: Stage, x: number, height: number, wall: string): string {
  const { palette } = stage
  const trim = mix(wall, palette.ink, 0.3)
  const glass = isDark(palette) ? lampLight(palette) : plane(palette, 0.4)
  return rect(x - 104, GROUND - height - 96, 208, height + 96, palette.accent) +
    rect(x - 116, GROUND - height - 108, 232, 14, mix(palette.accent, palette.ink, 0.4)) +
    clock(stage, x, GROUND - height - 26, 44) +
    fill(
      boxes(windowBoxes([x - 80, GROUND - height + 50, 160, height - 160], { columns: 3, rows: 2, glass: 0.76 })),
      glass, 0.9,
    ) +
    rect(x - 130, GROUND - 96, 260, 16, palette.paper) + rect(x - 78, GROUND - 80, 156, 80, glass) +
    line(d`M${x} ${GROUND - 80}v80M${x - 40} ${GROUND - 80}v80M${x + 40} ${GROUND - 80}v80`, trim, 5) +
    rect(x - 118, GROUND - 82, 10, 82, palette.paper) + rect(x + 108, GROUND - 82, 10, 82, palette.paper) +
    rect(x - 150, GROUND - 6, 300, 12, mix(palette.paper, palette.mid, 0.3))
}

function playground(stage: Stage, centre: number): string {
  const { palette } = stage
  const earth = mix(palette.pale, palette.accent, 0.22)
  const chalk = mix(palette.paper, earth, 0.15)
  const lanes = times(4).map(
    (lane) => d`M-20 ${760 + lane * 30}Q${centre} ${676 + lane * 44} ${WIDTH + 20} ${770 + lane * 30}`
  ).join('')
  return rect(
    0, GROUND, WIDTH, 300, stage.fade([[0, mix(earth, palette.paper, 0.3)], [1, mix(earth, palette.ink, 0.16)]]),
  ) +
    line(lanes, chalk, 4, 0.75) +
    fill(d`M${centre - 90} ${GROUND + 6}h180L${centre + 330} 910h-640z`, mix(palette.paper, earth, 0.35), 0.7)
}

function pupils(stage: Stage, centre: number): string {
  const { random, palette } = stage
  const coats = [plane(palette, 0.3), mix(palette.paper, palette.mid, 0.35), plane(palette, 0.12)] as const
  const rowsOf = [[640, 74, 3], [690, 112, 3], [786, 178, 2]] as const
  return rowsOf.flatMap(([foot, height, count], row) => times(count).map((at) => {
    const x = centre + (at - (count - 1) / 2) * height * random.range(0.75, 1.1) + random.range(-40, 40)
    const load = row === 2 && at === 0
      ? palette.accent
      : random.pick([palette.accent, plane(palette, 0.45), palette.paper])
    return fill(
      d`M${x} ${foot - 3}l${-height * 1.1} ${height * 0.3}q-14 8 ${height * 0.14} ${height * 0.06}L${x + 12} ${foot}z`,
      palette.ink, 0.16,
    ) +
      person({
        x, foot, height, coat: random.pick(coats), legs: palette.ink, hair: palette.ink,
        pose: random.chance(0.7) ? 'walk' : 'stand', load: 'backpack', loadColour: load, long: random.chance(0.4),
      })
  })).join('')
}

/** A plain school flag: a disc on white would be read as another country's. */
function flag(stage: Stage, x: number): string {
  const { palette } = stage
  return line(d`M${x} ${GROUND}V${GROUND - 420}`, palette.paper, 5) + circle(x, GROUND - 424, 6, palette.paper) +
    fill(d`M${x + 3} ${GROUND - 414}q30 -14 56 0t54 0v56q-28 14-54 0t-56 0z`, plane(palette, 0.42))
}

/** A school across its playground, with pupils on their way in. */
export function school(stage: Stage): string {
  const { random, palette } = stage
  const centre = random.range(660, 940)
  const height = random.range(270, 310)
  const wall = mix(palette.paper, palette.pale, 0.35)
  const leaf = palette.mood === 'gold' ? mix(palette.accent, palette.air, 0.55) : plane(palette, 0.44)
  const lit = mix(leaf, palette.paper, 0.35)
  const trees = (from: number, count: number, size: number): string =>
    times(count).map(
      (at) =>
        leafyTree(
          stage, from + at * size * 0.52, GROUND + 14 + random.range(0, 12), size * random.range(0.85, 1.15), leaf, lit,
          plane(palette, 0.2),
        )
    ).join('')
  const goal = line('M0 0V-74H150V0M0-74L-24 0M150-74L174 0', palette.paper, 6, 0.9)
  return [
    sky(stage, GROUND), sun(stage, random.range(1040, 1400), random.range(100, 190), random.range(40, 54)),
    clouds(stage, 50, 260, random.int(4, 7)),
    hills(
      stage, { base: GROUND, rise: random.range(280, 360), rough: 0.14, swells: 1.4 }, plane(palette, 0.84), GROUND + 2,
    ),
    hills(stage, { base: GROUND, rise: 190, rough: 0.12, swells: 2.1 }, plane(palette, 0.7), GROUND + 2),
    wing(stage, centre - 520, 420, height, wall), wing(stage, centre + 100, 460, height, wall),
    rect(centre + 104, GROUND - height + 2, 26, height - 2, palette.ink, 0.12),
    entrance(stage, centre, height, wall), trees(30, 3, 230), trees(1380, 3, 240), trees(centre - 480, 2, 120),
    trees(centre + 330, 2, 120), flag(stage, centre + 210),
    playground(stage, centre), place(random.range(150, 240), 700, 1, goal),
    ellipse(centre, GROUND + 4, 700, 5, palette.ink, 0.16), pupils(stage, centre - 20),
    fill('M-10 800Q120 760 240 850T420 910H-10z', plane(palette, 0.24)),
    leafyTree(stage, 60, 890, 560, plane(palette, 0.3), plane(palette, 0.46), plane(palette, 0.08)),
  ].join('')
}
