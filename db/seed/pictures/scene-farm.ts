import { house } from './buildings'
import { clouds, hills, mistBand, sky, sun } from './landscape'
import { mix, plane } from './palette'
import { person } from './people'
import { leafyTree, reeds } from './plants'
import type { Stage } from './stage'
import { circle, d, dashes, ellipse, fill, line, place, polygon, rect, times, WIDTH, type Point } from './svg'

const HORIZON = 400

/** Ploughed or planted rows running to one point on the horizon. */
function rows(stage: Stage, vanish: number): string {
  const { palette } = stage
  const soil = mix(palette.mid, palette.pale, 0.2)
  const crop = plane(palette, 0.34)
  const strips = times(21).map((strip) => {
    const foot = vanish + (strip - 10) * 250
    return polygon([
      [vanish + (strip - 10) * 12, HORIZON + 20], [vanish + (strip - 10) * 12 + 5, HORIZON + 20], [foot + 118, 910],
      [foot, 910],
    ])
  })
  const leaves = times(21).map((strip) => {
    const foot = vanish + (strip - 10) * 250 + 60
    return d`M${vanish + (strip - 10) * 12 + 3} ${HORIZON + 20}L${foot} 910`
  })
  return rect(0, HORIZON, WIDTH, 520, stage.fade([[0, mix(soil, palette.pale, 0.55)], [1, soil]])) +
    fill(strips.join(''), stage.fade([[0, mix(crop, palette.pale, 0.5)], [0.5, crop], [1, plane(palette, 0.18)]])) +
    line(leaves.join(''), mix(palette.accent, palette.pale, 0.5), 3, 0.35)
}

/** Flooded paddies that hold the sky, with seedlings in rows that draw together with distance. */
function paddies(stage: Stage, vanish: number): string {
  const { random, palette } = stage
  const glass = stage.fade([
    [0, mix(palette.pale, palette.paper, 0.4)], [0.4, palette.pale], [1, mix(palette.air, palette.mid, 0.3)],
  ])
  const near = plane(palette, 0.3)
  const edges = [0, 0.05, 0.15, 0.36, 0.72, 1.3].map((depth) => HORIZON + 14 + depth * 420)
  const across = (share: number, y: number): number => vanish + (share - 0.5) * (700 + ((y - HORIZON) / 500) * 4200)
  const fields = edges.slice(0, -1).map((top, index) => {
    const bottom = edges[index + 1] ?? 910
    const lines = index + 3
    const size = 2 + index * 2.1
    const rowsOfRice = times(lines).map(
      (row) => d`M${random.range(-20, 0)} ${top + (bottom - top) * ((row + 0.75) / (lines + 0.4)) ** 1.2}H${WIDTH}`
    ).join('')
    const shift = random.range(-0.06, 0.06)
    const cuts = times(7).map(
      (cut) => d`M${across(cut / 6 + shift, top)} ${top}L${across(cut / 6 + shift, bottom)} ${bottom}`
    ).join('')
    const dike = cuts + d`M0 ${top}H${WIDTH}`
    return dashes(rowsOfRice, near, size * 1.9, size * 0.45, size * 2.6, 0.5 + index * 0.08) +
      line(dike, near, 4 + index * 5.4) + line(dike, mix(near, palette.pale, 0.4), 1.5 + index * 2)
  })
  return rect(0, HORIZON, WIDTH, 520, glass) + circle(vanish + 260, HORIZON + 60, 320, stage.halo(palette.paper, 0.7)) +
    fields.join('')
}

/** A tractor about 250 units long seen from the side, its wheels at 0. */
function tractor(stage: Stage): string {
  const { ink, accent, paper, mid } = stage.palette
  const wheel = (x: number, radius: number): string => circle(x, -radius, radius, ink) +
    circle(x, -radius, radius * 0.52, mix(mid, paper, 0.3)) + circle(x, -radius, radius * 0.2, ink)
  return fill('M-64-170H40L56-96H128Q142-96 142-80V-44H-70z', accent) +
    fill('M-52-160H32L46-98H-52z', mix(paper, mid, 0.22)) + rect(-76, -182, 130, 14, ink, 1, 4) +
    line('M-6-160V-98M100-96V-142', ink, 6) + rect(-80, -104, 82, 20, mix(accent, ink, 0.3), 1, 8) + wheel(-40, 62) +
    wheel(106, 40) +
    line('M-100-40L-170-26', ink, 8) + fill('M-250-8L-160-40V-14z', ink)
}

