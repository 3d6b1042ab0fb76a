import { skyline, street, streetLamp } from './buildings'
import { mistBand, sky } from './landscape'
import { isDark, lampLight, mix, plane } from './palette'
import { person, umbrella } from './people'
import { bareTree } from './plants'
import type { Stage } from './stage'
import { circle, d, ellipse, fill, layer, line, place, rect, times, WIDTH } from './svg'

const FLOOR = 600

/** A walker under an umbrella seen from behind, feet at 0, 0; `height` in units without the umbrella. */
function walker(stage: Stage, height: number, canopy: string, coat: string): string {
  const { random, palette } = stage
  return person({
    x: 0, foot: 0, height, coat, legs: palette.ink, hair: palette.ink, pose: random.chance(0.7) ? 'walk' : 'stand',
    long: random.chance(0.6), load: random.chance(0.3) ? 'bag' : 'none',
  }) +
    umbrella(height * 0.05, -height * 0.88, height * 0.46, canopy, palette.ink)
}

/** A walker with a soft reflection on the wet ground: only the large shapes, the rest is lost in the ripples. */
function onWetGround(stage: Stage, x: number, foot: number, height: number, canopy: string, coat: string): string {
  const mirror = fill(
    d`M${-height * 0.1} 4h${height * 0.2}l${height * 0.05} ${height * 0.42}h${-height * 0.3}z`, stage.palette.ink,
  ) +
    ellipse(height * 0.05, height * 0.55, height * 0.42, height * 0.09, canopy)
  return place(x, foot, 1, layer(mirror, 0.22) + walker(stage, height, canopy, coat))
}

function shower(stage: Stage, count: number, length: number, width: number, opacity: number): string {
  const { random, palette } = stage
  const streaks = times(count).map(
    () =>
      d`M${random.range(0, WIDTH + 120)} ${random.range(-80, 880)}l${-length * 0.22} ${length * random.range(0.6, 1)}`
  )
  return line(streaks.join(''), palette.paper, width, opacity)
}

function puddles(stage: Stage): string {
  const { random, palette } = stage
  const rings = times(26).map(() => {
    const y = random.range(FLOOR + 40, 890)
    const reach = 8 + ((y - FLOOR) / 300) * 26
    return d`M${random.range(0, WIDTH)} ${y}a${reach} ${reach * 0.26} 0 1 0 .1 0`
  })
  const pools = times(6).map(
    () =>
      ellipse(
        random.range(60, WIDTH - 60), random.range(FLOOR + 50, 880), random.range(90, 220), random.range(7, 16),
        mix(palette.pale, palette.air, 0.3), 0.3,
      )
  )
  return pools.join('') + line(rings.join(''), palette.paper, 1.8, 0.45)
}

/** Light of shops, lamps and signals drawn down into the wet street. */
function streaksOfLight(stage: Stage): string {
  const { random, palette } = stage
  const warm = lampLight(palette)
  return times(9).map((at) => {
    const x = 80 + at * 178 + random.range(-50, 50)
    const tone = at % 3 === 0 ? palette.accent : warm
    return rect(
      x, FLOOR + 4, random.range(14, 40), random.range(110, 260), stage.fade([[0, tone, 0.55], [1, tone, 0]]),
    )
  }).join('')
}

function shopFronts(stage: Stage): string {
  const { random, palette } = stage
  const light = lampLight(palette)
  return times(9).map((at) => {
    const x = at * 184 - 30 + random.range(-16, 16)
    const lit = random.chance(0.65)
    return rect(
      x, FLOOR - 104, 158, 104,
      lit ? mix(light, plane(palette, 0.5), isDark(palette) ? 0.05 : 0.3) : plane(palette, 0.4),
    ) +
      rect(
        x - 8, FLOOR - 122, 174, 22,
        at % 4 === 1 ? mix(palette.accent, plane(palette, 0.5), 0.25) : plane(palette, 0.38),
      ) +
      line(d`M${x + 52} ${FLOOR - 100}v100M${x + 106} ${FLOOR - 100}v100`, plane(palette, 0.34), 4) +
      (lit && isDark(palette) ? circle(x + 79, FLOOR - 50, 170, stage.halo(light, 0.35)) : '')
  }).join('')
}

/** Signal lights over the crossing: `y` their middle. */
function signal(stage: Stage, x: number, foot: number): string {
  const { palette } = stage
  const top = foot - 430
  return line(d`M${x} ${foot}V${top}H${x - 250}`, palette.ink, 8) + rect(x - 262, top - 22, 128, 44, palette.ink, 1, 8) +
    circle(x - 240, top, 90, stage.halo(palette.accent, 0.6)) + circle(x - 240, top, 14, palette.accent) +
    circle(x - 198, top, 14, plane(palette, 0.3)) + circle(x - 156, top, 14, plane(palette, 0.3))
}

/** Umbrellas on a wet crossing; one of them in the accent colour. */
export function rain(stage: Stage): string {
  const { random, palette } = stage
  const canopies = [
    plane(palette, 0.2), plane(palette, 0.42), mix(palette.paper, palette.mid, 0.35), plane(palette, 0.06),
  ] as const
  const group = (foot: number, height: number, count: number, from: number, gap: number): string =>
    times(count).map(
      (at) =>
        onWetGround(
          stage, from + at * gap + random.range(-0.16, 0.16) * gap, foot + random.range(-10, 10),
          height * random.range(0.92, 1.08), random.pick(canopies), plane(palette, random.range(0.08, 0.3)),
        )
    ).join('')
  const stripes = times(7).map((at) => d`M${340 + at * 150} 690h74l${(at - 3) * 40 + 40} 210h-150z`).join('')
  const heroX = random.pick([random.range(480, 640), random.range(960, 1080)])
  return [
    sky(stage, FLOOR), skyline(stage, FLOOR, 330, 520, plane(palette, 0.86)), mistBand(stage, 420, 420, 0.35),
    street(stage, FLOOR, 170, 360, plane(palette, 0.68), plane(palette, 0.6)), shopFronts(stage),
    mistBand(stage, FLOOR - 10, 120, 0.25),
    rect(
      0, FLOOR, WIDTH, 310, stage.fade([[0, mix(plane(palette, 0.62), palette.pale, 0.2)], [1, plane(palette, 0.2)]]),
    ),
    streaksOfLight(stage), fill(stripes, palette.paper, 0.26), puddles(stage),
    bareTree(stage, random.range(1290, 1380), 640, 400, plane(palette, 0.2)),
    streetLamp(stage, 210, 640, 470, 120, palette.ink), signal(stage, 1500, 660), shower(stage, 70, 60, 1.8, 0.3),
    group(656, 130, 6, 120, 270), group(736, 210, 3, 250, 470),
    onWetGround(stage, heroX, 846, 380, palette.accent, plane(palette, 0.12)),
    onWetGround(
      stage, heroX + (heroX < 800 ? 1 : -1) * random.range(500, 600), 880, 410, plane(palette, 0.1),
      plane(palette, 0.2),
    ),
    shower(stage, 60, 120, 2.6, 0.34),
  ].join('')
}
