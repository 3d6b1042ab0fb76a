import { windowBoxes, windows } from './buildings';
import { sky } from './landscape';
import { isDark, lampLight, mix, plane } from './palette';
import { person } from './people';
import type { Stage } from './stage';
import { boxes, circle, d, dots, fill, line, rect, times, WIDTH, type Box, type Point } from './svg';

const FLOOR = 690;

/** A striped awning with a scalloped hem over a stall that is `width` units wide. */
function awning(stage: Stage, x: number, y: number, width: number, colour: string, stripe: string): string {
  const { palette } = stage;
  const count = 9;
  const top = (share: number): number => x + width * (0.07 + share * 0.86);
  const hem = (share: number): number => x - 14 + (width + 28) * share;
  const slat = (at: number): string => d`M${top(at / count)} ${y}H${top((at + 1) / count)}L${hem((at + 1) / count)} ${y + 104}H${hem(at / count)}z`;
  const tongue = (at: number): string => d`M${hem(at / count)} ${y + 103}v20a${(width + 28) / count / 2} 18 0 0 0 ${(width + 28) / count} 0v-20z`;
  const even = times(count).filter((at) => at % 2 === 0);
  const odd = times(count).filter((at) => at % 2 === 1);
  const half = (list: readonly number[], tone: string): string => fill(list.map(slat).join(''), tone) + fill(list.map(tongue).join(''), mix(tone, palette.ink, 0.16));
  return half(even, colour) + half(odd, stripe) + rect(top(0), y - 6, width * 0.86, 10, palette.ink);
}

/** A crate heaped with produce; x, y its lower left corner. */
function crate(stage: Stage, x: number, y: number, width: number, produce: string): string {
  const { random, palette } = stage;
  const size = random.pick([18, 23, 29]);
  const across = Math.floor((width - 8) / size);
  const wood = mix(palette.accent, palette.pale, 0.62);
  // From the back row to the front one, so that each row covers the feet of the row behind it.
  const heap = [2, 1, 0].map((row) => {
    const inset = (width - (across - row) * size) / 2;
    const fruit = times(across - row).map((at): Point => [x + inset + size * (at + 0.5), y - 38 - row * size * 0.56]);
    return line(dots(fruit), mix(produce, palette.ink, 0.2 + row * 0.06), size) + line(dots(fruit.map(([px, py]): Point => [px - size * 0.06, py - size * 0.08])), mix(produce, palette.ink, row * 0.05), size * 0.8);
  }).join('');
  return heap + fill(boxes([[x, y - 40, width, 17], [x, y - 19, width, 17]]), wood) + fill(boxes([[x + 5, y - 42, 8, 42], [x + width - 13, y - 42, 8, 42]]), mix(wood, palette.ink, 0.3));
}

/** Jars and boxes in order on three shelves at the back of a stall. */
function goodsOnShelves(stage: Stage, x: number, width: number, inside: string, tones: readonly string[]): string {
  const { random } = stage;
  const walls = tones.map((): Box[] => []);
  for (const row of times(3)) {
    for (let at = x + 28; at < x + width - 50;) {
      const wide = random.range(16, 30);
      const tall = random.range(20, 42);
      if (random.chance(0.75)) walls[random.int(0, tones.length - 1)]?.push([at, 414 + row * 60 - tall, wide, tall]);
      at += wide + random.range(3, 12);
    }
  }
  return times(3).map((row) => rect(x + 20, 414 + row * 60, width - 40, 6, mix(inside, tones[0] ?? inside, 0.4))).join('') + walls.map((list, index) => fill(boxes(list), tones[index] ?? inside, 0.62)).join('');
}

function stall(stage: Stage, x: number, width: number, colour: string): string {
  const { random, palette } = stage;
  const light = lampLight(palette);
  const inside = mix(plane(palette, 0.14), palette.accent, 0.1);
  const goods = [palette.accent, mix(palette.accent, palette.paper, 0.5), plane(palette, 0.5), mix(plane(palette, 0.6), palette.paper, 0.3), palette.paper] as const;
  const bulbs = times(3).map((at) => x + width * (0.2 + at * 0.3));
  const lamps = bulbs.map((bx) => line(d`M${bx} 330V398`, palette.ink, 2) + circle(bx, 410, 130, stage.halo(light, 0.6)) + circle(bx, 410, 12, mix(light, palette.paper, 0.5))).join('');
  const crates = (top: number, count: number): string => times(count).map((at) => crate(stage, x + 6 + (at * (width - 8)) / count, top, (width - 20) / count - 6, random.pick(goods))).join('');
  return rect(x, 320, width, FLOOR - 320, inside) + goodsOnShelves(stage, x, width, inside, goods)
    + person({ x: x + width * random.range(0.3, 0.7), foot: 716, height: 270, coat: mix(palette.paper, palette.mid, 0.3), legs: palette.ink, hair: palette.ink, long: random.chance(0.6), reach: random.chance(0.5), mirrored: random.chance(0.5) }) + lamps
    + rect(x - 4, 580, width + 8, FLOOR - 560, mix(palette.mid, palette.ink, 0.35)) + crates(620, 3) + crates(704, 2 + (width > 400 ? 1 : 0))
    + rect(x - 8, 320, 12, FLOOR - 320, palette.ink) + rect(x + width - 4, 320, 12, FLOOR - 320, palette.ink) + awning(stage, x, 246, width, colour, mix(palette.paper, palette.pale, 0.2));
}

