import { type Rgba, composite, contrastRatio } from './contrast'
import { parseCssColour } from './css-colour'
import { type HighlightTone, type TextTone, grounds, highlightTones, textTones } from './palette'

export type Theme = keyof typeof grounds

/** Letters and what lies under them: tones of the palette by name, colours as hex, null for plain ink and bare paper. */
export type Look = { ink: TextTone | `#${string}` | null; highlight: HighlightTone | `#${string}` | null }

/** What text of normal size needs. Source: WCAG 2.2, 1.4.3 (AA). */
export const readableContrast = 4.5

/** Contrast of the letters in one theme, 1 to 21, as the reader's paper is. */
export function contrastIn(theme: Theme, { ink, highlight }: Look): number {
  const ground = colour(grounds[theme].paper)
  const under = highlight === null ? ground : composite(colour(isHex(highlight) ? highlight : highlightTones[highlight][theme]), ground)
  const letters = ink === null ? grounds[theme].ink : isHex(ink) ? ink : textTones[ink][theme]
  return contrastRatio(composite(colour(letters), under), under)
}

/** Whether the letters can be read in that theme. */
export function isReadable(theme: Theme, look: Look): boolean {
  return contrastIn(theme, look) >= readableContrast
}

/** Two decimals, but never 4.50 for what is less. */
export function contrastText(contrast: number): string {
  const rounded = contrast.toFixed(2)
  return contrast < readableContrast && Number(rounded) >= readableContrast ? '4.49' : rounded
}

export function isHex(value: string): value is `#${string}` {
  return value.startsWith('#')
}

function colour(hex: string): Rgba {
  const parsed = parseCssColour(hex)
  if (!parsed) throw new Error(`no colour: ${hex}`)
  return parsed
}
