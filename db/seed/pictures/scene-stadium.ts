import { sky } from './landscape';
import { isDark, lampLight, mix, plane } from './palette';
import { bust } from './people';
import type { Stage } from './stage';
import { boxes, circle, d, dots, ellipse, fill, line, polygon, rect, times, WIDTH, type Box, type Point } from './svg';

const TOUCHLINE = 520;
const CENTRE = 800;

/** A floodlight mast: `x`, `y` the middle of its head; beams only when the lamps are on. */
function floodlight(stage: Stage, x: number, y: number, lit: boolean): string {
  const { palette } = stage;
  const toward = x < CENTRE ? 1 : -1;
  const lamps = times(20).map((at): Point => [x - 48 + (at % 5) * 24, y - 30 + Math.floor(at / 5) * 20]);
  const beam = fill(polygon([[x - 50, y], [x + 50, y], [x + toward * 820, 760], [x + toward * 250, 860]]), stage.fade([[0, palette.paper, 0.26], [1, palette.paper, 0]]));
  return line(d`M${x - 10} ${y + 40}L${x - 20} 470M${x + 10} ${y + 40}L${x + 20} 470M${x - 12} 200L${x + 16} 260M${x + 12} 200L${x - 16} 260M${x - 16} 270L${x + 18} 330M${x + 16} 270L${x - 18} 330`, plane(palette, 0.3), 5)
    + rect(x - 64, y - 44, 128, 84, plane(palette, 0.2), 1, 4) + line(dots(lamps), lit ? palette.paper : mix(palette.paper, palette.mid, 0.3), 15)
    + (lit ? circle(x, y, 230, stage.halo(mix(palette.paper, lampLight(palette), 0.3), 0.8)) + beam : '');
}

/** Spectators as dots in tiers between two heights; a block of them wears the accent. */
function tiers(stage: Stage, top: number, bottom: number, rows: number, size: number): string {
  const { random, palette } = stage;
  const tones = [mix(palette.paper, palette.mid, 0.2), plane(palette, 0.5), plane(palette, 0.28), palette.accent];
  const seats = tones.map((): Point[] => []);
  const homeX = random.range(300, 1000);
  for (const row of times(rows)) {
    const y = top + ((row + 0.5) / rows) * (bottom - top);
    for (let x = random.range(0, size); x < WIDTH; x += size * random.range(1.25, 2.4)) {
      const supporter = Math.abs(x - homeX) < 190 && random.chance(0.75);
      seats[supporter ? 3 : random.int(0, 2)]?.push([Math.round(x), Math.round(y + random.range(-2, 2))]);
    }
  }
  const stairs = times(8).map((at) => d`M${90 + at * 206} ${top}L${70 + at * 210} ${bottom}`).join('');
  return rect(0, top, WIDTH, bottom - top, stage.fade([[0, plane(palette, 0.2)], [1, plane(palette, 0.36)]])) + seats.map((list, index) => line(dots(list), tones[index] ?? palette.paper, size)).join('') + line(stairs, plane(palette, 0.3), 9);
}

/** A trapezoid of mown grass with the lines of a football pitch. */
function pitch(stage: Stage): string {
  const { palette } = stage;
  const grass = palette.mood === 'night' || palette.mood === 'dusk' ? mix('#3f8a63', palette.mid, 0.35) : mix('#5c9a5f', palette.mid, 0.3);
  const at = (share: number, depth: number): Point => [CENTRE + (share - 0.5) * (1500 + depth * 900), TOUCHLINE + 24 + depth * 300];
  const stripes = times(10).filter((stripe) => stripe % 2 === 0).map((stripe) => polygon([at(stripe / 10, 0), at((stripe + 1) / 10, 0), at((stripe + 1) / 10, 1.2), at(stripe / 10, 1.2)])).join('');
  const box = (from: number, to: number, low: number, high: number): string => polygon([at(from, low), at(to, low), at(to, high), at(from, high)]);
  const lines = box(0.1, 0.9, 0.04, 1.2) + box(0.1, 0.23, 0.2, 0.84) + box(0.77, 0.9, 0.2, 0.84) + box(0.1, 0.15, 0.36, 0.66) + box(0.85, 0.9, 0.36, 0.66) + d`M${CENTRE} ${TOUCHLINE + 36}V910`;
  const [middleX, middleY] = at(0.5, 0.46);
  const goal = (share: number, back: number): string => {
    const [farX, farY] = at(share, 0.42);
    const [nearX, nearY] = at(share, 0.6);
    const net = times(6).map((mesh) => d`M${farX + back * (mesh / 6)} ${farY - 56 + mesh * 8}L${nearX + back * (mesh / 6)} ${nearY - 70 + mesh * 10}`).join('');
    return line(net, palette.paper, 1.6, 0.5) + line(d`M${farX} ${farY}v-58L${nearX} ${nearY - 72}V${nearY}M${farX} ${farY - 58}l${back} 50M${nearX} ${nearY - 72}l${back} 64`, palette.paper, 5);
  };
  return rect(0, TOUCHLINE, WIDTH, 400, mix(grass, palette.ink, 0.12)) + fill(stripes, mix(grass, palette.paper, 0.12)) + line(lines, palette.paper, 4, 0.85)
    + `<ellipse cx="${middleX}" cy="${middleY}" rx="150" ry="46" fill="none" stroke="${palette.paper}" stroke-width="4" opacity=".85"/>` + goal(0.1, -34) + goal(0.9, 34);
}

