import type { Palette } from './palette'
import type { Random } from './prng'

/** A stop of a gradient: offset 0 to 1, `#rrggbb`, and opacity 0 to 1 (1 when left out). */
export type Stop = readonly [offset: number, colour: string, opacity?: number]

/** What a scene is drawn with: its chance, its inks, and the gradients and clips it asks for. */
export interface Stage {
  readonly random: Random
  readonly palette: Palette
  /** A linear gradient across the shape it fills; answers a paint to use as a colour. */
  fade(stops: readonly Stop[], direction?: 'down' | 'right'): string
  /** A round gradient that thins out to nothing at the rim; for halos of lamps and the sun. */
  halo(colour: string, opacity: number): string
  /** A clip from path data, for `clipped`. */
  clip(data: string): string
  /** Everything asked for so far, as the content of `<defs>`. */
  definitions(): string
}

function stopMarkup([offset, colour, opacity]: Stop): string {
  const see = opacity === undefined ? '' : ` stop-opacity="${opacity}"`
  return `<stop offset="${offset}" stop-color="${colour}"${see}/>`
}

/** Sets a stage; `prefix` keeps ids apart when two pictures are put inline in one page. */
export function createStage(prefix: string, random: Random, palette: Palette): Stage {
  const definitions: string[] = []
  // Many lamps share one halo, so what was made before is handed out again.
  const known = new Map<string, string>()
  const define = (tag: string, attributes: string, content: string): string => {
    const key = `${tag}${attributes}>${content}`
    const before = known.get(key)
    if (before) return before
    const id = `${prefix}-${definitions.length}`
    definitions.push(`<${tag} id="${id}"${attributes}>${content}</${tag}>`)
    known.set(key, `url(#${id})`)
    return `url(#${id})`
  }
  const stops = (list: readonly Stop[]): string => list.map(stopMarkup).join('')
  return {
    random,
    palette,
    fade: (list, direction = 'down') =>
      define('linearGradient', direction === 'down' ? ' x2="0" y2="1"' : '', stops(list)),
    halo: (colour, opacity) =>
      define('radialGradient', '', stops([[0, colour, opacity], [0.35, colour, opacity * 0.45], [1, colour, 0]])),
    clip: (data) => define('clipPath', '', `<path d="${data}"/>`),
    definitions: () => definitions.join(''),
  }
}
