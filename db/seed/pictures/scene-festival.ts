import { tiledRoof } from './buildings'
import { hills, sky, sun } from './landscape'
import { lampLight, mix, plane } from './palette'
import { bust } from './people'
import type { Stage } from './stage'
import { boxes, circle, d, ellipse, fill, line, place, rect, times, WIDTH, type Box } from './svg'

/** A silk lantern, red over blue as at a wedding: `y` its top, `size` its height. */
function lantern(stage: Stage, x: number, y: number, size: number, colour: string): string {
  const { palette } = stage
  const half = size * 0.33
  const foot = mix(palette.mid, palette.air, 0.3)
  return circle(x, y + size * 0.5, size * 1.25, stage.halo(lampLight(palette), 0.55)) +
    fill(
      d`M${x - half} ${y + size * 0.1}` +
        d`Q${x - half * 1.25} ${y + size * 0.36} ${x - half} ${y + size * 0.62}h${half * 2}` +
        d`Q${x + half * 1.25} ${y + size * 0.36} ${x + half} ${y + size * 0.1}z`,
      colour,
    ) +
    fill(
      d`M${x - half} ${y + size * 0.62}l${half * 0.14} ${size * 0.26}h${half * 1.72}l${half * 0.14} ${-size * 0.26}z`,
      foot,
    ) +
    ellipse(x, y + size * 0.42, half * 0.5, size * 0.24, palette.paper, 0.42) +
    fill(
      boxes([
        [x - half * 0.8, y + size * 0.05, half * 1.6, size * 0.06],
        [x - half * 0.7, y + size * 0.87, half * 1.4, size * 0.05],
      ]),
      palette.ink,
    ) +
    line(d`M${x} ${y + size * 0.92}v${size * 0.24}`, palette.accent, size * 0.035)
}

/** A cord of lanterns hung between two heights. */
function cord(
  stage: Stage, from: readonly [number, number], to: readonly [number, number], sag: number, count: number,
  size: number,
): string {
  const { palette, random } = stage
  const at = (share: number): readonly [number, number] =>
    [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share + sag * 4 * share * (1 - share)]
  const warm = [
    palette.accent, mix(palette.accent, palette.paper, 0.35), mix(palette.accent, palette.ink, 0.12),
  ] as const
  const hung = times(count).map((index) => {
    const [x, y] = at((index + 0.5) / count)
    return lantern(stage, x, y, size * random.range(0.92, 1.08), random.pick(warm))
  })
  const middleX = (from[0] + to[0]) / 2
  return line(d`M${from[0]} ${from[1]}Q${middleX} ${(from[1] + to[1]) / 2 + sag * 2} ${to[0]} ${to[1]}`, palette.ink, 3) +
    hung.join('')
}

/** A lit two-storey palace gate, about 900 units wide, its foot at `base`. */
function gate(stage: Stage, x: number, base: number): string {
  const { palette } = stage
  const light = lampLight(palette)
  const roof = plane(palette, 0.1)
  const wood = mix(palette.accent, palette.ink, 0.25)
  const columns = (y: number, height: number, half: number, count: number): string =>
    rect(x - half, y, half * 2, height, light) +
    fill(boxes(times(count).map((at): Box => [x - half + (at * half * 2) / (count - 1) - 9, y, 18, height])), wood) +
    rect(x - half - 12, y, half * 2 + 24, 24, mix(palette.mid, palette.accent, 0.2)) +
    rect(x - half, y + height - 22, half * 2, 10, wood)
  const stone = mix(plane(palette, 0.55), palette.pale, 0.25)
  const arches = [-190, 0, 190].map((dx) => d`M${x + dx - 54} ${base}v-72a54 58 0 0 1 108 0v72z`).join('')
  return circle(x, base - 240, 520, stage.halo(light, 0.42)) + rect(x - 430, base - 156, 860, 156, stone) +
    rect(x - 444, base - 168, 888, 16, mix(stone, palette.paper, 0.3)) + fill(arches, mix(light, palette.accent, 0.3)) +
    line(arches, mix(stone, palette.ink, 0.3), 7) +
    columns(base - 262, 96, 330, 8) + tiledRoof(x, base - 258, 900, 104, roof, palette.ink) +
    columns(base - 424, 74, 240, 6) + tiledRoof(x, base - 416, 720, 122, roof, palette.ink)
}

function firework(stage: Stage, x: number, y: number, radius: number, colour: string): string {
  const { random } = stage
  const rays = times(26).map((ray) => {
    const turn = (ray / 26) * Math.PI * 2
    const reach = radius * random.range(0.75, 1)
    const across = Math.cos(turn)
    const down = Math.sin(turn)
    return d`M${x + across * radius * 0.3} ${y + down * radius * 0.3}` +
      d`Q${x + across * reach * 0.7} ${y + down * reach * 0.7} ` +
      d`${x + across * reach} ${y + down * reach + radius * 0.08}`
  })
  return circle(x, y, radius * 1.2, stage.halo(colour, 0.3)) + line(rays.join(''), colour, 3.4, 0.85)
}

/** Rows of people from behind, nearer rows larger and darker, some with an arm raised. */
function crowd(stage: Stage): string {
  const { random, palette } = stage
  return [0, 1, 2].map((row) => {
    const width = 76 + row * 44
    const tone = plane(palette, 0.3 - row * 0.15)
    const y = 790 + row * 62
    return times(Math.ceil(WIDTH / (width * 0.92)) + 1).map((at) => {
      const x = at * width * 0.92 - 20 + random.range(-14, 14)
      const lift = random.range(-16, 16)
      const arm = row > 0 && random.chance(0.16)
        ? line(d`M${x + width * 0.4} ${y}L${x + width * 0.52} ${y - width * 1.25}`, tone, width * 0.14) +
        rect(
          x + width * 0.4, y - width * 1.55, width * 0.26, width * 0.36, mix(palette.paper, palette.accent, 0.15), 1, 3,
        )
        : ''
      return arm +
        bust(
          x, y + lift, width, row === 1 && random.chance(0.18) ? mix(palette.accent, palette.ink, 0.35) : tone,
          mix(tone, palette.ink, 0.5), random.chance(0.4),
        )
    }).join('') + rect(0, y + 12, WIDTH, 120, tone)
  }).join('')
}

/** An evening of lanterns before a palace gate, with the crowd looking up. */
export function festival(stage: Stage): string {
  const { random, palette } = stage
  const gateX = random.range(660, 940)
  const bursts = random.chance(0.5)
  const sparks = [mix(palette.accent, palette.paper, 0.4), palette.paper, palette.accent] as const
  return [
    sky(stage, 760),
    bursts
      ? sparks.slice(0, random.int(2, 3)).map(
        (tone, at) =>
          firework(stage, 260 + at * 520 + random.range(-80, 80), random.range(150, 260), random.range(120, 190), tone)
      ).join('')
      : sun(stage, random.range(220, 420), random.range(190, 280), 62),
    hills(stage, { base: 690, rise: random.range(200, 280), rough: 0.16, swells: 1.3 }, plane(palette, 0.74)),
    hills(stage, { base: 720, rise: 140, rough: 0.14, swells: 2.2 }, plane(palette, 0.52)),
    place(gateX, 742, 0.84, gate(stage, 0, 0)), rect(0, 740, WIDTH, 160, plane(palette, 0.36)), crowd(stage),
    cord(stage, [-40, 110], [WIDTH + 40, 10], random.range(50, 80), random.int(11, 13), 56),
    cord(stage, [-40, -40], [WIDTH + 40, 90], random.range(56, 84), random.int(8, 9), 100),
  ].join('')
}
