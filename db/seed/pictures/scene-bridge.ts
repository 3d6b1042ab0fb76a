import { skyline } from './buildings'
import { clouds, glitter, hills, mistBand, ripples, sky, sun, water } from './landscape'
import { isDark, lampLight, mix, plane } from './palette'
import { person } from './people'
import { reeds } from './plants'
import type { Stage } from './stage'
import { boxes, circle, d, dots, fill, line, polygon, rect, times, type Box, type Point } from './svg'

// The bridge runs away from the viewer to a vanishing point on the horizon. Places along it are given by
// depth: 1 is beside the left edge of the picture, 2 is twice as far off and so half as large.
const HORIZON = 540
const VANISH = 1720
const TOWERS: readonly number[] = [1.22, 2.62, 4.02, 5.42]
const SPAN = 0.7

const scaleAt = (depth: number): number => 1 / depth

/** A place on the bridge: `height` in units above eye level at depth 1. */
function spot(depth: number, height: number): Point {
  return [VANISH - 1760 * scaleAt(depth), HORIZON - height * scaleAt(depth)]
}

const DECK = 190
const TOWER = 520
const near = (list: readonly number[]): number[] =>
  list.flatMap((tower) => times(10).flatMap((step) => [tower - (step + 1) * 0.068, tower + (step + 1) * 0.068]))

function stays(): string {
  return TOWERS.flatMap((tower) => near([tower]).map((depth, index) => {
    const [topX, topY] = spot(tower, TOWER - 22 - 13 * (10 - Math.floor(index / 2)))
    const [x, y] = spot(Math.max(0.5, depth), DECK)
    return d`M${topX} ${topY}L${x} ${y}`
  })).join('')
}

function sagAt(depth: number, tower: number): number {
  const share = Math.abs(depth - tower) / SPAN
  return DECK + 26 + (TOWER - DECK - 26) * (1 - Math.min(1, share)) ** 2
}

function hangers(): string {
  return near(TOWERS).filter((depth) => depth > 0.6).map((depth) => {
    const tower = TOWERS.reduce((best, other) => (Math.abs(other - depth) < Math.abs(best - depth) ? other : best))
    const [x, top] = spot(depth, sagAt(depth, tower))
    return d`M${x} ${top}V${spot(depth, DECK)[1]}`
  }).join('')
}

function mainCable(): string {
  const depths = times(170).map((step) => 0.62 + step * 0.034)
  const points = depths.map((depth) => {
    const tower = TOWERS.reduce((best, other) => (Math.abs(other - depth) < Math.abs(best - depth) ? other : best))
    return spot(depth, sagAt(depth, tower))
  })
  return polygon(points).slice(0, -1)
}

function tower(depth: number, colour: string, shade: string): string {
  const size = scaleAt(depth)
  const [x, top] = spot(depth, TOWER)
  const foot = spot(depth, -150)[1]
  const deck = spot(depth, DECK)[1]
  const leg = (dx: number, tone: string): string =>
    fill(
      d`M${x + dx * size - 13 * size} ${top}h${26 * size}L${x + dx * size + 19 * size} ${foot}h${-38 * size}z`, tone,
    )
  const pier = fill(boxes([[x - 34 * size, foot - 30 * size, 150 * size, 40 * size]]), shade)
  return leg(78, shade) +
    fill(boxes([[x, top + 46 * size, 80 * size, 24 * size], [x, deck + 34 * size, 80 * size, 26 * size]]), shade) +
    pier + leg(0, colour)
}

