import { windowBoxes } from './buildings'
import { clouds, hills, sky, sun } from './landscape'
import { isDark, lampLight, mix, plane } from './palette'
import { person } from './people'
import type { Stage } from './stage'
import { boxes, circle, d, ellipse, fill, layer, line, place, rect, times, WIDTH, type Box } from './svg'

const GROUND = 660

/** A chimney with warning bands and a drift of soft smoke to the right. */
function chimney(stage: Stage, x: number, height: number, width: number, colour: string): string {
  const { random, palette } = stage
  const top = GROUND - height
  const tone = mix(palette.paper, palette.pale, isDark(palette) ? 0.6 : 0.1)
  const puffs = times(9).map(
    (puff) =>
      ellipse(
        x + 10 + puff ** 1.5 * 19, top - 18 - puff * 15 + random.range(-12, 12), 26 + puff * 11, 17 + puff * 6.5, tone,
      )
  )
  // Faded as layers, not puff by puff, so that no circle shows inside the plume.
  return layer(puffs.join(''), 0.28) + layer(puffs.slice(0, 6).join(''), 0.3) + layer(puffs.slice(0, 3).join(''), 0.35) +
    fill(d`M${x - width * 0.36} ${top}h${width * 0.72}L${x + width / 2} ${GROUND}h${-width}z`, colour) +
    fill(
      d`M${x + width * 0.08} ${top}h${width * 0.28}L${x + width / 2} ${GROUND}h${-width * 0.4}z`, palette.ink, 0.16,
    ) +
    [0.03, 0.13].map(
      (share) => rect(x - width * 0.4, top + height * share, width * 0.8, height * 0.045, palette.accent)
    ).join('')
}

/** A sawtooth hall: teeth with north lights over a wall of windows. */
function hall(stage: Stage, x: number, teeth: number, height: number, wall: string): string {
  const { palette } = stage
  const step = 132
  const top = GROUND - height
  const glass = isDark(palette) ? lampLight(palette) : mix(palette.paper, palette.air, 0.35)
  const roofs = times(teeth).map(
    (tooth) => d`M${x + tooth * step} ${top}V${top - 92}L${x + (tooth + 1) * step} ${top}z`
  ).join('')
  const lights = times(teeth).map(
    (tooth) => d`M${x + tooth * step + 10} ${top - 10}V${top - 74}L${x + tooth * step + 34} ${top - 58}V${top - 10}z`
  ).join('')
  const panes = windowBoxes([x + 16, top + 34, teeth * step - 32, 66], { columns: teeth * 3, rows: 1, glass: 0.74 })
  const bars = panes.map(([px, py, pw, ph]) => d`M${px + pw / 2} ${py}v${ph}M${px} ${py + ph / 2}h${pw}`).join('')
  const seams = times(teeth * 6).map((seam) => d`M${x + seam * 22 + 11} ${top + 118}V${GROUND - 10}`).join('')
  return fill(roofs, mix(wall, palette.ink, 0.22)) + fill(lights, glass, 0.9) +
    rect(x, top - 1, teeth * step, height + 1, wall) +
    fill(boxes(panes), glass, 0.88) + line(bars, wall, 3) + line(seams, palette.ink, 2, 0.1) +
    rect(x, GROUND - 12, teeth * step, 12, mix(wall, palette.ink, 0.45))
}

/** Columns, a sphere and pipes of a works, about 330 units wide, their feet at 0. */
function plant(stage: Stage, colour: string): string {
  const { palette } = stage
  const shade = mix(colour, palette.ink, 0.3)
  const column = (x: number, width: number, height: number): string =>
    rect(x, -height, width, height, colour, 1, width * 0.3) +
    rect(x + width * 0.6, -height + 6, width * 0.4, height - 6, shade, 1, width * 0.2) +
    line(
      times(Math.floor(height / 64)).map((ring) => d`M${x - 7} ${-50 - ring * 60}h${width + 14}`).join(''), shade, 5,
    )
  return column(0, 44, 360) + column(62, 34, 290) + column(112, 56, 420) +
    line('M44-300H112M96-230H190V-160H250M44-90H240', colour, 11) +
    line('M190-160V0M222-60L206 0M318-60L334 0M270-50V0', shade, 8) +
    circle(270, -110, 74, colour) + fill('M270-184a74 74 0 0 1 0 148 110 110 0 0 0 0-148z', shade) +
    line('M196-110H344', palette.accent, 7) +
    (
      isDark(palette)
        ? times(4).map(
          (lamp) => circle(20 + lamp * 70, -330 + lamp * 66, 46, stage.halo(lampLight(palette), 0.7)) +
            circle(20 + lamp * 70, -330 + lamp * 66, 5, palette.paper)
        ).join('')
        : ''
    )
}