/** Two teams as small figures with long shadows, and the ball. */
function players(stage: Stage): string {
  const { random, palette } = stage;
  return times(15).map((at) => {
    const y = 580 + (at / 15) * 190 + random.range(-8, 8);
    const size = 26 + ((y - 560) / 240) * 34;
    const x = random.range(180, WIDTH - 180);
    const shirt = at % 2 === 0 ? palette.accent : palette.paper;
    const stride = random.range(0.12, 0.3) * size;
    return ellipse(x - size * 0.5, y + 2, size * 0.7, size * 0.09, palette.ink, 0.25) + line(d`M${x} ${y - size * 0.45}L${x - stride} ${y}M${x} ${y - size * 0.45}L${x + stride} ${y}`, palette.ink, size * 0.13)
      + line(d`M${x} ${y - size * 0.78}V${y - size * 0.5}`, shirt, size * 0.32) + circle(x, y - size * 1.08, size * 0.14, palette.ink);
  }).join('') + circle(random.range(600, 1000), random.range(640, 700), 6, palette.paper);
}

/** The far stand's roof with its trusses, and a scoreboard with no words on it. */
function roof(stage: Stage, height: number): string {
  const { random, palette } = stage;
  const tone = plane(palette, 0.14);
  const x = random.range(560, 900);
  const trusses = times(17).map((at) => d`M${at * 100} ${height + 20}L${at * 100 + 50} ${height - 22}L${at * 100 + 100} ${height + 20}`).join('');
  const board: Box[] = times(12).map((cell) => [x + 18 + (cell % 6) * 38, height - 84 + Math.floor(cell / 6) * 34, 30, 24]);
  return fill(d`M-10 ${height - 26}Q800 ${height - 74} 1610 ${height - 26}V${height + 26}H-10z`, tone) + line(trusses, plane(palette, 0.4), 3, 0.6) + rect(0, height + 16, WIDTH, 10, plane(palette, 0.44))
    + rect(x, height - 100, 260, 92, palette.ink) + fill(boxes(board), lampLight(palette), isDark(palette) ? 0.85 : 0.55) + fill(boxes(board.slice(2, 4)), palette.accent);
}

/** A match under floodlights, seen over the heads of the near stand. */
export function stadium(stage: Stage): string {
  const { random, palette } = stage;
  const lit = isDark(palette) || random.chance(0.4);
  const eaves = random.range(230, 262);
  const mastY = random.range(96, 128);
  const heads = times(13).map((at) => {
    const tone = plane(palette, 0.08);
    const x = at * 134 + random.range(-24, 24);
    const scarf = random.chance(0.2) ? rect(x - 80, 742 + random.range(-10, 10), 160, 22, palette.accent) + line(d`M${x - 66} 860L${x - 76} 752M${x + 66} 860L${x + 76} 752`, tone, 20) : '';
    return bust(x, 915 + random.range(-16, 22), 150, random.chance(0.25) ? mix(palette.accent, palette.ink, 0.35) : tone, palette.ink, random.chance(0.35)) + scarf;
  });
  return [
    sky(stage, 360), floodlight(stage, 250, mastY, false), floodlight(stage, 1350, mastY, false), tiers(stage, eaves, 372, 8, 9), rect(0, 372, WIDTH, 22, mix(plane(palette, 0.5), palette.paper, 0.2)), tiers(stage, 394, TOUCHLINE, 8, 12), roof(stage, eaves),
    fill(boxes(times(9).map((at): Box => [at * 180, TOUCHLINE - 8, 172, 32])), mix(palette.paper, palette.mid, 0.15)), fill(boxes(times(3).map((at): Box => [at * 540 + 180, TOUCHLINE - 8, 172, 32])), palette.accent),
    pitch(stage), players(stage), lit ? floodlight(stage, 250, mastY, true) + floodlight(stage, 1350, mastY, true) : '', ...heads,
  ].join('');
}
