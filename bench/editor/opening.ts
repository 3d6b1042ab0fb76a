import type { Page } from '@playwright/test'

/** Opens the article; answers the milliseconds from the last byte of the page's HTML until the body could be written in and had been drawn. */
export async function openAndMeasure(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('#article-body[contenteditable=true]')) return
      watch.disconnect()
      requestAnimationFrame(() => setTimeout(() => document.documentElement.setAttribute('data-editor-drawn', String(performance.now()))))
    })
    watch.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['contenteditable'] })
  })
  await page.goto(address)
  const drawn = page.locator('html[data-editor-drawn]')
  await drawn.waitFor({ state: 'attached' })
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return Number(document.documentElement.dataset.editorDrawn) - (navigation?.responseEnd ?? Number.NaN)
  })
}