function deck(stage: Stage, colour: string): string {
  const { palette } = stage
  const [nearX, nearY] = spot(0.9, DECK)
  const [farX, farY] = spot(30, DECK)
  const beam = (drop: number, tone: string, lift = 0): string =>
    fill(
      polygon([
        [nearX, nearY - lift * 1.11], [farX, farY - lift / 30], [farX, farY + drop / 30], [nearX, nearY + drop * 1.11],
      ]),
      tone,
    )
  const traffic = times(26).map((): Box => {
    const depth = stage.random.range(0.95, 6)
    const [x, y] = spot(depth, DECK + 6)
    return [x, y - 17 * scaleAt(depth), stage.random.range(34, 64) * scaleAt(depth), 19 * scaleAt(depth)]
  })
  const lamps = times(44).map((step): Point => spot(0.97 + step * 0.1, DECK + 50))
  const posts = lamps.map(([x, y], step) => d`M${x} ${y}V${spot(0.97 + step * 0.1, DECK)[1]}`).join('')
  return fill(boxes(traffic), mix(palette.paper, palette.ink, 0.25)) + fill(boxes(traffic.slice(0, 8)), palette.accent) +
    line(posts, colour, 2, 0.8) +
    (
      isDark(palette)
        ? lamps.slice(0, 12).map(([x, y]) => circle(x, y, 46, stage.halo(lampLight(palette), 0.6))).join('') +
        line(dots(lamps), lampLight(palette), 8)
        : ''
    ) +
    beam(44, mix(colour, palette.ink, 0.35)) + beam(18, colour, 10) +
    line(d`M${nearX} ${nearY - 10}L${farX} ${farY}`, mix(colour, palette.paper, 0.5), 2.5, 0.7)
}

function bench(stage: Stage, x: number, foot: number): string {
  const { ink, accent, mid, paper } = stage.palette
  const sitter = (dx: number, coat: string, long: boolean): string =>
    person({ x: x + dx, foot: foot + 26, height: 150, coat, legs: ink, hair: ink, long })
  return sitter(-42, accent, true) + sitter(30, mix(mid, paper, 0.4), false) +
    rect(x - 120, foot - 62, 240, 15, ink, 1, 3) + rect(x - 120, foot - 38, 240, 15, ink, 1, 3) +
    fill(boxes([[x - 104, foot - 62, 11, 110], [x + 92, foot - 62, 11, 110]]), ink)
}

/** A long bridge running over wide water to the far bank, watched from a bench. */
export function bridge(stage: Stage): string {
  const { random, palette } = stage
  const steel = random.chance(0.4)
    ? mix(palette.accent, palette.mid, 0.25)
    : palette.mood === 'night'
    ? mix(palette.mid, palette.pale, 0.75)
    : plane(palette, 0.3)
  const shade = mix(steel, palette.ink, 0.4)
  const sunX = random.range(500, 1200)
  const cables = random.chance(0.5)
    ? line(stays(), mix(steel, palette.paper, isDark(palette) ? 0.3 : 0.1), 2, 0.75)
    : line(hangers(), steel, 1.8, 0.8) + line(mainCable(), steel, 5)
  const shadow = polygon([spot(0.9, -170), spot(30, -170), spot(30, -220), spot(0.9, -225)])
  return [
    sky(stage, HORIZON + 4), sun(stage, sunX, random.range(250, 420), random.range(42, 62)),
    clouds(stage, 60, 330, random.int(2, 5)),
    hills(
      stage, { base: HORIZON, rise: random.range(120, 200), rough: 0.14, swells: 1.4 }, plane(palette, 0.9),
      HORIZON + 4,
    ),
    skyline(stage, HORIZON + 2, 30, 96, plane(palette, 0.74)), mistBand(stage, HORIZON - 10, 150, 0.5),
    water(stage, HORIZON), rect(0, HORIZON - 4, 1600, 8, plane(palette, 0.62)),
    glitter(stage, sunX, HORIZON + 6, 860, 150, mix(lampLight(palette), palette.paper, 0.35)),
    fill(shadow, palette.ink, 0.16), ripples(stage, HORIZON + 12, 880, 54, palette.paper, 0.3),
    ripples(stage, HORIZON + 40, 880, 26, palette.ink, 0.14),
    [...TOWERS].reverse().map((depth) => tower(depth, steel, shade)).join(''), cables, deck(stage, steel),
    fill('M1610 770C1400 764 1180 790 980 836S760 890 700 910H1610z', plane(palette, 0.1)),
    bench(stage, random.range(1180, 1300), 832), reeds(stage, 1500, 915, 260, 130, 26, palette.ink),
    reeds(stage, 880, 915, 300, 50, 22, palette.ink),
  ].join('')
}
