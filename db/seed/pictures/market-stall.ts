import { lampLight, mix, plane } from './palette'
import { person } from './people'
import type { Stage } from './stage'
import { boxes, circle, d, dots, fill, line, rect, times, type Box, type Point } from './svg'

/** Height of the street's floor at the stalls, in units. */
export const STALL_FOOT = 690

/** A striped awning with a scalloped hem over a stall that is `width` units wide. */
function awning(stage: Stage, x: number, y: number, width: number, colour: string, stripe: string): string {
  const { palette } = stage
  const count = 9
  const top = (share: number): number => x + width * (0.07 + share * 0.86)
  const hem = (share: number): number => x - 14 + (width + 28) * share
  const slat = (at: number): string =>
    d`M${top(at / count)} ${y}H${top((at + 1) / count)}L${hem((at + 1) / count)} ${y + 104}H${hem(at / count)}z`
  const tongue = (at: number): string =>
    d`M${hem(at / count)} ${y + 103}v20a${(width + 28) / count / 2} 18 0 0 0 ${(width + 28) / count} 0v-20z`
  const even = times(count).filter((at) => at % 2 === 0)
  const odd = times(count).filter((at) => at % 2 === 1)
  const half = (list: readonly number[], tone: string): string => fill(list.map(slat).join(''), tone) +
    fill(list.map(tongue).join(''), mix(tone, palette.ink, 0.16))
  return half(even, colour) + half(odd, stripe) + rect(top(0), y - 6, width * 0.86, 10, palette.ink)
}

/** A crate heaped with produce; x, y its lower left corner. */
export function crate(stage: Stage, x: number, y: number, width: number, produce: string): string {
  const { random, palette } = stage
  const size = random.pick([18, 23, 29])
  const across = Math.floor((width - 8) / size)
  const wood = mix(palette.accent, palette.pale, 0.62)
  // From the back row to the front one, so that each row covers the feet of the row behind it.
  const heap = [2, 1, 0].map((row) => {
    const inset = (width - (across - row) * size) / 2
    const fruit = times(across - row).map((at): Point => [x + inset + size * (at + 0.5), y - 38 - row * size * 0.56])
    return line(dots(fruit), mix(produce, palette.ink, 0.2 + row * 0.06), size) +
      line(
        dots(fruit.map(([px, py]): Point => [px - size * 0.06, py - size * 0.08])),
        mix(produce, palette.ink, row * 0.05), size * 0.8,
      )
  }).join('')
  return heap + fill(boxes([[x, y - 40, width, 17], [x, y - 19, width, 17]]), wood) +
    fill(boxes([[x + 5, y - 42, 8, 42], [x + width - 13, y - 42, 8, 42]]), mix(wood, palette.ink, 0.3))
}

/** Jars and boxes in order on three shelves at the back of a stall. */
function goodsOnShelves(stage: Stage, x: number, width: number, inside: string, tones: readonly string[]): string {
  const { random } = stage
  const walls = tones.map((): Box[] => [])
  for (const row of times(3)) {
    for (let at = x + 28; at < x + width - 50;) {
      const wide = random.range(16, 30)
      const tall = random.range(20, 42)
      if (random.chance(0.75)) walls[random.int(0, tones.length - 1)]?.push([at, 414 + row * 60 - tall, wide, tall])
      at += wide + random.range(3, 12)
    }
  }
  return times(3).map(
    (row) => rect(x + 20, 414 + row * 60, width - 40, 6, mix(inside, tones[0] ?? inside, 0.4))
  ).join('') +
    walls.map((list, index) => fill(boxes(list), tones[index] ?? inside, 0.62)).join('')
}

/** One stall, `x` its left edge: shelves, keeper, bulbs, heaped crates and the awning over them. */
export function stall(stage: Stage, x: number, width: number, colour: string): string {
  const { random, palette } = stage
  const light = lampLight(palette)
  const inside = mix(plane(palette, 0.14), palette.accent, 0.1)
  const goods = [
    palette.accent, mix(palette.accent, palette.paper, 0.5), plane(palette, 0.5),
    mix(plane(palette, 0.6), palette.paper, 0.3), palette.paper,
  ] as const
  const bulbs = times(3).map((at) => x + width * (0.2 + at * 0.3))
  const lamps = bulbs.map(
    (bx) => line(d`M${bx} 330V398`, palette.ink, 2) + circle(bx, 410, 130, stage.halo(light, 0.6)) +
      circle(bx, 410, 12, mix(light, palette.paper, 0.5))
  ).join('')
  const crates = (top: number, count: number): string =>
    times(count).map(
      (at) => crate(stage, x + 6 + (at * (width - 8)) / count, top, (width - 20) / count - 6, random.pick(goods))
    ).join('')
  return rect(x, 320, width, STALL_FOOT - 320, inside) + goodsOnShelves(stage, x, width, inside, goods) +
    person({
      x: x + width * random.range(0.3, 0.7), foot: 702, height: 256, coat: mix(palette.paper, palette.mid, 0.3),
      legs: palette.ink, hair: palette.ink, long: random.chance(0.6), reach: random.chance(0.5),
      mirrored: random.chance(0.5),
    }) +
    lamps +
    rect(x - 4, 580, width + 8, STALL_FOOT - 560, mix(palette.mid, palette.ink, 0.35)) + crates(620, 3) +
    crates(704, 2 + (width > 400 ? 1 : 0)) +
    rect(x - 8, 362, 12, STALL_FOOT - 342, palette.ink) + rect(x + width - 4, 362, 12, STALL_FOOT - 342, palette.ink) +
    awning(stage, x, 246, width, colour, mix(palette.paper, palette.pale, 0.2))
}
