import { hills } from './landscape'
import { isDark, lampLight, mix, plane } from './palette'
import { seated } from './people'
import { leafyTree } from './plants'
import { lightPatch, lightShaft, outsideTone, roomShell, skyOutside, windowOpening } from './room'
import type { Stage } from './stage'
import { boxes, circle, d, ellipse, fill, line, place, rect, times, type Box } from './svg'

const FLOOR = 690

/** One bookcase: five shelves of spines, here and there a gap or a book that leans. */
function bookcase(stage: Stage, x: number, width: number): string {
  const { random, palette } = stage
  const top = 70
  const shelves = 5
  const step = (FLOOR - top - 30) / shelves
  const wood = mix(plane(palette, 0.24), palette.accent, 0.16)
  const tones = [
    plane(palette, 0.5), mix(palette.paper, palette.pale, 0.5), mix(palette.accent, palette.ink, 0.15),
    plane(palette, 0.34), mix(palette.mid, palette.pale, 0.5),
  ]
  const spines = tones.map((): Box[] => [])
  const leaning: string[] = []
  for (const shelf of times(shelves)) {
    const base = top + (shelf + 1) * step
    let at = x + 16
    while (at < x + width - 34) {
      const thick = random.range(11, 23)
      const tall = step * random.range(0.56, 0.84)
      if (random.chance(0.05)) {
        leaning.push(d`M${at + 4} ${base}l24 ${-tall}l14 4l-22 ${tall - 4}z`)
        at += 52
      } else {
        spines[random.int(0, tones.length - 1)]?.push([at, base - tall, thick - 1.5, tall])
        at += thick + (random.chance(0.05) ? 34 : 0)
      }
    }
  }
  const boards = times(shelves + 1).map((shelf): Box => [x, top + shelf * step, width, 11])
  return rect(x, top - 24, width, FLOOR - top + 24, mix(wood, palette.ink, 0.45)) +
    spines.map((list, index) => fill(boxes(list), tones[index] ?? palette.mid)).join('') +
    fill(leaning.join(''), palette.accent) + fill(boxes(boards), wood) +
    fill(
      boxes([
        [x, top - 24, 14, FLOOR - top + 24], [x + width - 14, top - 24, 14, FLOOR - top + 24],
        [x - 8, top - 36, width + 16, 24], [x - 6, FLOOR - 22, width + 12, 22],
      ]),
      wood,
    )
}

function garden(stage: Stage, x: number, width: number): string {
  const { random, palette } = stage
  const leaf = outsideTone(stage, 0.62)
  return rect(x, 0, width, FLOOR, skyOutside(stage)) +
    circle(x + width * 0.7, 210, 240, stage.halo(palette.paper, isDark(palette) ? 0.3 : 0.9)) +
    circle(x + width * 0.7, 210, isDark(palette) ? 24 : 0, palette.paper) +
    hills(stage, { base: 560, rise: 130, rough: 0.1, swells: 3 }, outsideTone(stage, 0.84)) +
    leafyTree(
      stage, x + width * random.range(0.2, 0.4), 640, 320, leaf, mix(leaf, palette.pale, 0.45), outsideTone(stage, 0.5),
    )
}

/** A ladder on a rail leaning against the shelves. */
function ladder(stage: Stage, x: number): string {
  const wood = mix(stage.palette.accent, stage.palette.pale, 0.45)
  const rungs = times(9).map((rung) => d`M${x + 8 + rung * 7} ${170 + rung * 58}h52`).join('')
  return line(d`M${x} 120L${x + 70} ${FLOOR}M${x + 52} 120L${x + 122} ${FLOOR}`, wood, 9) + line(rungs, wood, 6)
}

/** A reading lamp with a wide shade, its foot at 0, 0. */
function deskLamp(stage: Stage): string {
  const { palette } = stage
  return circle(0, -70, 170, stage.halo(lampLight(palette), 0.75)) + line('M0 0V-92', palette.ink, 6) +
    rect(-28, -6, 56, 8, palette.ink, 1, 4) + fill('M-58-82Q-50-124-22-126H22Q50-124 58-82z', palette.accent) +
    rect(-54, -84, 108, 6, palette.paper)
}

/** The long table in front with readers bent over it. */
function readingTable(stage: Stage, focus: number): string {
  const { random, palette } = stage
  const wood = mix(plane(palette, 0.28), palette.accent, 0.24)
  const reader = (x: number, coat: string): string =>
    seated(x, 960, 430, coat, palette.ink, mix(wood, palette.ink, 0.5), random.chance(0.5))
  const pile = (x: number, count: number): string =>
    times(count).map(
      (book) =>
        rect(
          x + random.range(-8, 8), 730 - (book + 1) * 15, 92, 14,
          [
            palette.paper, palette.accent, plane(palette, 0.5), mix(palette.paper, palette.mid, 0.4),
          ][book % 4] ?? palette.paper,
          1, 2,
        )
    ).join('')
  const other = focus > 800 ? focus - 480 : focus + 480
  return ellipse(800, 880, 640, 22, palette.ink, 0.2) + rect(140, 728, 1320, 24, wood) +
    rect(140, 752, 1320, 16, mix(wood, palette.ink, 0.4)) +
    fill(boxes([[190, 766, 26, 140], [1384, 766, 26, 140]]), mix(wood, palette.ink, 0.4)) +
    place((focus + other) / 2, 730, 1.1, deskLamp(stage)) +
    place(focus > 800 ? focus + 250 : focus - 250, 730, 1.1, deskLamp(stage)) +
    pile((focus + other) / 2 + 76, random.int(3, 5)) + pile(focus > 800 ? 230 : 1270, random.int(2, 4)) +
    reader(focus, palette.accent) + reader(other, plane(palette, 0.16))
}

/** A reading room: walls of books around a tall window, readers at a lamp-lit table. */
export function library(stage: Stage): string {
  const { random, palette } = stage
  const windowX = random.range(600, 780)
  const area: Box = [windowX, 70, 300, 540]
  // The shaft starts below the round of the arch, where the opening is straight.
  const shaftFrom: Box = [windowX, 220, 300, 390]
  const slant = random.range(-260, -150)
  const wall = mix(palette.pale, palette.air, 0.35)
  const focus = random.pick([random.range(480, 620), random.range(960, 1080)])
  const right = windowX + 370
  return [
    roomShell(stage, FLOOR, wall, mix(palette.accent, palette.air, 0.62)),
    windowOpening(stage, area, true, 3, 5, garden(stage, windowX, 300), palette.paper),
    bookcase(stage, -30, (windowX - 70) / 2 + 12), bookcase(stage, (windowX - 70) / 2 - 24, (windowX - 70) / 2 + 12),
    bookcase(stage, right, (1630 - right) / 2), bookcase(stage, right + (1630 - right) / 2 - 6, (1630 - right) / 2),
    ladder(stage, random.chance(0.5) ? random.range(80, 300) : random.range(1240, 1400)),
    lightPatch(stage, windowX - 60, FLOOR + 16, 330, 150, slant), lightShaft(stage, shaftFrom, 900, slant * 1.7, 0.34),
    readingTable(stage, focus),
  ].join('')
}
