import { COUNTER, pot, rail, shelf, stove } from './kitchen-fittings'
import { hills } from './landscape'
import { lampLight, mix, plane } from './palette'
import { person } from './people'
import { leafyTree } from './plants'
import { lightShaft, outsideTone, roomShell, skyOutside, windowOpening } from './room'
import type { Stage } from './stage'
import { boxes, circle, d, ellipse, fill, line, place, rect, times, type Box } from './svg'

/** Wall tiles as a grid of fine lines between two heights. */
function tiles(stage: Stage, top: number, bottom: number): string {
  const { paper } = stage.palette
  const across = times(Math.ceil((bottom - top) / 46)).map((row) => d`M0 ${top + row * 46}H1600`).join('')
  const down = times(36).map((column) => d`M${column * 46} ${top}V${bottom}`).join('')
  return line(across + down, paper, 2.4, 0.4)
}

/** Steam as a few soft ribbons rising from x, y. */
function steam(stage: Stage, x: number, y: number, height: number): string {
  const { random, palette } = stage
  return times(4).map((at) => {
    const from = x + (at - 1.5) * 34
    const sway = random.range(30, 56) * (at % 2 ? 1 : -1)
    const tall = height * random.range(0.7, 1)
    return line(
      d`M${from} ${y}` +
        d`C${from + sway} ${y - tall * 0.33} ${from - sway} ${y - tall * 0.6} ${from + sway * 0.6} ${y - tall}`,
      stage.fade([[0, palette.paper, 0], [0.4, palette.paper, 0.62], [1, palette.paper, 0.62]]), random.range(13, 24),
    )
  }).join('')
}

/** Vegetables, a board and a knife on the near table. */
function table(stage: Stage): string {
  const { random, palette } = stage
  const wood = mix(palette.accent, palette.pale, 0.52)
  const green = mix(palette.mid, palette.air, 0.25)
  const radish = (x: number): string => fill(d`M${x} 800q70-26 120-10q20 12 0 26q-50 16-120-10z`, palette.paper) +
    fill(d`M${x + 122} 800q40-46 76-40q-24 18-30 34q30-12 52 2q-40 26-96 14z`, green)
  const onions = times(random.int(3, 5)).map(
    (at) =>
      circle(300 + at * 54, 806 - (at % 2) * 10, 32, at % 2 ? palette.accent : mix(palette.accent, palette.paper, 0.35))
  ).join('')
  return rect(0, 822, 1600, 90, wood) + rect(0, 822, 1600, 10, mix(wood, palette.paper, 0.4)) + onions +
    rect(560, 806, 330, 18, mix(wood, palette.ink, 0.35), 1, 6) + radish(600) +
    fill('M806 802h96l26-14h-122z', mix(palette.paper, palette.mid, 0.3)) + rect(926, 786, 70, 14, palette.ink, 1, 5) +
    fill('M1120 762h190q-10 62-60 62h-70q-50 0-60-62z', plane(palette, 0.4)) + circle(1180, 758, 30, green) +
    circle(1224, 752, 36, mix(green, palette.paper, 0.2)) + circle(1266, 758, 28, green)
}

/** A kitchen at work: a cook at the range, a steaming pot, morning at the window. */
export function kitchen(stage: Stage): string {
  const { random, palette } = stage
  const windowX = random.range(120, 190)
  const area: Box = [windowX, 110, 380, 330]
  const rangeX = random.range(760, 840)
  const wall = mix(palette.pale, palette.air, 0.45)
  const cabinet = plane(palette, 0.52)
  const light = lampLight(palette)
  const view = rect(windowX, 100, 380, 350, skyOutside(stage)) +
    hills(stage, { base: 440, rise: 120, rough: 0.1, swells: 3 }, outsideTone(stage, 0.84)) +
    leafyTree(
      stage, windowX + random.range(60, 300), 470, 270, outsideTone(stage, 0.62), outsideTone(stage, 0.8),
      outsideTone(stage, 0.5),
    )
  const cookX = rangeX + 92
  return [
    roomShell(stage, COUNTER, wall, plane(palette, 0.44)), tiles(stage, 330, COUNTER),
    windowOpening(stage, area, false, 2, 2, view, palette.paper), lightShaft(stage, area, 900, 420, 0.15),
    shelf(stage, 1060, 190, 460), shelf(stage, 1060, 320, 460), rail(stage, 590, 210),
    rect(0, COUNTER, 1600, 22, mix(palette.paper, palette.pale, 0.2)), rect(0, COUNTER + 22, 1600, 220, cabinet),
    fill(
      boxes(times(8).map((door): Box => [14 + door * 200, COUNTER + 44, 184, 180])), mix(cabinet, palette.paper, 0.12),
    ),
    fill(boxes(times(8).map((door): Box => [86 + door * 200, COUNTER + 62, 44, 8])), palette.ink, 0.6),
    stove(stage, rangeX), place(rangeX + 390, COUNTER - 22, 1, pot(stage, palette.accent)),
    steam(stage, rangeX + 390, COUNTER - 170, 330),
    place(rangeX + 130, COUNTER - 22, 0.6, pot(stage, mix(palette.paper, palette.mid, 0.4))),
    line(d`M${cookX + 188} 452L${rangeX + 352} 474`, palette.ink, 9),
    line(d`M${rangeX + 200} 0V70`, palette.ink, 4) + circle(rangeX + 200, 120, 300, stage.halo(light, 0.6)) +
      fill(d`M${rangeX + 110} 116q90-104 180 0z`, palette.ink) + ellipse(rangeX + 200, 118, 84, 12, palette.paper),
    person({
      x: cookX, foot: 910, height: 560, coat: mix(palette.paper, palette.mid, 0.18), legs: plane(palette, 0.12),
      hair: palette.ink, reach: true,
    }),
    place(
      cookX, 910, 5.6,
      fill('M-6.2-93C-7.2-103.6 7.2-103.6 6.2-93Q0-90.4-6.2-93zM-1-91.6l-3.4 7 3.2-1.2 1.4 3.4 1.6-9z', palette.accent) +
        line('M-11.4-58H11.4M0-58l-4 12M0-58l5 11', palette.accent, 2),
    ),
    table(stage),
  ].join('')
}
