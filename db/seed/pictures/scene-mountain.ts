import { tiledRoof } from './buildings'
import { clouds, mistBand, mistyHills, sky, sun } from './landscape'
import { mix, plane } from './palette'
import { person } from './people'
import { pine, reeds } from './plants'
import type { Stage } from './stage'
import { boxes, fill, line, place, rect } from './svg'

/** A small open pavilion on four posts, about 300 units wide, its floor at 0, 0. */
function pavilion(stage: Stage): string {
  const { palette } = stage
  const wood = mix(palette.accent, palette.ink, 0.35)
  return rect(-112, -12, 224, 14, wood) +
    fill(boxes([[-100, -118, 11, 120], [-38, -118, 9, 120], [30, -118, 9, 120], [90, -118, 11, 120]]), wood) +
    rect(-106, -44, 212, 5, wood) + rect(-110, -122, 220, 16, palette.accent) + rect(-92, 2, 12, 42, palette.ink) +
    rect(80, 2, 12, 42, palette.ink) +
    tiledRoof(0, -116, 310, 84, palette.ink, mix(palette.ink, palette.mid, 0.5))
}

/** Two walkers with packs, for scale. */
function hikers(stage: Stage): string {
  const { ink, accent, paper, mid } = stage.palette
  return person({
    x: 0, foot: 0, height: 128, coat: accent, legs: ink, hair: ink, load: 'backpack',
    loadColour: mix(accent, ink, 0.45),
  }) +
    person({
      x: 74, foot: 6, height: 118, coat: mix(mid, paper, 0.45), legs: ink, hair: ink, load: 'backpack', loadColour: mid,
      long: true,
    }) +
    line('M-26-58L-34 0', ink, 3)
}

/** Ranges in morning mist behind a rock with a pine and a pavilion or walkers. */
export function mountain(stage: Stage): string {
  const { random, palette } = stage
  const mist = mix(palette.pale, palette.paper, palette.mood === 'night' ? 0 : 0.45)
  const rough = random.range(0.42, 0.85)
  const ranges = [0.94, 0.8, 0.64, 0.46].map((distance, index) =>
    mistyHills(
      stage,
      {
        base: 430 + index * 112, rise: random.range(230, 330) - index * 26, rough: rough - index * 0.04,
        swells: random.range(0.8, 1.7) + index * 0.2,
      },
      plane(palette, distance), mist,
    ))
  const shade = plane(palette, 0.06)
  const rock = 'M1610 560' +
    'L1500 548 1420 596 1330 604 1250 640 1120 652 1050 700 960 716 900 770 800 800 740 860 640 910' + 'H1610z'
  return [
    sky(stage, 760), sun(stage, random.range(340, 900), random.range(130, 300), random.range(48, 74)),
    clouds(stage, 60, 300, random.int(1, 3)),
    ...ranges, rect(0, 820, 1600, 90, mist), mistBand(stage, 780, 260, 0.55), fill(rock, plane(palette, 0.2)),
    fill('M1610 640L1520 650 1440 700 1340 720 1280 770 1180 800 1120 860 1040 910H1610z', shade),
    line(
      'M1500 548L1420 596 1330 604 1250 640 1120 652 1050 700 960 716', mix(palette.mid, palette.paper, 0.45), 4, 0.6,
    ),
    random.chance(0.5) ? place(1190, 618, 1.02, pavilion(stage)) : place(1130, 656, 1.2, hikers(stage)),
    pine(stage, 1440, 640, random.range(380, 450), shade, mix(shade, palette.accent, 0.25), -1),
    reeds(stage, 760, 915, 300, 60, 24, shade), reeds(stage, 1380, 910, 500, 90, 30, palette.ink),
  ].join('')
}
