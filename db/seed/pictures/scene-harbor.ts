import { clouds, glitter, hills, mistBand, ripples, sky, sun, water } from './landscape'
import { isDark, lampLight, mix, plane } from './palette'
import type { Stage } from './stage'
import { boxes, circle, d, fill, line, place, rect, times, type Box } from './svg'

/** A ship-to-shore crane about 420 units tall with its boom to the right, its rails at 0, 0. */
function crane(colour: string, shade: string, load: string): string {
  return line('M-80 0V-256M70 0V-256', shade, 12) + line('M-112 0V-256M38 0V-256M-112-140H38M-80-140H70', colour, 13) +
    line('M-112-140L38-252', colour, 6) + rect(-190, -270, 560, 18, colour) + rect(-120, -312, 86, 44, shade) +
    line('M10-262L-8-410L52-262M-8-410L-186-268M-8-410L200-266M-8-410L362-266', colour, 6) +
    line('M236-252V-176M262-252V-176', shade, 2.5) + rect(218, -254, 62, 10, shade) + rect(206, -178, 86, 32, load) +
    rect(-130, -8, 38, 12, shade) + rect(20, -8, 38, 12, shade)
}

/** A block of stacked containers; `columns` × up to `rows`, each 46 × 24 units, its floor at y. */
function containers(stage: Stage, x: number, y: number, columns: number, rows: number): string {
  const { random, palette } = stage
  const tones = [
    palette.accent, plane(palette, 0.5), mix(palette.paper, palette.pale, 0.4), plane(palette, 0.25),
    mix(palette.accent, palette.ink, 0.3),
  ] as const
  const walls = tones.map((): Box[] => [])
  for (const column of times(columns)) {
    for (const row of times(random.int(Math.max(1, rows - 2), rows))) {
      walls[random.int(0, tones.length - 1)]?.push([x + column * 48, y - 25 * (row + 1), 46, 24])
    }
  }
  const ribs = times(columns * 4).map((rib) => d`M${x + rib * 12 + 5} ${y}V${y - 25 * rows}`).join('')
  const clip = stage.clip(boxes(walls.flat()))
  return tones.map((tone, index) => fill(boxes(walls[index] ?? []), tone)).join('') +
    `<g clip-path="${clip}">${line(ribs, palette.ink, 2, 0.13)}</g>`
}

/** A container ship about 960 units long, its waterline at 0 and its stern to the left. */
function cargoShip(stage: Stage): string {
  const { random, palette } = stage
  const hull = random.chance(0.5) ? palette.accent : plane(palette, 0.12)
  const trim = hull === palette.accent ? palette.ink : palette.accent
  const bridgeDeck = rect(60, -292, 104, 190, palette.paper) +
    rect(44, -292, 140, 34, mix(palette.paper, palette.mid, 0.2)) + rect(96, -336, 34, 46, trim) +
    fill(
      boxes(times(4).flatMap((row) => times(4).map((column): Box => [70 + column * 23, -240 + row * 34, 14, 14]))),
      isDark(palette) ? lampLight(palette) : plane(palette, 0.4),
    ) +
    fill(boxes([[52, -284, 124, 15]]), plane(palette, 0.2)) + line('M112-336V-392M98-372H126', palette.ink, 4)
  return containers(stage, 196, -100, 13, 5) + bridgeDeck +
    fill('M0-108H880L960-142C944-86 926-40 910 6H52C22-18 8-60 0-108z', hull) + fill('M36-22H918L908 8H54z', trim) +
    line('M4-96H884', mix(hull, palette.paper, 0.6), 3, 0.7) + rect(820, -92, 44, 8, palette.paper, 0.8)
}

/** A small fishing boat about 200 units long, afloat at 0, 0. */
function fishingBoat(stage: Stage): string {
  const { ink, accent, paper, mid } = stage.palette
  return line('M-30-40V-160M-30-152L60-44M-30-152L-104-40M30-46V-108', ink, 3.5) + rect(4, -84, 62, 48, paper) +
    rect(-2, -92, 76, 10, accent) +
    rect(12, -76, 20, 18, mix(mid, ink, 0.4)) + rect(40, -76, 18, 18, mix(mid, ink, 0.4)) +
    rect(-74, -52, 34, 18, accent) +
    fill('M-122-52Q-70-34-20-34H84L128-60Q118-10 92 10H-94Q-116-14-122-52z', mix(mid, ink, 0.5)) +
    line('M-118-40Q-70-22-20-22H86L124-46', paper, 4, 0.8)
}

function gulls(stage: Stage, count: number): string {
  const { random, palette } = stage
  const wings = times(count).map(() => {
    const size = random.range(12, 26)
    return d`M${random.range(80, 900)} ${random.range(70, 330)}` +
      d`q${size * 0.5} ${-size * 0.7} ${size} 0q${size * 0.5} ${-size * 0.7} ${size} 0`
  })
  return line(wings.join(''), isDark(palette) ? palette.paper : plane(palette, 0.25), 3, 0.75)
}

/** A container port: cranes on the quay, a laden ship, and a fishing boat going out past it. */
export function harbor(stage: Stage): string {
  const { random, palette } = stage
  const horizon = 500
  const sunX = random.range(700, 1350)
  const steel = mix(palette.accent, palette.paper, 0.12)
  const far = plane(palette, 0.56)
  const shipX = random.range(560, 650)
  const boatX = random.range(300, 620)
  const quayX = shipX - 24
  return [
    sky(stage, horizon + 4), sun(stage, sunX, random.range(210, 380), random.range(44, 64)),
    clouds(stage, 60, 280, random.int(3, 5)),
    hills(
      stage, { base: horizon, rise: random.range(90, 170), rough: 0.16, swells: 1.6 }, plane(palette, 0.88),
      horizon + 4,
    ),
    place(90, horizon + 14, 0.5, crane(plane(palette, 0.74), plane(palette, 0.68), plane(palette, 0.6))),
    place(1180, horizon + 6, 0.36, crane(plane(palette, 0.82), plane(palette, 0.78), plane(palette, 0.7))),
    mistBand(stage, horizon, 110, 0.5), water(stage, horizon),
    glitter(stage, sunX, horizon + 6, 890, 150, mix(lampLight(palette), palette.paper, 0.35)),
    ripples(stage, horizon + 12, 890, 60, palette.paper, 0.32),
    containers(stage, -12, 612, 11, 5), place(520, 622, 1.02, crane(far, plane(palette, 0.46), plane(palette, 0.4))),
    place(shipX, 676, 1, cargoShip(stage)), rect(shipX + 40, 682, 880, 16, palette.ink, 0.28),
    rect(shipX + 90, 704, 760, 8, palette.ink, 0.18),
    place(250, 640, 1.26, crane(steel, mix(steel, palette.ink, 0.35), palette.ink)),
    rect(-10, 612, quayX + 10, 90, plane(palette, 0.14)), rect(-10, 612, quayX + 10, 9, plane(palette, 0.5)),
    fill(boxes(times(6).map((at): Box => [40 + at * 92, 650, 16, 52])), palette.ink, 0.7),
    rect(-10, 702, quayX, 20, palette.ink, 0.25), gulls(stage, random.int(5, 9)),
    place(boatX, 812, 1.25, fishingBoat(stage)), ripples(stage, 826, 870, 12, palette.ink, 0.22),
    circle(boatX - 37, 612, 60, isDark(palette) ? stage.halo(lampLight(palette), 0.6) : 'none'),
    line(d`M${boatX - 180} 838h400M${boatX - 120} 858h250`, palette.paper, 5, 0.6),
  ].join('')
}