/** A box lorry about 330 units long, its wheels at 0. */
function lorry(stage: Stage): string {
  const { palette } = stage
  const wheel = (x: number): string => circle(x, -26, 26, palette.ink) +
    circle(x, -26, 11, mix(palette.paper, palette.mid, 0.3))
  return rect(-30, -46, 348, 20, palette.ink) + rect(78, -176, 246, 138, mix(palette.paper, palette.pale, 0.3)) +
    rect(78, -96, 246, 16, palette.accent) +
    fill('M66-150H10Q-4-150-10-136L-30-90V-36H66z', palette.accent) +
    fill('M44-136H14Q6-136 2-128L-14-92H44z', mix(palette.mid, palette.ink, 0.5)) + wheel(22) + wheel(220) +
    wheel(280)
}

/** Workers in helmets crossing the yard. */
function crew(stage: Stage, x: number): string {
  const { random, palette } = stage
  return times(random.int(3, 4)).map((at) => {
    const px = x + at * random.range(84, 104)
    const foot = 826 + random.range(-10, 14)
    return fill(d`M${px} ${foot - 4}l-250 44q-12 10 14 8L${px + 14} ${foot}z`, palette.ink, 0.16) +
      person({
        x: px, foot, height: 190, coat: at === 1 ? palette.accent : plane(palette, 0.36), legs: plane(palette, 0.06),
        hair: palette.ink, pose: 'walk', load: at === 2 ? 'bag' : 'none',
      }) +
      place(
        px, foot, 1.9,
        fill('M-9-93.5C-9-105 9-105 9-93.5z', palette.paper) + rect(-10.5, -94.5, 21, 2.6, palette.paper) +
          (at === 1 ? line('M-15-66H15M-12-54H12', palette.paper, 3) : ''),
      )
  }).join('')
}

/** A works at the change of shift: sawtooth hall, chimneys, a lorry, and workers crossing the yard. */
export function factory(stage: Stage): string {
  const { random, palette } = stage
  const hallX = random.range(440, 560)
  const wall = mix(plane(palette, 0.6), palette.paper, 0.25)
  const far = plane(palette, 0.72)
  const stacks = [
    [random.range(560, 640), random.range(430, 480), 62], [random.range(720, 800), random.range(480, 540), 66],
    [random.range(1130, 1220), random.range(380, 430), 54],
  ] as const
  const sleepers = times(20).map((at): Box => [at * 84 - 20, 868, 44, 14])
  return [
    sky(stage, GROUND), sun(stage, random.range(200, 420), random.range(150, 330), random.range(46, 66)),
    clouds(stage, 60, 240, random.int(2, 4)),
    hills(
      stage, { base: GROUND, rise: random.range(150, 230), rough: 0.14, swells: 1.5 }, plane(palette, 0.88), GROUND + 2,
    ),
    fill(
      boxes(times(9).map((at): Box => [at * 190 - 40, GROUND - random.range(60, 170), random.range(90, 170), 172])),
      plane(palette, 0.78),
    ),
    ...stacks.slice(0, random.int(2, 3)).map(
      ([x, height, width]) => chimney(stage, x, height, width, mix(far, palette.ink, 0.12))
    ),
    place(70, GROUND, 1, plant(stage, plane(palette, 0.56))), hall(stage, hallX, 7, random.range(190, 230), wall),
    rect(hallX + 290, GROUND - 104, 120, 104, plane(palette, 0.16)),
    rect(hallX + 700, GROUND - 104, 120, 104, plane(palette, 0.16)),
    line(times(5).map((slat) => d`M${hallX + 700} ${GROUND - 90 + slat * 18}h120`).join(''), plane(palette, 0.4), 3),
    rect(
      0, GROUND - 1, WIDTH, 250,
      stage.fade([[0, mix(plane(palette, 0.7), palette.paper, 0.25)], [1, plane(palette, 0.46)]]),
    ),
    rect(0, GROUND, WIDTH, 7, palette.ink, 0.25),
    ellipse(1160, 742, 220, 8, palette.ink, 0.25), place(random.range(1010, 1140), 738, 1.06, lorry(stage)),
    line('M0 760H700M1440 760H1600', palette.paper, 5, 0.5),
    fill(boxes(sleepers), palette.ink, 0.4), line('M0 866H1600M0 884H1600', plane(palette, 0.1), 6),
    crew(stage, random.range(300, 420)),
  ].join('')
}
