import { house } from './buildings'
import { clouds, hills, mistBand, ripples, sky, sun } from './landscape'
import { lampLight, mix, plane } from './palette'
import { leafyTree, pine, reeds } from './plants'
import { wideRiver } from './scene-river-wide'
import type { Stage } from './stage'
import { boxes, circle, clipped, d, fill, line, place, rect, times, WIDTH, type Box } from './svg'

/** The outline of a river that winds from the horizon to the lower edge; `sway` shifts its bends, in units. */
function bends(horizon: number, sway: number): string {
  return d`M${900 + sway} ${horizon}` +
    d`C${760 + sway} ${horizon + 14} ${430 - sway} ${horizon + 36} ${440 - sway} ${horizon + 84}` +
    d`S${1040 + sway} ${horizon + 150} ${1070 + sway} ${horizon + 230}` + d`S540 ${horizon + 380} 260 910` +
    d`H1120C1190 820 ${1450 + sway} ${horizon + 390} ${1430 + sway} ${horizon + 250}` +
    d`S${640 - sway} ${horizon + 140} ${610 - sway} ${horizon + 88}` +
    d`S${900 + sway} ${horizon + 22} ${926 + sway} ${horizon}z`
}

/** Fields on the plain in a few tones, laid flat by distance. */
function fields(stage: Stage, horizon: number): string {
  const { random, palette } = stage
  const tones = [
    mix(plane(palette, 0.6), palette.pale, 0.35), mix(palette.accent, palette.pale, 0.72), plane(palette, 0.52),
    mix(palette.pale, palette.mid, 0.25),
  ] as const
  return times(34).map(() => {
    const depth = random.next() ** 1.5
    const y = horizon + 12 + depth * 440
    const tall = 8 + depth * 52
    const wide = random.range(90, 220) * (0.6 + depth * 1.6)
    const x = random.range(-200, WIDTH)
    const skew = random.range(-40, 40) * (0.4 + depth * 1.6)
    return fill(d`M${x} ${y}h${wide}l${skew} ${tall}h${-wide}z`, random.pick(tones), 0.6)
  }).join('')
}

/** A low road bridge of many piers across the far bend. */
function farBridge(stage: Stage, y: number): string {
  const { palette } = stage
  const stone = mix(palette.paper, palette.mid, 0.2)
  const piers = times(9).map((at): Box => [500 + at * 66, y, 9, 34])
  return fill(boxes(piers), mix(stone, palette.ink, 0.3)) + rect(440, y - 8, 660, 11, stone) +
    rect(440, y + 3, 660, 4, palette.ink, 0.3) +
    fill(boxes([[620, y - 17, 26, 10], [840, y - 17, 20, 10], [960, y - 17, 34, 10]]), palette.accent)
}

/** A small sailing boat about 90 units tall, afloat at 0, 0. */
function sail(stage: Stage): string {
  const { ink, accent, paper } = stage.palette
  return fill('M2-92C34-70 50-40 54-16H2z', accent) + fill('M-6-84C-26-60-36-36-38-16H-6z', paper) +
    line('M-2-96V-6', ink, 4) + fill('M-52-10H62Q54 10 38 12H-34Q-46 8-52-10z', ink)
}

function egrets(stage: Stage): string {
  const { random, palette } = stage
  const flock = times(random.int(3, 5)).map((at) => {
    const x = random.range(380, 480) + at * 54
    const y = random.range(180, 230) + at * random.range(8, 16)
    return d`M${x} ${y}q14-20 34-18q-12 8-16 18q18-2 30 8q-28 4-48-8z`
  })
  return fill(flock.join(''), palette.paper, 0.95)
}

/** A river winding through its plain to the hills, seen from a height. */
function riverBend(stage: Stage): string {
  const { random, palette } = stage
  const horizon = random.range(310, 350)
  const bed = bends(horizon, random.range(-60, 60))
  const shine = stage.fade([
    [0, mix(palette.paper, palette.pale, 0.3)], [0.3, mix(palette.pale, palette.air, 0.3)],
    [1, mix(palette.air, palette.mid, 0.35)],
  ])
  const shade = plane(palette, 0.06)
  const grove = (x: number, y: number, size: number, count: number): string =>
    times(count).map(
      (at) =>
        leafyTree(
          stage, x + at * size * 0.5, y + random.range(-4, 4), size * random.range(0.8, 1.1), plane(palette, 0.42),
          plane(palette, 0.58), plane(palette, 0.2),
        )
    ).join('')
  return [
    sky(stage, horizon + 4), sun(stage, random.range(620, 1000), horizon - random.range(50, 170), random.range(42, 58)),
    clouds(stage, 40, 200, random.int(3, 6)),
    hills(stage, { base: horizon, rise: random.range(150, 220), rough: 0.16, swells: 1.3 }, plane(palette, 0.92)),
    hills(stage, { base: horizon, rise: 96, rough: 0.14, swells: 2 }, plane(palette, 0.78)),
    rect(
      0, horizon, WIDTH, 600,
      stage.fade([
        [0, mix(plane(palette, 0.66), palette.pale, 0.4)], [0.4, plane(palette, 0.58)], [1, plane(palette, 0.36)],
      ]),
    ),
    fields(stage, horizon),
    fill(bed, shine), line(bed, mix(palette.paper, palette.pale, 0.5), 5, 0.55),
    clipped(
      stage.clip(bed),
      circle(760, horizon + 60, 420, stage.halo(mix(lampLight(palette), palette.paper, 0.4), 0.8)) +
        ripples(stage, horizon + 60, 890, 60, palette.paper, 0.45) +
        ripples(stage, horizon + 200, 890, 20, palette.mid, 0.3),
    ),
    mistBand(stage, horizon + 10, 130, 0.5), farBridge(stage, horizon + 132),
    house(1180, horizon + 130, 92, 52, palette.paper, palette.accent, plane(palette, 0.4)),
    house(1286, horizon + 138, 70, 42, palette.paper, plane(palette, 0.34), plane(palette, 0.4)),
    house(1080, horizon + 122, 64, 38, palette.paper, plane(palette, 0.3), plane(palette, 0.4)),
    grove(1370, horizon + 146, 74, 5), grove(90, horizon + 120, 66, 6), grove(330, horizon + 230, 104, 4),
    grove(120, horizon + 270, 130, 2),
    place(random.range(1010, 1200), horizon + random.range(310, 350), 1.2, sail(stage)), egrets(stage),
    fill('M1610 620C1540 640 1480 720 1420 770S1240 860 1180 910H1610z', shade),
    pine(stage, 1490, 760, random.range(420, 480), shade, mix(shade, palette.accent, 0.25), -1),
    fill('M-10 800C90 800 200 850 290 910H-10z', plane(palette, 0.14)), reeds(stage, 120, 912, 320, 110, 30, shade),
    reeds(stage, 1380, 914, 360, 90, 26, palette.ink),
  ].join('')
}

/** A river: at its widest with a boat, or winding through the plain. */
export function river(stage: Stage): string {
  return stage.random.chance(0.5) ? wideRiver(stage) : riverBend(stage)
}
