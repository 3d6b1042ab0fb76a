const pauseMs = 30_000

/**
 * Has an element's figures fetched when it comes near the window, and again each half minute while it stays there and the page is looked at. Not
 * under somebody's pointer or focus, where a list must not change. What cannot be fetched leaves the page as it was served.
 */
export function keepFresh(element: HTMLElement, address: string, show: (answer: unknown) => void): void {
  let isNear = false
  let askedAt = -pauseMs
  const refresh = async () => {
    const now = performance.now()
    if (!isNear || document.visibilityState !== 'visible' || now - askedAt < pauseMs || element.matches(':hover, :focus-within')) return
    askedAt = now
    const answer: unknown = await fetch(address).then((response) => (response.ok ? response.json() : null)).catch(() => null)
    if (answer !== null) show(answer)
  }
  const near = ([entry]: { isIntersecting: boolean }[]) => {
    isNear = entry?.isIntersecting ?? false
    void refresh()
  }
  // A list that nothing has been read for yet is hidden and never comes near.
  if (element.hidden) near([{ isIntersecting: true }])
  else new IntersectionObserver(near, { rootMargin: '300px' }).observe(element)
  document.addEventListener('visibilitychange', () => void refresh())
  setInterval(() => void refresh(), pauseMs / 2)
}
