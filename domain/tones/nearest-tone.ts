import { type Rgba, composite, linear } from './contrast'
import { parseCssColour, toHex } from './css-colour'
import { type HighlightTone, type TextTone, grounds, highlightTones, textTones } from './palette'

/** What a foreign colour becomes: a tone and the colour as it came, or null when it says nothing (black text, white ground). */
export type Toned<Name> = { tone: Name; raw: string } | null

const white: Rgba = { r: 255, g: 255, b: 255, a: 1 }

/** Colours of the archives this product was asked for with, matched exactly so that they look as they did. */
const knownText: Record<string, TextTone> = { '#ee2323': 'red', '#1a5490': 'blue' }
const knownHighlights: Record<string, HighlightTone> = { '#21538527': 'blue' }

/**
 * The text tone for a CSS colour; `undefined` when the value is no colour. Near-black, near-white and fully transparent text is
 * noise that word processors put on every run (and would vanish in the dark theme): null.
 */
export function nearestTextTone(value: string): Toned<TextTone> | undefined {
  const colour = parseCssColour(value)
  if (!colour) return undefined
  const raw = toHex(colour)
  if (knownText[raw]) return { tone: knownText[raw], raw }
  const seen = toOklab(composite(colour, white))
  if (colour.a === 0 || seen.l < 0.3 || (seen.l > 0.92 && chroma(seen) < 0.04)) return null
  const names = chroma(seen) < 0.035 ? (['gray'] as const) : (Object.keys(textTones) as TextTone[]).filter((name) => name !== 'gray')
  return { tone: closest(seen, names, (name) => textTones[name].light), raw }
}

/** The highlight tone for a CSS background; `undefined` when the value is no colour, null when it is transparent or paper-white. */
export function nearestHighlightTone(value: string): Toned<HighlightTone> | undefined {
  const colour = parseCssColour(value)
  if (!colour) return undefined
  const raw = toHex(colour)
  if (knownHighlights[raw]) return { tone: knownHighlights[raw], raw }
  const seen = toOklab(composite(colour, white))
  if (colour.a === 0 || (seen.l > 0.975 && chroma(seen) < 0.01)) return null
  const names = chroma(seen) < 0.012 ? (['gray'] as const) : (Object.keys(highlightTones) as HighlightTone[]).filter((name) => name !== 'gray')
  return { tone: closest(seen, names, (name) => highlightTones[name].light), raw }
}

/** The name whose light colour has the nearest hue. Lightness is the palette's business: it has to stay readable. */
function closest<Name extends string>(seen: Oklab, names: readonly Name[], colourOf: (name: Name) => string): Name {
  const paper = parseCssColour(grounds.light.paper) ?? white
  const distance = (name: Name) => hueDistance(seen, toOklab(composite(parseCssColour(colourOf(name)) ?? white, paper)))
  return names.reduce((best, name) => (distance(name) < distance(best) ? name : best))
}

type Oklab = { l: number; a: number; b: number }

const chroma = ({ a, b }: Oklab) => Math.hypot(a, b)

/** Angle between two hues, 0 to π. */
function hueDistance(one: Oklab, other: Oklab): number {
  const angle = Math.abs(Math.atan2(one.b, one.a) - Math.atan2(other.b, other.a))
  return Math.min(angle, 2 * Math.PI - angle)
}

/** Source: Björn Ottosson, "A perceptual color space for image processing" (Oklab), 2020. */
function toOklab(colour: Rgba): Oklab {
  const [r, g, b] = [linear(colour.r), linear(colour.g), linear(colour.b)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  }
}
