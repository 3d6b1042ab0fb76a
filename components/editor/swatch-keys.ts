/** What a key means while a colour menu is open: a swatch by its place (0 to `count` - 1), clearing, or nothing. */
export function swatchForKey({ key, code }: { key: string; code: string }, count: number): number | 'clear' | null {
  // `code` too: with an input method on, some browsers say `Process` for a digit.
  const digit = /^\d$/.test(key) ? Number(key) : Number(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? Number.NaN)
  if (digit === 0 || key === 'Backspace' || key === 'Delete') return 'clear'
  return digit >= 1 && digit <= count ? digit - 1 : null
}
