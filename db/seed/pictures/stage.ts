import type { Palette } from './palette';
import type { Random } from './prng';

/** A stop of a gradient: offset 0 to 1, `#rrggbb`, and opacity 0 to 1 (1 when left out). */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** What a scene is drawn with: its chance, its inks, and the gradients and clips it asks for. */
export interface Stage {
  readonly random: Random;
  readonly palette: Palette;
  /** A linear gradient across the shape it fills; answers a paint to use as a colour. */
  fade(stops: readonly Stop[], direction?: 'down' | 'right'): string;
  /** A round gradient that thins out to nothing at the rim; for halos of lamps and the sun. */
  halo(colour: string, opacity: number): string;
  /** A clip from path data, for `clipped`. */
  clip(data: string): string;
  /** Everything asked for so far, as the content of `<defs>`. */
  definitions(): string;
}

function stopMarkup([offset, colour, opacity]: Stop): string {
  const see = opacity === undefined ? '' : ` stop-opacity="${opacity}"`;
  return `<stop offset="${offset}" stop-color="${colour}"${see}/>`;
}

/** Sets a stage; `prefix` keeps ids apart when two pictures are put inline in one page. */
export function createStage(prefix: string, random: Random, palette: Palette): Stage {
  // Many lamps share one halo, so what was made before is handed out again.
  const made = new Map<string, string>();
  const define = (tag: string, attributes: string, content: string): string => {
    const key = `${tag}|${attributes}|${content}`;
    const known = made.get(key);
    if (known) return known;
    const id = `${prefix}-${made.size}`;
    const reference = `url(#${id})`;
    made.set(key, reference);
    return reference;
  };
  const definition = ([key, reference]: [string, string]): string => {
    const [tag = '', attributes = '', content = ''] = key.split('|');
    return `<${tag} id="${reference.slice(5, -1)}"${attributes}>${content}</${tag}>`;
  };
  return {
    random,
    palette,
    fade: (stops, direction = 'down') =>
      define('linearGradient', direction === 'down' ? ' x2="0" y2="1"' : '', stops.map(stopMarkup).join('')),
    halo: (colour, opacity) =>
      define('radialGradient', '', stopMarkup([0, colour, opacity]) + stopMarkup([0.35, colour, opacity * 0.45]) + stopMarkup([1, colour, 0])),
    clip: (data) => define('clipPath', '', `<path d="${data}"/>`),
    definitions: () => [...made].map(definition).join(''),
  };
}
