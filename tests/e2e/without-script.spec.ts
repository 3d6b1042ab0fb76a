import { expect } from '@playwright/test'
import { test } from '../support/demo-paper'

test.use({ javaScriptEnabled: false })

for (const { name, viewport } of [{ name: 'on a phone', viewport: { width: 390, height: 844 } }, { name: 'at a desk', viewport: { width: 1280, height: 900 } }]) {
  test(`a reader without JavaScript walks ${name} from the front to a section, an article, the search and its second page`, async ({ page, paper }) => {
    await page.setViewportSize(viewport)
    await page.goto(paper.origin)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: '사회', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('사회')
    const story = page.getByRole('main').getByRole('link').first()
    const headline = (await story.innerText()).trim()
    await story.click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(headline)
    await expect(page.locator('.article-body')).not.toBeEmpty()
    for (const picture of await page.getByRole('main').locator('img').all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect.poll(() => picture.getAttribute('src')).toMatch(/^\//)
    }
    await page.getByRole('link', { name: '검색' }).click()
    const field = page.getByRole('searchbox', { name: '기사 검색' })
    await field.fill('시')
    await field.press('Enter')
    await expect(page.getByRole('heading', { name: /^검색 결과 \d+건/ })).toBeVisible()
    const firstPage = await page.getByRole('main').locator('ol').first().innerText()
    await page.getByRole('link', { name: '2쪽' }).click()
    await expect(page.getByRole('link', { name: '2쪽' })).toHaveAttribute('aria-current', 'page')
    expect(await page.getByRole('main').locator('ol').first().innerText()).not.toBe(firstPage)
  })
}
