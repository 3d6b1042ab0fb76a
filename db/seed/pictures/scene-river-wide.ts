import { skyline } from './buildings'
import { clouds, glitter, hills, mistBand, ripples, sky, sun, water } from './landscape'
import { lampLight, mix, plane } from './palette'
import { person } from './people'
import { pine, reeds } from './plants'
import type { Stage } from './stage'
import { boxes, d, fill, line, place, rect, times } from './svg'

/** A rowing boat with one person in it, about 150 units long, afloat at 0, 0. */
function rowingBoat(stage: Stage): string {
  const { ink, accent, paper } = stage.palette
  return person({ x: -8, foot: 6, height: 96, coat: accent, legs: ink, hair: ink, pose: 'sit' }) +
    line('M-12-36L62 20M-4-34L-70 18', mix(ink, paper, 0.25), 4) +
    fill('M-92-14Q-60 4-20 4H40Q74 2 96-16Q86 22 50 24H-48Q-82 22-92-14z', ink) +
    line('M-92-14Q-60 4-20 4H40Q74 2 96-16', mix(ink, paper, 0.4), 3)
}

/** A low flat-bottomed ferry with an awning, about 260 units long, afloat at 0, 0. */
function ferry(stage: Stage): string {
  const { ink, accent, paper, mid } = stage.palette
  return rect(-84, -62, 150, 50, mix(paper, mid, 0.12)) +
    fill(boxes(times(5).map((at) => [-76 + at * 28, -52, 20, 22] as const)), mix(mid, ink, 0.4)) +
    rect(-100, -72, 184, 11, accent, 1, 5) + rect(20, -98, 38, 27, paper) + line('M0-72V-112', ink, 3) +
    fill('M-140-22Q-90-10-60-10H96L138-24Q122 20 96 22H-104Q-128 18-140-22z', ink) +
    line('M-132-6H126', accent, 4)
}

function nearBank(stage: Stage): string {
  const { palette } = stage
  const edge = 'M-10 640C180 606 420 640 640 716S960 850 1060 910'
  return fill(`${edge}H-10z`, plane(palette, 0.22)) + line(edge, mix(palette.mid, palette.paper, 0.3), 4, 0.7) +
    fill(
      'M-10 742C150 716 330 742 470 800S640 880 690 910H530C480 870 420 828 330 800S100 770-10 784z',
      mix(plane(palette, 0.3), palette.pale, 0.45),
    )
}

/** The river at its widest: far bank, a boat, and a walker under a pine on the near side. */
export function wideRiver(stage: Stage): string {
  const { random, palette } = stage
  const horizon = random.range(360, 420)
  const sunX = random.range(880, 1240)
  const boatX = random.range(940, 1330)
  const boatY = random.range(540, 620)
  const shade = plane(palette, 0)
  return [
    sky(stage, horizon + 4), sun(stage, sunX, horizon - random.range(50, 170), random.range(40, 58)),
    clouds(stage, 50, 220, random.int(3, 5)),
    hills(
      stage, { base: horizon, rise: random.range(110, 190), rough: 0.12, swells: 1.3 }, plane(palette, 0.93),
      horizon + 6,
    ),
    hills(stage, { base: horizon, rise: 80, rough: 0.1, swells: 2 }, plane(palette, 0.8), horizon + 6),
    random.chance(0.6)
      ? skyline(stage, horizon + 2, 20, 84, plane(palette, 0.66))
      : hills(stage, { base: horizon, rise: 42, rough: 0.1, swells: 5 }, plane(palette, 0.62), horizon + 6),
    water(stage, horizon), mistBand(stage, horizon, 120, 0.5), rect(0, horizon - 3, 1600, 7, plane(palette, 0.56)),
    glitter(stage, sunX, horizon + 6, 900, 150, mix(lampLight(palette), palette.paper, 0.4)),
    ripples(stage, horizon + 20, 880, 46, palette.paper, 0.3),
    ripples(stage, horizon + 60, 880, 26, plane(palette, 0.4), 0.3),
    fill(
      d`M1610 ${horizon + 40}C1500 ${horizon + 34} 1380 ${horizon + 46} 1240 ${horizon + 62}` +
        d`S1500 ${horizon + 92} 1610 ${horizon + 98}z`,
      plane(palette, 0.52),
    ),
    random.chance(0.5) ? place(boatX, boatY, 1.15, rowingBoat(stage)) : place(boatX, boatY, 1.1, ferry(stage)),
    line(
      d`M${boatX - 120} ${boatY + 34}h250M${boatX - 60} ${boatY + 52}h150M${boatX - 20} ${boatY + 70}h60`, palette.ink,
      5, 0.35,
    ),
    nearBank(stage),
    pine(stage, random.range(120, 240), 700, random.range(470, 560), shade, mix(shade, palette.accent, 0.22), 1),
    person({
      x: random.range(380, 470), foot: 812, height: 150, coat: palette.accent, legs: palette.ink, hair: palette.ink,
      pose: 'walk', load: 'bag',
    }),
    reeds(stage, 80, 910, 420, 130, 34, shade), reeds(stage, 820, 910, 340, 100, 26, shade),
    reeds(stage, 1500, 920, 260, 120, 22, shade),
  ].join('')
}
