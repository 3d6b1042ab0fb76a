import { lampLight, mix } from './palette'
import type { Stage } from './stage'
import { circle, curve, d, dots, fill, HEIGHT, line, polygon, rect, times, WIDTH, type Point } from './svg'

/** The sky from the top edge down to `horizon`; at night with stars. */
export function sky(stage: Stage, horizon: number): string {
  const { air, pale, mood } = stage.palette
  const paint = stage.fade([[0, air], [0.55, mix(air, pale, 0.55)], [1, pale]])
  return rect(0, 0, WIDTH, horizon, paint) + (mood === 'night' ? stars(stage, horizon * 0.75) : '')
}

function stars(stage: Stage, depth: number): string {
  const spot = (): Point => [stage.random.range(0, WIDTH), stage.random.range(0, depth)]
  const { paper } = stage.palette
  return line(dots(times(34).map(spot)), paper, 2.4, 0.5) + line(dots(times(9).map(spot)), paper, 4.2, 0.75)
}

/** The sun, or the moon at night, with its halo; under a grey sky it is only a lighter place. */
export function sun(stage: Stage, x: number, y: number, radius: number): string {
  const { palette } = stage
  const grey = palette.mood === 'grey'
  const night = palette.mood === 'night'
  const warm = palette.mood === 'gold' || palette.mood === 'dusk'
  const disc = warm ? mix(palette.accent, palette.paper, 0.3) : palette.paper
  const halo = stage.halo(night ? mix(palette.paper, palette.pale, 0.4) : lampLight(palette), night ? 0.34 : 0.6)
  return circle(x, y, radius * (grey ? 6 : 4.6), grey ? stage.halo(palette.paper, 0.7) : halo) +
    circle(x, y, radius * (night ? 0.7 : 1), disc, grey ? 0.55 : 1)
}

/** Long thin clouds between two heights, each a few overlapping lenses. */
export function clouds(stage: Stage, top: number, bottom: number, count: number): string {
  const { random, palette } = stage
  const colour = palette.mood === 'night' ? palette.pale : palette.paper
  const lenses = times(count).flatMap(() => {
    const x = random.range(-150, WIDTH - 150)
    const y = random.range(top, bottom)
    const width = random.range(260, 620)
    return times(random.int(2, 3)).map((step) => {
      const length = width * random.range(0.5, 1)
      const thick = length * random.range(0.035, 0.06)
      return d`M${x + random.range(-70, 150)} ${y + step * 13}` +
        d`q${length * 0.3} ${-thick} ${length * 0.55} ${-thick * 0.8}` +
        d`t${length * 0.45} ${thick * 0.8}q${-length / 2} ${thick * 0.7} ${-length} 0z`
    })
  })
  return fill(lenses.join(''), colour, palette.mood === 'night' ? 0.14 : 0.42)
}

/** How a skyline of hills or mountains runs. */
export interface Ridge {
  /** Height of the foot of the ridge on the canvas, and how far it rises above it, in units. */
  readonly base: number
  readonly rise: number
  /** 0 for soft hills, 1 for rock. */
  readonly rough: number
  /** Whole swells across the picture. */
  readonly swells: number
}

function ridgePoints(stage: Stage, ridge: Ridge): Point[] {
  const { random } = stage
  const phase = random.range(0, 6.28)
  const second = random.range(0, 6.28)
  const steps = ridge.rough > 0.4 ? 44 : 26
  return times(steps + 1).map((step) => {
    const along = (step / steps) * Math.PI * 2 * ridge.swells
    const swell = 0.5 + 0.3 * Math.sin(along + phase) + 0.2 * Math.sin(along * 2.3 + second)
    const broken = (random.next() - 0.5) * ridge.rough * 0.34
    return [(step / steps) * (WIDTH + 80) - 40, ridge.base - ridge.rise * (swell + broken)]
  })
}

/** A line of hills filled down to `floor` (the bottom edge when left out). */
export function hills(stage: Stage, ridge: Ridge, colour: string, floor = HEIGHT): string {
  const points = ridgePoints(stage, ridge)
  const crest = ridge.rough > 0.4 ? polygon(points).slice(0, -1) : curve(points)
  return fill(crest + d`L${WIDTH + 40} ${floor}L-40 ${floor}z`, colour)
}

/** A mountain plane that dissolves into mist at its foot, so that the next one stands free of it. */
export function mistyHills(stage: Stage, ridge: Ridge, colour: string, mist: string): string {
  const paint = stage.fade([[0, colour], [0.35, mix(colour, mist, 0.25)], [1, mist]])
  return hills(stage, ridge, paint, ridge.base + ridge.rise * 0.6)
}

/** Still water from `top` to `bottom`, light at the far edge. */
export function water(stage: Stage, top: number, bottom = HEIGHT): string {
  const { pale, air, mid } = stage.palette
  return rect(
    0, top, WIDTH, bottom - top,
    stage.fade([[0, mix(pale, mid, 0.12)], [0.45, mix(mix(pale, air, 0.6), mid, 0.3)], [1, mix(air, mid, 0.72)]]),
  )
}

/** Flat strokes of light on water, longer and further apart towards the viewer. */
export function ripples(
  stage: Stage, top: number, bottom: number, count: number, colour: string, opacity: number,
): string {
  const { random } = stage
  const strokes = times(count).map(() => {
    const near = random.next() ** 1.4
    return d`M${random.range(-40, WIDTH)} ${top + near * (bottom - top)}h${30 + near * random.range(60, 200)}`
  })
  return line(strokes.join(''), colour, 3.2, opacity)
}

/** The broken column of light under a sun, moon or lamp at `x`. */
export function glitter(stage: Stage, x: number, top: number, bottom: number, width: number, colour: string): string {
  const { random } = stage
  const rows = Math.max(4, Math.round((bottom - top) / 15))
  const strokes = times(rows).map((row) => {
    const near = row / rows
    const length = width * (0.35 + near * 0.9) * random.range(0.35, 1)
    return d`M${x - length / 2 + random.range(-0.25, 0.25) * width * near} ${top + 5 + (bottom - top) * near ** 1.15}` +
      d`h${length}`
  })
  return line(strokes.join(''), colour, 5, 0.75)
}

/** A low band of mist centred on `y`. */
export function mistBand(stage: Stage, y: number, thickness: number, opacity: number): string {
  const { paper, pale } = stage.palette
  const colour = stage.palette.mood === 'night' ? pale : paper
  return rect(
    0, y - thickness / 2, WIDTH, thickness, stage.fade([[0, colour, 0], [0.5, colour, opacity], [1, colour, 0]]),
  )
}
