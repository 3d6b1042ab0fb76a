const key = 'ilbo-text-size'
const usual = 2

/** The size of an article's words that this reader has chosen here, 1 to 5; the usual one where they chose none or nothing is kept. */
export function keptTextSize(): number {
  try {
    return sizeOf(localStorage.getItem(key))
  } catch {
    return usual
  }
}

/** Remembers the choice. A browser that keeps nothing still shows it on this page. */
export function keepTextSize(size: number): void {
  try {
    if (size === usual) localStorage.removeItem(key)
    else localStorage.setItem(key, String(size))
  } catch {
    // Storage is switched off: nothing to remember it with.
  }
}

/** Sets the page in a size. */
export function showTextSize(size: number): void {
  const { dataset } = document.documentElement
  if (size === usual) delete dataset.textSize
  else dataset.textSize = String(size)
}

/** A size out of anything; the usual one out of what is none. */
export function sizeOf(value: string | null | undefined): number {
  return /^[1-5]$/.test(value ?? '') ? Number(value) : usual
}
