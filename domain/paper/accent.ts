import { type Rgba, contrastRatio } from '@/domain/tones/contrast'
import { parseCssColour, toHex } from '@/domain/tones/css-colour'

export type Theme = 'light' | 'dark'

/** Grounds on which a theme's accent is text: paper and the bands. As in components/ui/tokens.css; a test holds them together. */
export const accentGrounds: Record<Theme, readonly string[]> = { light: ['#ffffff', '#f6f7f8'], dark: ['#121417', '#1a1d21'] }

/** What is written on the accent itself: whichever reads better. */
const inks = ['#ffffff', '#0b1a2b'] as const

/** WCAG 2.2, 1.4.3: text of any size. */
export const leastContrast = 4.5

/** Whether a colour can be read as links are, and what is written on it. `contrast` is the lowest on the theme's grounds, 1 to 21. */
export type AccentCheck = { accent: string; contrast: number; onAccent: string; isSafe: boolean; /** The nearest colour of the same hue that is safe; itself when it is. */ nearest: string }

/** Checks an accent in one theme; null for what is no colour. */
export function checkAccent(text: string, theme: Theme): AccentCheck | null {
  const colour = /^#[0-9a-f]{6}$/i.test(text.trim()) ? parseCssColour(text) : null
  if (!colour) return null
  const accent = toHex(colour)
  const { contrast, onAccent, isSafe } = readabilityOf(colour, theme)
  return { accent, contrast, onAccent, isSafe, nearest: isSafe ? accent : nearestSafe(colour, theme) }
}

/** Towards black in the light theme, towards white in the dark one, in hundredths, until it can be read. */
function nearestSafe(colour: Rgba, theme: Theme): string {
  const end = theme === 'light' ? 0 : 255
  for (let step = 1; step < 100; step += 1) {
    const mix = (channel: number) => Math.round(channel + ((end - channel) * step) / 100)
    const candidate = { r: mix(colour.r), g: mix(colour.g), b: mix(colour.b), a: 1 }
    if (readabilityOf(candidate, theme).isSafe) return toHex(candidate)
  }
  return toHex({ r: end, g: end, b: end, a: 1 })
}

function readabilityOf(colour: Rgba, theme: Theme) {
  const against = (ground: string) => contrastRatio(colour, parseCssColour(ground) ?? colour)
  const contrast = Math.min(...accentGrounds[theme].map(against))
  const [white, dark] = inks
  const onAccent = against(white) >= against(dark) ? white : dark
  return { contrast, onAccent, isSafe: contrast >= leastContrast && against(onAccent) >= leastContrast }
}

/** The style sheet of an accent; stronger than the tokens' own rules wherever it stands, and not for paper. Null for what is no colour. */
export function accentSheet(light: string, dark: string): string | null {
  const [day, night] = [checkAccent(light, 'light'), checkAccent(dark, 'dark')]
  if (!day || !night) return null
  const set = ({ accent, onAccent }: AccentCheck) => `{--accent:${accent};--on-accent:${onAccent}}`
  return `@media screen{:root:root${set(day)}:root[data-theme][data-theme='dark']${set(night)}}@media screen and (prefers-color-scheme:dark){:root:root:not([data-theme='light'])${set(night)}}`
}