/** A farmer in a wide straw hat, with a hoe, at 0, 0. */
function farmer(stage: Stage, height: number): string {
  const { ink, accent, paper, mid } = stage.palette
  const scale = height / 100
  return person({
    x: 0, foot: 0, height, coat: mix(paper, mid, 0.15), legs: mix(mid, ink, 0.55), hair: ink, reach: true,
  }) +
    place(
      0, 0, scale,
      line('M14-36L40-104M40-104l11 9', ink, 2.2) + ellipse(0, -94.5, 17, 4.2, mix(accent, paper, 0.5)) +
        fill('M-8.4-95.5Q0-110 8.4-95.5z', mix(accent, paper, 0.5)) + line('M-8-96.4Q0-93.6 8-96.4', accent, 2),
    )
}

function greenhouse(stage: Stage, x: number, y: number, width: number): string {
  const { palette } = stage
  const height = width * 0.3
  const ribs = times(9).map((rib) => d`M${x + (rib * width) / 8} ${y}v${-height * 0.94}`).join('')
  return fill(
    d`M${x} ${y}V${y - height * 0.6}Q${x} ${y - height} ${x + width * 0.08} ${y - height}` +
      d`H${x + width * 0.92}Q${x + width} ${y - height} ${x + width} ${y - height * 0.6}V${y}z`,
    palette.paper, 0.85,
  ) +
    line(ribs, palette.mid, 2, 0.4)
}

/** Fields running to a farmhouse under hills, with someone at work in them. */
export function farm(stage: Stage): string {
  const { random, palette } = stage
  const vanish = random.range(620, 980)
  const flooded = random.chance(0.5)
  const homeX = random.range(180, 330)
  const dark = plane(palette, 0.2)
  const trees = (from: number, count: number): string =>
    times(count).map(
      (at) =>
        leafyTree(
          stage, from + at * random.range(46, 62), HORIZON + 18, random.range(80, 130), plane(palette, 0.46),
          plane(palette, 0.62), dark,
        )
    ).join('')
  const corner: readonly Point[] = [[-10, 850], [520, 872], [900, 910], [-10, 910]]
  return [
    sky(stage, HORIZON + 4), sun(stage, random.range(820, 1300), random.range(110, 260), random.range(44, 62)),
    clouds(stage, 40, 240, random.int(3, 6)),
    hills(stage, { base: HORIZON, rise: random.range(190, 270), rough: 0.2, swells: 1.2 }, plane(palette, 0.86)),
    hills(stage, { base: HORIZON, rise: 130, rough: 0.16, swells: 1.9 }, plane(palette, 0.7)),
    hills(stage, { base: HORIZON + 14, rise: 54, rough: 0.1, swells: 3.4 }, plane(palette, 0.56)),
    mistBand(stage, HORIZON - 8, 80, 0.4),
    flooded ? paddies(stage, vanish) : rows(stage, vanish),
    trees(homeX - 110, 3), house(homeX, HORIZON + 24, 190, 104, palette.paper, palette.accent, plane(palette, 0.35)),
    house(homeX + 168, HORIZON + 22, 110, 64, mix(palette.paper, palette.mid, 0.2), plane(palette, 0.3), dark),
    trees(homeX + 320, 2),
    greenhouse(stage, 1120, HORIZON + 26, 190), greenhouse(stage, 1300, HORIZON + 34, 230), trees(1540, 2),
    flooded
      ? place(random.range(860, 1120), 720, 1, farmer(stage, 250)) +
      place(random.range(520, 640), 560, 1, farmer(stage, 130)) + ellipse(1000, 722, 150, 6, palette.ink, 0.12)
      : place(random.range(900, 1080), 690, 1.25, tractor(stage)) +
      place(random.range(420, 520), 640, 1, farmer(stage, 170)),
    fill(polygon(corner), dark), reeds(stage, 180, 905, 460, 130, 40, palette.ink),
    reeds(stage, 1480, 912, 300, 120, 26, palette.ink),
  ].join('')
}
