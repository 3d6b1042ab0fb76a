import { mix, plane } from './palette'
import type { Stage } from './stage'
import { circle, d, ellipse, fill, line, rect, times } from './svg'

/** Height of the kitchen counter's top, in units. */
export const COUNTER = 610

/** A wide soup pot about 240 units across, its foot at 0, 0. */
export function pot(stage: Stage, colour: string): string {
  const { palette } = stage
  return fill('M-120-128H120V-24Q120 0 96 0H-96Q-120 0-120-24z', colour) +
    fill('M56-128H120V-24Q120 0 96 0H70Q52-60 56-128z', palette.ink, 0.18) +
    rect(-130, -140, 260, 16, mix(colour, palette.paper, 0.3), 1, 7) +
    line('M-122-92h-30v26h30M122-92h30v26h-30', mix(colour, palette.ink, 0.4), 11) +
    line('M-92-104V-40', mix(colour, palette.paper, 0.6), 8, 0.7)
}

/** A stove with two burners and an oven door, its top at the counter. */
export function stove(stage: Stage, x: number): string {
  const { palette } = stage
  const body = plane(palette, 0.14)
  return rect(x, COUNTER - 10, 520, 300, body) + rect(x, COUNTER - 10, 520, 14, mix(body, palette.paper, 0.3)) +
    rect(x + 50, COUNTER + 84, 420, 180, mix(body, palette.ink, 0.5), 1, 8) +
    rect(x + 80, COUNTER + 112, 360, 110, mix(palette.accent, body, 0.45), 1, 6) +
    rect(x + 70, COUNTER + 62, 380, 10, palette.paper, 0.8, 5) +
    times(5).map(
      (knob) => circle(x + 90 + knob * 85, COUNTER + 32, 14, mix(palette.paper, palette.mid, 0.25))
    ).join('') +
    rect(x + 30, COUNTER - 22, 200, 12, palette.ink) + rect(x + 290, COUNTER - 22, 200, 12, palette.ink)
}

/** Shelf of bowls and jars at a height, `width` units wide. */
export function shelf(stage: Stage, x: number, y: number, width: number): string {
  const { random, palette } = stage
  const tones = [
    palette.paper, plane(palette, 0.5), mix(palette.accent, palette.paper, 0.25), mix(palette.mid, palette.paper, 0.5),
  ] as const
  const things: string[] = []
  for (let at = x + 18; at < x + width - 70; at += random.range(66, 84)) {
    const tone = random.pick(tones)
    const stack = random.int(2, 4)
    things.push(random.chance(0.55)
      ? times(stack).map(
        (bowl) =>
          fill(
            d`M${at} ${y - 22 - bowl * 13}h56q-4 22-18 22h-20q-14 0-18-22z`, mix(tone, palette.ink, bowl % 2 ? 0.1 : 0),
          )
      ).join('')
      : rect(at + 6, y - 62, 40, 62, tone, 0.92, 7) + rect(at + 10, y - 72, 32, 12, mix(palette.ink, tone, 0.3), 1, 3))
  }
  return things.join('') + rect(x, y, width, 14, mix(plane(palette, 0.26), palette.accent, 0.3)) +
    rect(x, y + 14, width, 9, palette.ink, 0.12)
}

/** Ladles, a pan and garlic on a rail. */
export function rail(stage: Stage, x: number, y: number): string {
  const { palette } = stage
  const metal = plane(palette, 0.2)
  const hang = (dx: number, length: number): string => d`M${x + dx} ${y}v${length}`
  return line(d`M${x - 20} ${y}h430`, metal, 6) + line(hang(20, 110) + hang(90, 96) + hang(150, 120), metal, 6) +
    circle(x + 20, y + 122, 22, metal) + rect(x + 76, y + 90, 28, 50, metal, 1, 6) +
    ellipse(x + 150, y + 134, 17, 26, metal) +
    line(hang(250, 60), metal, 8) + circle(x + 250, y + 108, 52, metal) +
    circle(x + 250, y + 108, 40, mix(metal, palette.paper, 0.16)) + line(hang(350, 30), palette.ink, 2) +
    [0, 1, 2, 3].map(
      (clove) => circle(x + 350 + (clove % 2 ? 10 : -10), y + 40 + clove * 22, 16, palette.paper)
    ).join('')
}
