import { skyline } from './buildings'
import { hills } from './landscape'
import { isDark, lampLight, mix, plane } from './palette'
import { pine } from './plants'
import { back, profile, shoulders } from './portrait-shapes'
import { outsideTone, skyOutside, windowOpening } from './room'
import type { Stage } from './stage'
import { circle, clipped, d, fill, line, place, polygon, rect, times, type Box } from './svg'

/** A dark shape with the window's light along its right edge, as two passes of a press slightly out of register. */
function rimmed(stage: Stage, data: string, tone: string, light: string): string {
  return clipped(stage.clip(data), fill(data, light) + place(-9, 3, 1, fill(data, tone)))
}

/** What is worn: a jacket over a shirt, a roll neck, or a round collar with buttons. */
function collar(stage: Stage, cloth: string): string {
  const { random, palette } = stage
  const shade = mix(cloth, palette.ink, 0.4)
  const pale = mix(palette.pale, palette.mid, 0.35)
  const lapels = fill('M-58 66L-2 236 62 66 0 104z', pale) +
    fill('M-12 128L14 128 28 320 1 372-26 320z', palette.accent) +
    fill('M-62 60L-126 104-98 196-8 430H8L100 196 128 104 66 60 0 236z', shade)
  const rollNeck = fill('M-64 26C-30 46 34 46 64 26L80 96C36 126-36 126-78 96z', shade)
  const round = fill('M-74 62C-40 130 42 130 76 62L100 78C58 172-58 172-102 78z', mix(palette.accent, cloth, 0.25)) +
    line('M0 166V480', shade, 5)
  return [lapels, rollNeck, round][random.int(0, 2)] ?? round
}

/** The sitter against the light, in profile or turned to the window: only outline, cloth and the lit edge. */
function sitter(stage: Stage): string {
  const { random, palette } = stage
  const light = mix(isDark(palette) ? lampLight(palette) : palette.paper, palette.pale, 0.25)
  const skin = mix(palette.ink, palette.accent, 0.22)
  const hair = mix(palette.ink, '#000000', 0.15)
  const cloth = random.pick(
    [plane(palette, 0.2), mix(palette.accent, palette.ink, 0.45), plane(palette, 0.34)] as const
  )
  const style = random.int(0, 3)
  const body = rimmed(stage, shoulders, cloth, light)
  if (random.chance(0.7)) {
    return rimmed(stage, profile.head, skin, light) + place(-28, 0, 1, body + collar(stage, cloth)) +
      fill(profile.hair[style] ?? profile.hair[0], hair)
  }
  const strands = times(5).map(
    (at) => d`M${-56 + at * 28} ${-220 + Math.abs(at - 2) * 22}Q${-70 + at * 35} -120 ${-60 + at * 30} -40`
  ).join('')
  return fill(back.neck, skin) + body +
    fill('M-74 66C-40 96 40 96 76 66L92 92C50 124-50 124-92 92z', mix(cloth, palette.ink, 0.4)) +
    rimmed(stage, back.hair[style % 3] ?? back.hair[0], hair, light) +
    line(strands, mix(hair, palette.mid, 0.3), 3, 0.5)
}

function outside(stage: Stage, area: Box): string {
  const { random, palette } = stage
  const [x, y, width, height] = area
  const sunX = x + width * random.range(0.55, 0.8)
  const glow = isDark(palette) ? 0.4 : 0.95
  const land = random.chance(0.5)
    ? skyline(stage, y + height, 90, 260, outsideTone(stage, 0.78)) +
    skyline(stage, y + height, 40, 150, outsideTone(stage, 0.62))
    : hills(stage, { base: y + height, rise: 150, rough: 0.14, swells: 2.4 }, outsideTone(stage, 0.72)) +
    pine(stage, x + width * 0.72, y + height, 330, outsideTone(stage, 0.56), outsideTone(stage, 0.5))
  return rect(x, y, width, height, skyOutside(stage)) +
    circle(sunX, y + height * 0.3, 330, stage.halo(palette.paper, glow)) +
    circle(sunX, y + height * 0.3, 42, palette.paper) +
    hills(stage, { base: y + height, rise: 260, rough: 0.14, swells: 1.6 }, outsideTone(stage, 0.9)) + land
}

/** A wall with a slant of window light across it, instead of the window itself. */
function litWall(stage: Stage, x: number): string {
  const { palette } = stage
  const pane = (column: number, row: number): string => {
    const px = x + column * 156 + row * -46
    const py = 70 + row * 190 + column * 26
    return polygon([[px, py], [px + 136, py + 22], [px + 94, py + 192], [px - 42, py + 170]])
  }
  const light = isDark(palette) ? lampLight(palette) : palette.paper
  return circle(x + 200, 330, 620, stage.halo(light, 0.5)) +
    fill(times(12).map((at) => pane(at % 4, Math.floor(at / 4))).join(''), light, isDark(palette) ? 0.3 : 0.62)
}

/** A tall plant in a pot, the pot's middle at 0, 0. */
function houseplant(stage: Stage): string {
  const { random, palette } = stage
  const tone = plane(palette, 0.34)
  const leaf = (turn: number, length: number): string =>
    `<g transform="translate(0 -90) rotate(${Math.round(turn)})">` +
    fill(d`M0 0Q${-length * 0.2} ${-length * 0.5} 0 ${-length}Q${length * 0.2} ${-length * 0.5} 0 0z`, tone) +
    line(d`M0 0V${-length * 0.9}`, plane(palette, 0.54), 3) + '</g>'
  const pot = mix(palette.accent, palette.mid, 0.45)
  return times(9).map((at) => leaf(-66 + at * 16.5 + random.range(-6, 6), random.range(240, 380))).join('') +
    fill('M-70-100H70L54 60H-54z', pot) + rect(-78, -112, 156, 26, mix(pot, palette.paper, 0.15))
}

function curtain(stage: Stage, x: number, wall: string): string {
  const { palette } = stage
  const cloth = mix(palette.paper, wall, 0.45)
  const folds = times(8).map(
    (fold) => d`M${x + 46 + fold * 48} 0Q${x + 20 + fold * 48} 420 ${x + 46 + fold * 48} 900`
  ).join('')
  return fill(d`M${x} 0C${x - 40} 300 ${x + 20} 520 ${x - 10} 900H1610V0z`, cloth, 0.94) +
    line(folds, mix(cloth, palette.ink, 0.25), 4, 0.4)
}

/** A bust against the light of a window or a sunlit wall. */
export function portrait(stage: Stage): string {
  const { random, palette } = stage
  const wall = mix(palette.pale, palette.air, random.range(0.35, 0.8))
  const area: Box = [random.range(560, 680), 60, 680, 640]
  const background = random.chance(0.6)
    ? windowOpening(stage, area, false, 2, 2, outside(stage, area), mix(palette.paper, wall, 0.2)) +
    curtain(stage, area[0] + 640, wall)
    : litWall(stage, random.range(640, 800))
  return [
    rect(0, 0, 1600, 900, stage.fade([[0, mix(wall, palette.ink, 0.32)], [1, wall]], 'right')), background,
    place(random.range(150, 240), 850, 1.15, houseplant(stage)),
    place(random.range(680, 780), 500, random.range(1.06, 1.18), sitter(stage)),
  ].join('')
}
