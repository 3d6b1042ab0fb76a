import { lampLight, mix, plane } from './palette'
import { bust, person } from './people'
import { lightShaft } from './room'
import type { Stage } from './stage'
import { boxes, circle, d, ellipse, fill, line, polygon, rect, times, WIDTH, type Box } from './svg'

const DAIS = 500

/** A five-petalled flower as the device of the house. */
function rosette(stage: Stage, x: number, y: number, radius: number): string {
  const { palette } = stage
  const petal = mix(palette.paper, palette.pale, 0.3)
  const petals = times(5).map((at) => {
    const turn = (at / 5) * Math.PI * 2 - Math.PI / 2
    return circle(x + Math.cos(turn) * radius * 0.52, y + Math.sin(turn) * radius * 0.52, radius * 0.44, petal)
  })
  const veins = times(5).map((at) => {
    const turn = (at / 5) * Math.PI * 2 - Math.PI / 2
    return d`M${x} ${y}L${x + Math.cos(turn) * radius * 0.62} ${y + Math.sin(turn) * radius * 0.62}`
  }).join('')
  return petals.join('') + line(veins, mix(palette.mid, petal, 0.4), 4) + circle(x, y, radius * 0.2, palette.accent)
}

/** The wall behind the platform: pilasters, tall windows, and a round device with no sign on it. */
function backWall(stage: Stage, centre: number): string {
  const { random, palette } = stage
  const wall = mix(palette.pale, palette.air, 0.4)
  const light = mix(palette.paper, lampLight(palette), 0.25)
  const bays = times(9).map((bay) => centre - 800 + bay * 200)
  const panel = mix(plane(palette, 0.4), palette.accent, 0.2)
  const windowsAt = bays.filter((x) => Math.abs(x - centre) > 320)
  const panes = windowsAt.map((x) => d`M${x - 46} 400V136a46 46 0 0 1 92 0V400z`).join('')
  const bars = windowsAt.map((x) => d`M${x} 92V400M${x - 46} 180h92M${x - 46} 260h92M${x - 46} 336h92`).join('')
  const slats = times(34).map((slat): Box => [centre - 296 + slat * 17.6, 60, 9, DAIS - 60])
  const device = random.chance(0.5)
    ? rosette(stage, centre, 190, 84)
    : rect(centre - 170, 110, 340, 176, mix(palette.paper, palette.pale, 0.3)) +
    rect(centre - 146, 134, 130, 128, mix(palette.mid, palette.pale, 0.3)) +
    fill(boxes(times(5).map((row): Box => [centre + 12, 144 + row * 25, 120 - (row % 3) * 26, 9])), palette.mid, 0.6)
  return rect(
    0, 0, WIDTH, 620, stage.fade([[0, mix(wall, palette.ink, 0.3)], [0.5, wall], [1, mix(wall, palette.paper, 0.2)]]),
  ) +
    fill(panes, light) + line(bars, mix(wall, palette.ink, 0.25), 5) +
    windowsAt.map((x) => lightShaft(stage, [x - 46, 138, 92, 262], 820, (centre - x) * 0.2 - 120, 0.22)).join('') +
    fill(
      boxes(bays.filter((x) => Math.abs(x + 100 - centre) > 300).map((x): Box => [x + 82, 40, 36, 470])),
      mix(wall, palette.paper, 0.45),
    ) +
    rect(0, 34, WIDTH, 22, mix(wall, palette.ink, 0.22)) +
    rect(centre - 312, 40, 624, DAIS - 30, panel) + fill(boxes(slats), mix(panel, palette.ink, 0.25)) +
    circle(centre, 330, 420, stage.halo(light, 0.5)) + device
}

/** The platform with a lectern and someone speaking, and others seated beside. */
function platform(stage: Stage, centre: number): string {
  const { random, palette } = stage
  const wood = mix(plane(palette, 0.3), palette.accent, 0.3)
  const seated = [-236, -178, 178, 236].filter(() => random.chance(0.8)).map(
    (dx) => bust(centre + dx, DAIS - 26, 58, plane(palette, 0.14), palette.ink, random.chance(0.4))
  )
  return seated.join('') + rect(centre - 290, DAIS - 40, 170, 46, wood) + rect(centre + 120, DAIS - 40, 170, 46, wood) +
    person({
      x: centre, foot: DAIS + 16, height: 196, coat: palette.ink, legs: palette.ink, hair: palette.ink,
      long: random.chance(0.35),
    }) +
    fill(d`M${centre - 62} ${DAIS - 92}h124l-14 112h-96z`, palette.accent) +
    rect(centre - 70, DAIS - 100, 140, 12, mix(palette.accent, palette.ink, 0.4)) +
    line(d`M${centre + 22} ${DAIS - 100}q8-34-10-46`, palette.ink, 4) +
    fill(
      polygon([
        [centre - 420, DAIS + 8], [centre + 420, DAIS + 8], [centre + 470, DAIS + 56], [centre - 470, DAIS + 56],
      ]),
      mix(wood, palette.paper, 0.35),
    ) +
    rect(centre - 470, DAIS + 56, 940, 26, mix(wood, palette.ink, 0.3))
}

/** Benches that curve round the platform, with members seen from behind. */
function benches(stage: Stage, centre: number): string {
  const { random, palette } = stage
  const wood = mix(plane(palette, 0.3), palette.accent, 0.26)
  return times(4).map((row) => {
    const y = 640 + row * row * 12 + row * 44
    const bow = 50 + row * 16
    const width = 74 + row * 34
    const gap = width * 1.5
    const heads = times(Math.ceil(WIDTH / gap) + 1).flatMap((at) => {
      const x = centre + (at - Math.ceil(WIDTH / gap) / 2) * gap + (row % 2) * gap * 0.5
      const rise = bow * ((x - centre) / 800) ** 2
      if (random.chance(0.13)) return []
      const coat = random.chance(0.14)
        ? mix(palette.accent, palette.ink, 0.2)
        : random.chance(0.25)
        ? mix(palette.paper, palette.mid, 0.45)
        : plane(palette, random.range(0.06, 0.2))
      return [bust(x, y - rise + 10, width, coat, palette.ink, random.chance(0.35))]
    })
    const top = d`M-20 ${y - bow}Q${centre} ${y + bow} ${WIDTH + 20} ${y - bow}`
    const tone = mix(wood, palette.ink, row * 0.16)
    return heads.join('') + fill(top + d`V910H-20z`, mix(tone, palette.ink, 0.3)) +
      line(top, mix(tone, palette.paper, 0.22), 10)
  }).join('')
}

/** A council chamber in session: one speaker at the lectern, the benches listening. */
export function hall(stage: Stage): string {
  const { random, palette } = stage
  const centre = random.range(660, 940)
  const lamps = [-420, 420].map(
    (dx) => line(d`M${centre + dx} 0V150`, palette.ink, 3) +
      circle(centre + dx, 180, 190, stage.halo(lampLight(palette), 0.6)) +
      fill(d`M${centre + dx - 40} 176q40-52 80 0z`, palette.ink) + ellipse(centre + dx, 178, 40, 8, palette.paper)
  )
  return [
    backWall(stage, centre), ...lamps,
    rect(0, DAIS + 30, WIDTH, 380, stage.fade([[0, mix(palette.accent, palette.air, 0.55)], [1, plane(palette, 0.3)]])),
    platform(stage, centre), benches(stage, centre),
  ].join('')
}
