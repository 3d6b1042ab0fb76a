import { mix } from './palette'
import type { Stage } from './stage'
import { circle, d, ellipse, fill, line, polygon, rect, times, WIDTH, type Point } from './svg'

/** Height of the far touchline and the middle of the pitch across, in units. */
export const TOUCHLINE = 520
export const CENTRE = 800

/** A trapezoid of mown grass with the lines of a football pitch. */
export function pitch(stage: Stage): string {
  const { palette } = stage
  const grass = palette.mood === 'night' || palette.mood === 'dusk'
    ? mix('#3f8a63', palette.mid, 0.35)
    : mix('#5c9a5f', palette.mid, 0.3)
  const at = (share: number, depth: number): Point =>
    [CENTRE + (share - 0.5) * (1330 + depth * 700), TOUCHLINE + 24 + depth * 300]
  const stripes = times(10).filter((stripe) => stripe % 2 === 0).map(
    (stripe) =>
      polygon([at(stripe / 10, 0), at((stripe + 1) / 10, 0), at((stripe + 1) / 10, 1.2), at(stripe / 10, 1.2)])
  ).join('')
  const box = (from: number, to: number, low: number, high: number): string =>
    polygon([at(from, low), at(to, low), at(to, high), at(from, high)])
  const lines = box(0.1, 0.9, 0.04, 1.2) + box(0.1, 0.23, 0.2, 0.84) + box(0.77, 0.9, 0.2, 0.84) +
    box(0.1, 0.15, 0.36, 0.66) + box(0.85, 0.9, 0.36, 0.66) + d`M${CENTRE} ${TOUCHLINE + 36}V910`
  const [middleX, middleY] = at(0.5, 0.46)
  const goal = (share: number, back: number): string => {
    const [farX, farY] = at(share, 0.42)
    const [nearX, nearY] = at(share, 0.6)
    const net = times(6).map(
      (mesh) =>
        d`M${farX + back * (mesh / 6)} ${farY - 56 + mesh * 8}L${nearX + back * (mesh / 6)} ${nearY - 70 + mesh * 10}`
    ).join('')
    return line(net, palette.paper, 1.6, 0.5) +
      line(
        d`M${farX} ${farY}v-58L${nearX} ${nearY - 72}V${nearY}M${farX} ${farY - 58}l${back} 50` +
          d`M${nearX} ${nearY - 72}l${back} 64`,
        palette.paper, 5,
      )
  }
  return rect(0, TOUCHLINE, WIDTH, 400, mix(grass, palette.ink, 0.12)) + fill(stripes, mix(grass, palette.paper, 0.12)) +
    line(lines, palette.paper, 4, 0.85) +
    line(d`M${middleX - 150} ${middleY}a150 46 0 1 0 300 0a150 46 0 1 0 -300 0z`, palette.paper, 4, 0.85) +
    goal(0.1, -34) + goal(0.9, 34)
}

/** Two teams as small figures with long shadows, and the ball. */
export function players(stage: Stage): string {
  const { random, palette } = stage
  return times(15).map((at) => {
    const y = 580 + (at / 15) * 190 + random.range(-8, 8)
    const size = 26 + ((y - 560) / 240) * 34
    const x = random.range(180, WIDTH - 180)
    const shirt = at % 2 === 0 ? palette.accent : palette.paper
    const stride = random.range(0.12, 0.3) * size
    return ellipse(x - size * 0.5, y + 2, size * 0.7, size * 0.09, palette.ink, 0.25) +
      line(
        d`M${x} ${y - size * 0.45}L${x - stride} ${y}M${x} ${y - size * 0.45}L${x + stride} ${y}`, palette.ink,
        size * 0.13,
      ) +
      line(d`M${x} ${y - size * 0.78}V${y - size * 0.5}`, shirt, size * 0.32) +
      circle(x, y - size * 1.08, size * 0.14, palette.ink)
  }).join('') + circle(random.range(600, 1000), random.range(640, 700), 6, palette.paper)
}