/** Upper floors over the stalls: shuttered windows and sign boards without words. */
function upperFloors(stage: Stage, wall: string): string {
  const { random, palette } = stage;
  const count = random.int(6, 8);
  const panes = windowBoxes([10, 66, WIDTH - 20, 116], { columns: count, rows: 1, glass: 0.72 });
  const bars = panes.map(([x, y, width, height]) => d`M${x + width / 3} ${y}v${height}M${x + (width * 2) / 3} ${y}v${height}M${x} ${y + height * 0.3}h${width}`).join('');
  const signs = times(count + 1).map((at) => {
    const x = 10 + (at * (WIDTH - 20)) / count - 17;
    return random.chance(0.55) ? rect(x, 52, 34, 128, random.pick([palette.accent, plane(palette, 0.42), palette.paper]), 0.92) + line(d`M${x - 8} 70h8M${x - 8} 160h8`, palette.ink, 4) : '';
  });
  return rect(0, 30, WIDTH, 670, wall) + rect(0, 22, WIDTH, 14, mix(wall, palette.ink, 0.35)) + windows(stage, panes, plane(palette, 0.45), isDark(palette) ? 0.5 : 0.12) + line(bars, wall, 5) + signs.join('')
    + rect(0, 196, WIDTH, 20, mix(wall, palette.ink, 0.18));
}

/** Two cords of bulbs across the street. */
function bulbCords(stage: Stage): string {
  const { palette } = stage;
  const light = mix(lampLight(palette), palette.paper, 0.5);
  const sagAt = (x: number): number => 26 + 240 * ((x % 800) / 800) * (1 - (x % 800) / 800);
  const bulbs = times(20).map((at): Point => [40 + at * 80, sagAt(40 + at * 80) + 16]);
  return line('M0 26Q400 146 800 26Q1200 146 1600 26', palette.ink, 3) + line(bulbs.map(([x, y]) => d`M${x} ${y - 16}v8`).join(''), palette.ink, 5)
    + (isDark(palette) ? bulbs.map(([x, y]) => circle(x, y, 60, stage.halo(light, 0.5))).join('') : '') + line(dots(bulbs), light, 19);
}

/** Crates stacked at the corner nearest the viewer, in shade. */
function cornerCrates(stage: Stage): string {
  const { palette } = stage;
  return rect(-20, 770, 330, 150, plane(palette, 0.1)) + crate(stage, -14, 800, 160, palette.accent) + crate(stage, 152, 806, 156, mix(palette.mid, palette.pale, 0.3)) + crate(stage, -14, 892, 160, mix(palette.paper, palette.pale, 0.5)) + crate(stage, 152, 898, 156, mix(palette.accent, palette.pale, 0.35));
}

/** A market street: striped awnings, heaped crates under bulbs, shoppers in front. */
export function market(stage: Stage): string {
  const { random, palette } = stage;
  const wall = mix(plane(palette, 0.72), palette.pale, 0.3);
  const widths = random.pick<readonly [number, number, number]>([[430, 470, 430], [380, 520, 420], [450, 400, 480]]);
  const colours = random.pick([[plane(palette, 0.5), palette.accent, plane(palette, 0.62)], [palette.accent, plane(palette, 0.46), mix(palette.accent, palette.pale, 0.45)]] as const);
  const starts = [34, 34 + widths[0] + 56, 34 + widths[0] + widths[1] + 112] as const;
  const shopperX = random.range(430, 560);
  return [
    sky(stage, 300), upperFloors(stage, wall),
    rect(0, FLOOR, WIDTH, 220, stage.fade([[0, mix(plane(palette, 0.66), palette.paper, 0.2)], [1, plane(palette, 0.44)]])),
    ...starts.map((x, index) => stall(stage, x, widths[index] ?? 400, colours[index] ?? palette.accent)),
    rect(0, 706, WIDTH, 10, palette.ink, 0.2), bulbCords(stage),
    person({ x: shopperX, foot: 868, height: 390, coat: palette.accent, legs: palette.ink, hair: palette.ink, load: 'bag', loadColour: palette.paper, long: true, pose: 'stand' }),
    person({ x: shopperX + 540, foot: 850, height: 360, coat: plane(palette, 0.24), legs: palette.ink, hair: palette.ink, pose: 'walk', load: 'bag', loadColour: mix(palette.accent, palette.paper, 0.4), mirrored: true }),
    person({ x: shopperX + 650 + random.range(-30, 40), foot: 856, height: 230, coat: mix(palette.paper, palette.mid, 0.35), legs: palette.ink, hair: palette.ink, hat: palette.accent }),
    cornerCrates(stage),
  ].join('');
}
