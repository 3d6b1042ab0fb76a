/** A key of an open colour menu: a swatch by its place (0 to `count` - 1), one of the last used, a free colour, clearing. */
export type SwatchKey = number | 'clear' | 'free' | `recent-${number}`

/** What a key means while a colour menu is open; null for nothing. Digits behind the swatches are the colours last used. */
export function swatchForKey({ key, code }: { key: string; code: string }, count: number): SwatchKey | null {
  // `code` too: with an input method on, some browsers say `Process` for a digit, and F says ㄹ.
  const digit = /^\d$/.test(key) ? Number(key) : Number(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? Number.NaN)
  if (digit === 0 || key === 'Backspace' || key === 'Delete') return 'clear'
  if (code === 'KeyF') return 'free'
  if (Number.isNaN(digit)) return null
  return digit <= count ? digit - 1 : `recent-${digit - count - 1}`
}
