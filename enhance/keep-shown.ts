/**
 * What was laid out because it came near (`content-visibility` in `components/site/chrome.css`) stays so: whoever scrolls through a page and then takes a
 * picture of the whole of it, as press reviews do, gets no empty places, and scrolling back costs nothing.
 */
export function keepShown(): void {
  document.addEventListener('contentvisibilityautostatechange', (event) => {
    const { target, skipped } = event as Event & { skipped?: boolean }
    if (skipped === false && target instanceof HTMLElement) target.style.setProperty('content-visibility', 'visible')
  })
}
