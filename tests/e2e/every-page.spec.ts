import { expect } from '@playwright/test'
import { test } from '../support/demo-paper'
import { barriersOn } from '../support/expect-accessible'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a page of any kind in ${colorScheme} colours, with the colours of an imported article`, async ({ page, paper }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme })
    const found: string[] = []
    for (const [name, path] of Object.entries(paper.pages)) {
      await page.goto(paper.origin + path)
      found.push(...(await barriersOn(page)).map((barrier) => `${name} ${barrier}`))
    }
    expect(found).toEqual([])
  })
}

test('no page scrolls sideways at 320 px or makes the browser complain, and a wide table scrolls in a box of its own that the keyboard reaches', async ({ page, paper }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const complaints: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  for (const [name, path] of Object.entries(paper.pages)) {
    await page.goto(paper.origin + path, { waitUntil: 'networkidle' })
    expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, 320])
  }
  // The browser itself notes the 404 of the page that is not there, and the 410 of the one that was withdrawn.
  expect(complaints.filter((text) => !/404|410/.test(text))).toEqual([])
  await page.goto(paper.origin + paper.pages.imported)
  const boxes = await page.locator('.article-body table').evaluateAll((tables) =>
    tables.map((table) => {
      const box = table.parentElement
      return { scrolls: box !== null && getComputedStyle(box).overflowX === 'auto', fits: box !== null && box.getBoundingClientRect().right <= window.innerWidth, byKeyboard: box?.tabIndex === 0 }
    }),
  )
  expect(boxes.length).toBeGreaterThan(0)
  for (const box of boxes) expect(box).toEqual({ scrolls: true, fits: true, byKeyboard: true })
})

test('a reader with a keyboard alone skips to the words, sees where they are at every stop, and opens and leaves the menu of sections', async ({ page, paper }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  for (const name of ['front', 'section', 'imported', 'search'] as const) {
    await page.goto(paper.origin + paper.pages[name])
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: '본문으로 건너뛰기' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    const unseen: string[] = []
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab')
      const seen = await page.evaluate(() => {
        const focused = document.activeElement
        if (!(focused instanceof HTMLElement) || focused === document.body) return null
        const marks = [focused, ...(focused instanceof HTMLInputElement && focused.parentElement ? [focused.parentElement] : []), ...document.querySelectorAll(`label[for="${focused.id || '-'}"]`)].flatMap((element) => [getComputedStyle(element), getComputedStyle(element, '::after')])
        return { html: focused.outerHTML.slice(0, 120), isMarked: marks.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) }
      })
      if (seen && !seen.isMarked) unseen.push(seen.html)
    }
    expect([name, unseen]).toEqual([name, []])
    await page.goto(paper.origin + paper.pages[name])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator('#main')).toBeFocused()
  }

  const menu = page.locator('header summary').first()
  await menu.focus()
  await page.keyboard.press('Enter')
  const inMenu = page.locator('header details a').first()
  await expect(inMenu).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(inMenu).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(inMenu).toBeHidden()
  await expect(menu).toBeFocused()
})
