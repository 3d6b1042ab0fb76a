import { sky } from './landscape'
import { isDark, lampLight, mix, plane } from './palette'
import { bust } from './people'
import { CENTRE, pitch, players, TOUCHLINE } from './stadium-pitch'
import type { Stage } from './stage'
import { boxes, circle, d, dots, fill, line, polygon, rect, times, WIDTH, type Box, type Point } from './svg'

/** A floodlight mast behind the stands: `x`, `y` the middle of its head. */
function mast(stage: Stage, x: number, y: number, lit: boolean): string {
  const { palette } = stage
  const lamps = times(20).map((at): Point => [x - 48 + (at % 5) * 24, y - 30 + Math.floor(at / 5) * 20])
  return line(
    d`M${x - 10} ${y + 40}L${x - 20} 470M${x + 10} ${y + 40}L${x + 20} 470M${x - 12} 170` +
      d`L${x + 16} 230M${x + 12} 170L${x - 16} 230`,
    plane(palette, 0.3), 5,
  ) +
    rect(x - 64, y - 44, 128, 84, plane(palette, 0.2), 1, 4) +
    line(dots(lamps), lit ? palette.paper : mix(palette.paper, palette.mid, 0.3), 15)
}

/** The light of a mast over stands and grass; drawn after them, so that the air itself seems lit. */
function beam(stage: Stage, x: number, y: number): string {
  const { palette } = stage
  const toward = x < CENTRE ? 1 : -1
  return circle(x, y, 230, stage.halo(mix(palette.paper, lampLight(palette), 0.3), 0.8)) +
    fill(
      polygon([[x - 50, y], [x + 50, y], [x + toward * 820, 760], [x + toward * 250, 860]]),
      stage.fade([[0, palette.paper, 0.26], [1, palette.paper, 0]]),
    )
}

/** Spectators as dots in tiers between two heights; a block of them wears the accent. */
function tiers(stage: Stage, top: number, bottom: number, rows: number, size: number): string {
  const { random, palette } = stage
  const tones = [mix(palette.paper, palette.mid, 0.2), plane(palette, 0.5), plane(palette, 0.28), palette.accent]
  const seats = tones.map((): Point[] => [])
  const homeX = random.range(300, 1000)
  for (const row of times(rows)) {
    const y = top + ((row + 0.5) / rows) * (bottom - top)
    for (let x = random.range(0, size); x < WIDTH; x += size * random.range(1.25, 2.4)) {
      const supporter = Math.abs(x - homeX) < 190 && random.chance(0.75)
      seats[supporter ? 3 : random.int(0, 2)]?.push([Math.round(x), Math.round(y + random.range(-2, 2))])
    }
  }
  const stairs = times(8).map((at) => d`M${90 + at * 206} ${top}L${70 + at * 210} ${bottom}`).join('')
  return rect(0, top, WIDTH, bottom - top, stage.fade([[0, plane(palette, 0.2)], [1, plane(palette, 0.36)]])) +
    seats.map((list, index) => line(dots(list), tones[index] ?? palette.paper, size)).join('') +
    line(stairs, plane(palette, 0.3), 9)
}

/** The far stand's roof with its trusses, and a scoreboard with no words on it. */
function roof(stage: Stage, height: number): string {
  const { random, palette } = stage
  const tone = plane(palette, 0.14)
  const x = random.range(560, 900)
  const trusses = times(17).map(
    (at) => d`M${at * 100} ${height + 20}L${at * 100 + 50} ${height - 22}L${at * 100 + 100} ${height + 20}`
  ).join('')
  const board: Box[] = times(12).map(
    (cell) => [x + 18 + (cell % 6) * 38, height - 84 + Math.floor(cell / 6) * 34, 30, 24]
  )
  return fill(d`M-10 ${height - 26}Q800 ${height - 74} 1610 ${height - 26}V${height + 26}H-10z`, tone) +
    line(trusses, plane(palette, 0.4), 3, 0.6) + rect(0, height + 16, WIDTH, 10, plane(palette, 0.44)) +
    rect(x, height - 100, 260, 92, palette.ink) +
    fill(boxes(board), lampLight(palette), isDark(palette) ? 0.85 : 0.55) +
    fill(boxes(board.slice(2, 4)), palette.accent)
}

/** A match under floodlights, seen over the heads of the near stand. */
export function stadium(stage: Stage): string {
  const { random, palette } = stage
  const lit = isDark(palette) || random.chance(0.4)
  const eaves = random.range(230, 262)
  const mastY = random.range(96, 128)
  const heads = times(13).map((at) => {
    const tone = plane(palette, 0.08)
    const x = at * 134 + random.range(-24, 24)
    const scarf = random.chance(0.2)
      ? rect(x - 80, 742 + random.range(-10, 10), 160, 22, palette.accent) +
      line(d`M${x - 66} 860L${x - 76} 752M${x + 66} 860L${x + 76} 752`, tone, 20)
      : ''
    return bust(
      x, 915 + random.range(-16, 22), 150, random.chance(0.25) ? mix(palette.accent, palette.ink, 0.35) : tone,
      palette.ink, random.chance(0.35),
    ) +
      scarf
  })
  return [
    sky(stage, 360), mast(stage, 250, mastY, lit), mast(stage, 1350, mastY, lit), tiers(stage, eaves, 372, 8, 9),
    rect(0, 372, WIDTH, 22, mix(plane(palette, 0.5), palette.paper, 0.2)), tiers(stage, 394, TOUCHLINE, 8, 12),
    roof(stage, eaves),
    fill(boxes(times(9).map((at): Box => [at * 180, TOUCHLINE - 8, 172, 32])), mix(palette.paper, palette.mid, 0.15)),
    fill(boxes(times(3).map((at): Box => [at * 540 + 180, TOUCHLINE - 8, 172, 32])), palette.accent),
    pitch(stage), players(stage), lit ? beam(stage, 250, mastY) + beam(stage, 1350, mastY) : '', ...heads,
  ].join('')
}
