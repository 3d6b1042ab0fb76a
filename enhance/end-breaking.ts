/** Longest wait that a timer knows, in ms: 2^31 − 1. */
const longest = 2_147_483_647
/** How long a line waits that somebody points at, in ms: what is under a hand must not go. */
const pause = 3_000

/**
 * Takes lines of 속보 off a page that stays open when their end (`data-until`) has come by this device's clock; also when a page is woken that slept
 * over it. A page that is asked for anew has none of them anyway.
 */
export function endBreaking(): void {
  const lines = document.querySelectorAll<HTMLElement>('[data-until]')
  let timer: ReturnType<typeof setTimeout>
  const look = () => {
    clearTimeout(timer)
    const waits: number[] = []
    for (const line of lines) {
      if (line.hidden) continue
      const wait = Date.parse(line.dataset.until ?? '') - Date.now()
      if (wait > 0) waits.push(wait)
      else if (line.matches(':hover, :focus-within')) waits.push(pause)
      else line.hidden = true
    }
    if (waits.length > 0) timer = setTimeout(look, Math.min(...waits, longest))
  }
  if (lines.length === 0) return
  look()
  for (const type of ['visibilitychange', 'pageshow']) addEventListener(type, look)
}
