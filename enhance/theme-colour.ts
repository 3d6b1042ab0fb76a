/**
 * Keeps the colour of the browser's own bars to the paper's ground, also where the reader's choice differs from the system's:
 * the page's two `theme-color` entries know only the latter.
 */
export function followThemeColour(): void {
  const paint = () => {
    const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()
    if (paper === '') return
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', paper)
  }
  const { theme } = document.documentElement.dataset
  if (theme) paint()
  new MutationObserver(paint).observe(document.documentElement, { attributeFilter: ['data-theme'] })
}
