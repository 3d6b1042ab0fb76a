import type { Rgba } from './contrast'

const namedColours: Record<string, string> = {
  black: '#000000', white: '#ffffff', red: '#ff0000', blue: '#0000ff', green: '#008000', yellow: '#ffff00', orange: '#ffa500',
  purple: '#800080', gray: '#808080', grey: '#808080', navy: '#000080', maroon: '#800000', teal: '#008080', olive: '#808000',
  lime: '#00ff00', aqua: '#00ffff', cyan: '#00ffff', fuchsia: '#ff00ff', magenta: '#ff00ff', silver: '#c0c0c0', pink: '#ffc0cb',
  brown: '#a52a2a', crimson: '#dc143c', darkred: '#8b0000', darkblue: '#00008b', darkgreen: '#006400', skyblue: '#87ceeb',
  royalblue: '#4169e1', tomato: '#ff6347', gold: '#ffd700', lightyellow: '#ffffe0', lightblue: '#add8e6', lightgreen: '#90ee90',
}

/**
 * Reads the colour notations that editors and exports write: `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()` and common
 * names. Null for anything else, including `inherit`, `var()` and broken values such as `ee2323`.
 */
export function parseCssColour(value: string): Rgba | null {
  const text = value.trim().toLowerCase()
  if (text === 'transparent') return { r: 0, g: 0, b: 0, a: 0 }
  return parseHex(namedColours[text] ?? text) ?? parseRgbFunction(text)
}

/** `#rrggbb`, or `#rrggbbaa` when it is not opaque: the one notation that is stored. */
export function toHex({ r, g, b, a }: Rgba): string {
  const channels = a < 1 ? [r, g, b, a * 255] : [r, g, b]
  return '#' + channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')
}

function parseHex(text: string): Rgba | null {
  const digits = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(text)?.[1]
  if (!digits) return null
  const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits
  const channel = (at: number) => Number.parseInt(long.slice(at, at + 2), 16)
  return { r: channel(0), g: channel(2), b: channel(4), a: long.length === 8 ? channel(6) / 255 : 1 }
}

function parseRgbFunction(text: string): Rgba | null {
  const parts = /^rgba?\(([^()]*)\)$/.exec(text)?.[1]?.split(/[\s,/]+/).filter(Boolean)
  if (!parts || parts.length < 3 || parts.length > 4) return null
  const [r, g, b] = parts.slice(0, 3).map((part) => scaled(part, 255)) as [number, number, number]
  const a = parts[3] === undefined ? 1 : scaled(parts[3], 1)
  const inRange = [r, g, b].every((channel) => channel >= 0 && channel <= 255) && a >= 0 && a <= 1
  return inRange ? { r, g, b, a } : null
}

/** `50%` of `whole`, or the plain number. */
function scaled(part: string, whole: number): number {
  if (!/^\d*\.?\d+%?$/.test(part)) return Number.NaN
  return part.endsWith('%') ? (Number.parseFloat(part) / 100) * whole : Number.parseFloat(part)
}
