import { windowWall } from './buildings'
import { hills, sky, sun } from './landscape'
import { lampLight, mix, plane } from './palette'
import { person } from './people'
import type { Stage } from './stage'
import { boxes, circle, d, fill, line, rect, times, WIDTH, type Box } from './svg'

const VANISH_X = 800

/** A broadcasting tower on its hill, like the one over Seoul; its foot at x, y. */
function hillTower(stage: Stage, x: number, y: number): string {
  const { palette } = stage
  const tone = plane(palette, 0.42)
  return circle(x, y - 150, 150, stage.halo(lampLight(palette), 0.35)) + fill(d`M${x - 9} ${y}l4-120h10l4 120z`, tone) +
    fill(d`M${x - 30} ${y - 120}h60l-8-34h-44z`, tone) + rect(x - 28, y - 136, 56, 7, lampLight(palette)) +
    rect(x - 7, y - 206, 14, 54, tone) + line(d`M${x} ${y - 206}V${y - 290}`, tone, 5) +
    circle(x, y - 292, 26, stage.halo(palette.accent, 0.9)) + circle(x, y - 292, 5, palette.accent)
}

/** Towers that step down towards the road from one side; `side` −1 is the left. */
function canyon(stage: Stage, side: 1 | -1, distance: number, base: number, reach: number, tall: number): string {
  const { random, palette } = stage
  const tone = plane(palette, distance)
  const parts: string[] = []
  let at = reach
  while (at < 840) {
    const width = random.range(84, 150)
    const height = tall * (0.45 + ((at - reach) / 840) * 0.75) * random.range(0.75, 1.15)
    const x = side > 0 ? VANISH_X + at : VANISH_X - at - width
    const cells = {
      columns: Math.max(3, Math.round(width / 24)), rows: Math.max(4, Math.round(height / 30)), glass: 0.46,
    }
    const rooftop = random.chance(0.4)
      ? line(d`M${x + width / 2} ${base - height}v-46`, tone, 4)
      : rect(x + width * 0.2, base - height - 14, width * 0.3, 16, tone)
    const wall: Box = [x + 8, base - height + 12, width - 16, height - 20]
    const lit = random.range(0.16, 0.42)
    parts.push(
      rect(x, base - height, width, height, tone), rooftop,
      windowWall(stage, wall, cells, mix(tone, palette.ink, 0.4), lit),
    )
    at += width + random.range(-4, 12)
  }
  return parts.join('')
}

/** Long exposures of head and tail lights along the avenue. */
function lightTrails(stage: Stage, horizon: number): string {
  const { random, palette } = stage
  const trail = (foot: number, swell: number): string =>
    d`M${VANISH_X + foot * 0.02} ${horizon}Q${VANISH_X + foot * 0.12 + swell} ${horizon + 90} ${VANISH_X + foot} 910`
  const bundle = (from: number, to: number, count: number): string =>
    times(count).map(() => trail(random.range(from, to), random.range(-6, 6))).join('')
  const glow = (from: number, to: number, tone: string): string => line(bundle(from, to, 7), tone, 16, 0.13) +
    line(bundle(from, to, 9), tone, 4, 0.85)
  const white = mix(palette.paper, palette.accent, 0.15)
  const red = mix(palette.accent, palette.mood === 'night' ? '#d8412f' : palette.accent, 0.75)
  return glow(-560, -130, white) + glow(120, 540, red)
}

/** The dark parapet in front, with one person looking out over the city. */
function lookout(stage: Stage): string {
  const { random, palette } = stage
  const x = random.chance(0.5) ? random.range(240, 420) : random.range(1180, 1340)
  const edge = plane(palette, 0.04)
  return person({
    x, foot: 960, height: 330, coat: mix(palette.accent, palette.ink, 0.2), legs: palette.ink, hair: palette.ink,
    long: random.chance(0.5),
  }) +
    rect(0, 826, WIDTH, 90, edge) + rect(0, 812, WIDTH, 16, mix(edge, palette.pale, 0.25)) +
    fill(boxes(times(20).map((post): Box => [post * 84, 826, 8, 80])), mix(edge, palette.pale, 0.12))
}

/** An avenue of light between towers, watched from a roof. */
export function nightAvenue(stage: Stage): string {
  const { random, palette } = stage
  const horizon = random.range(560, 600)
  const hillX = random.range(560, 1040)
  const light = lampLight(palette)
  const lamps = times(9).flatMap((at) => {
    const share = ((at + 1) / 9) ** 2
    return [-1, 1].map(
      (side) =>
        circle(
          VANISH_X + side * (30 + share * 700), horizon - 6 - share * 130, 10 + share * 74, stage.halo(light, 0.55),
        ) +
        circle(VANISH_X + side * (30 + share * 700), horizon - 6 - share * 130, 2 + share * 6, light)
    )
  })
  return [
    sky(stage, horizon + 20),
    sun(
      stage, random.chance(0.5) ? random.range(220, 480) : random.range(1120, 1400), random.range(110, 200),
      random.range(54, 72),
    ),
    hills(stage, { base: horizon, rise: 150, rough: 0.12, swells: 1.5 }, plane(palette, 0.78), horizon + 20),
    fill(
      d`M${hillX - 520} ${horizon + 4}` + d`Q${hillX - 160} ${horizon - 60} ${hillX - 70} ${horizon - 164}` +
        d`Q${hillX} ${horizon - 210} ${hillX + 80} ${horizon - 160}` +
        d`Q${hillX + 190} ${horizon - 50} ${hillX + 560} ${horizon + 4}z`,
      plane(palette, 0.46),
    ),
    hillTower(stage, hillX, horizon - 180),
    circle(VANISH_X, horizon, 620, stage.halo(light, 0.5)),
    canyon(stage, -1, 0.5, horizon + 20, 60, 300), canyon(stage, 1, 0.5, horizon + 20, 60, 300),
    rect(0, horizon + 6, WIDTH, 400, stage.fade([[0, plane(palette, 0.5)], [1, plane(palette, 0.08)]])),
    canyon(stage, -1, 0.26, horizon + 90, 200, 520), canyon(stage, 1, 0.26, horizon + 90, 200, 520),
    fill(
      d`M${VANISH_X - 26} ${horizon + 6}h52L${VANISH_X + 760} 910H${VANISH_X - 760}z`,
      stage.fade([[0, plane(palette, 0.4)], [1, plane(palette, 0.14)]]),
    ),
    line(d`M${VANISH_X} ${horizon + 6}V910`, palette.paper, 4, 0.3),
    canyon(stage, -1, 0.1, 910, 470, 640), canyon(stage, 1, 0.1, 910, 470, 640), lightTrails(stage, horizon + 6),
    lamps.join(''), lookout(stage),
  ].join('')
}
