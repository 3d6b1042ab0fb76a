import { tiledRoof } from './buildings'
import { hills, mistBand, sky, sun } from './landscape'
import { isDark, lampLight, mix, plane, type Palette } from './palette'
import { person, umbrella } from './people'
import { bareTree, conifer } from './plants'
import type { Stage } from './stage'
import { boxes, circle, d, dots, ellipse, fill, line, place, rect, times, WIDTH, type Point } from './svg'

/** A hanok under snow about 420 units wide, its floor at 0, 0. */
function snowyHouse(stage: Stage): string {
  const { palette } = stage
  const light = isDark(palette) || palette.mood === 'grey'
    ? lampLight(palette)
    : mix(palette.paper, palette.accent, 0.25)
  const wood = mix(palette.ink, palette.accent, 0.2)
  const panes = times(4).map((at) => [-136 + at * 70, -84, 56, 72] as const)
  const lattice = panes.map(
    ([x, y, width, height]) =>
      d`M${x + width / 3} ${y}v${height}M${x + (width * 2) / 3} ${y}v${height}M${x} ${y + height / 2}h${width}`
  ).join('')
  const roof = tiledRoof(0, -92, 440, 96, wood, palette.ink)
  const load = 'M-222-124Q-190-104-170-132-158-168-136-196H136Q158-168 170-132 190-104 222-124 186-140 150-206' +
    'H-150Q-186-140-222-124z'
  return rect(-156, -100, 312, 100, mix(palette.paper, palette.mid, 0.25)) + circle(0, -40, 240, stage.halo(light, 0.4)) +
    rect(-150, -96, 300, 92, wood) + fill(boxes(panes), light) + line(lattice, wood, 2.4) +
    rect(-176, -8, 352, 14, wood) +
    roof + fill(load, palette.paper) +
    fill('M-150-206Q0-190 150-206L168-176Q110-150 60-164T-60-160-168-176z', palette.paper)
}

function flakes(stage: Stage, count: number, size: number, opacity: number): string {
  const { random, palette } = stage
  return line(
    dots(times(count).map((): Point => [random.range(0, WIDTH), random.range(0, 900)])), palette.paper, size, opacity,
  )
}

function footprints(): string {
  return dots(times(15).map((step): Point => {
    const near = step / 15
    return [820 - near * near * 250 + (step % 2 ? 1 : -1) * (5 + near * 13), 706 + near * 200]
  }))
}

/** A walker in the snow with an accent umbrella, feet at 0, 0. */
function walker(stage: Stage): string {
  const { palette } = stage
  return ellipse(-6, 2, 46, 7, plane(palette, 0.4), 0.35) +
    person({
      x: 0, foot: 0, height: 150, coat: plane(palette, 0.2), legs: palette.ink, hair: palette.ink, pose: 'walk',
      long: stage.random.chance(0.5),
    }) +
    umbrella(6, -142, 72, palette.accent, palette.ink) +
    line('M-62-150Q-46-188 0-196Q44-192 66-156', palette.paper, 7, 0.9)
}

/** Snow takes the colour of the light: white only by day. */
function snowTone({ mood, paper, pale, air }: Palette): string {
  if (mood === 'night') return mix(paper, pale, 0.62)
  return mood === 'dusk' ? mix(paper, air, 0.25) : paper
}

/** A village under falling snow: lit paper windows, laden firs, one walker on the lane. */
export function snow(stage: Stage): string {
  const { random, palette } = stage
  const white = snowTone(palette)
  const shade = mix(white, palette.air, 0.5)
  const pines = (from: number, foot: number, count: number, height: number, distance: number): string =>
    times(count).map(
      (at) =>
        conifer(
          from + at * height * 0.42 + random.range(-16, 16), foot + random.range(-10, 12),
          height * random.range(0.8, 1.15), plane(palette, distance), white,
        )
    ).join('')
  const treeX = random.range(130, 210)
  const houseX = random.range(1080, 1220)
  return [
    sky(stage, 640), sun(stage, random.range(300, 800), random.range(110, 240), random.range(38, 52)),
    hills(
      stage, { base: 500, rise: random.range(220, 300), rough: 0.45, swells: 1.3 },
      stage.fade([[0, mix(plane(palette, 0.8), white, 0.35)], [1, mix(shade, palette.pale, 0.5)]]), 640,
    ),
    hills(
      stage, { base: 520, rise: 120, rough: 0.2, swells: 2.2 },
      stage.fade([[0, plane(palette, 0.68)], [1, mix(shade, palette.pale, 0.3)]]), 640,
    ),
    mistBand(stage, 510, 140, 0.6), flakes(stage, 90, 3.4, 0.7),
    fill('M-10 560C200 510 420 540 700 556S1200 500 1610 540V910H-10z', shade), pines(40, 570, 6, 190, 0.5),
    pines(1380, 560, 5, 210, 0.46),
    place(houseX - 690, 604, 0.56, snowyHouse(stage)), bareTree(stage, houseX - 540, 610, 190, plane(palette, 0.3)),
    fill(
      'M-10 640C240 580 520 606 800 622S1300 586 1610 612V910H-10z',
      stage.fade([[0, white], [1, mix(white, palette.air, 0.3)]]),
    ),
    place(houseX, 690, 1.16, snowyHouse(stage)),
    fill('M800 640C860 690 780 740 620 800S380 880 340 910H700C760 860 900 770 930 720S860 650 840 640z', shade, 0.8),
    line(footprints(), plane(palette, 0.5), 9, 0.4),
    fill('M860 720C1060 660 1300 700 1610 690V910H700C740 840 800 760 860 720z', white, 0.9),
    pines(1440, 760, 3, 260, 0.3),
    bareTree(stage, treeX, 800, random.range(500, 600), plane(palette, 0.12)),
    // Drifted snow over the roots, or the trunk would stand on the sheet like a cut-out.
    fill(d`M${treeX - 110} 812Q${treeX - 10} 772 ${treeX + 130} 812z`, white),
    fill('M-10 760C120 720 300 760 460 830S560 890 590 910H-10z', mix(white, palette.air, 0.12)),
    place(random.range(760, 800), 780, 1.3, walker(stage)), flakes(stage, 90, 6, 0.85), flakes(stage, 26, 11, 0.8),
  ].join('')
}
