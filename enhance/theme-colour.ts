/**
 * Keeps the colour of the browser's own bars to the paper's ground where the reader's choice differs from the system's, which is all
 * that the page's own `theme-color` entries know. The first entry of a page wins, so one of our own goes before them.
 */
export function followThemeColour(): void {
  const own = document.createElement('meta')
  own.name = 'theme-color'
  const paint = () => {
    const root = document.documentElement
    if (!root.dataset.theme) return own.remove()
    own.content = getComputedStyle(root).getPropertyValue('--paper').trim()
    document.head.prepend(own)
  }
  paint()
  new MutationObserver(paint).observe(document.documentElement, { attributeFilter: ['data-theme'] })
}
