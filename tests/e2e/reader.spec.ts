import { expect } from '@playwright/test'
import { test } from '../support/demo-paper'

test('a reader without script sees what is read most today and this week, and walks from the front to a section, an article, its reporter and a tag', async ({ browser, paper }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(paper.origin)
  await expect(page.getByRole('link', { name: '새벽일보' }).first()).toBeVisible()
  const mostRead = page.getByRole('region', { name: '많이 본 기사' })
  await expect(mostRead.getByRole('listitem')).toHaveCount(10)
  const ofToday = await mostRead.getByRole('listitem').allTextContents()
  await mostRead.getByText('7일').click()
  await expect(mostRead.getByRole('radio', { name: '7일' })).toBeChecked()
  await expect(mostRead.getByRole('listitem')).toHaveCount(10)
  expect(await mostRead.getByRole('listitem').allTextContents()).not.toEqual(ofToday)
  await page.getByRole('link', { name: '사회', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('사회')
  const story = page.getByRole('main').getByRole('link').first()
  await story.click()
  await expect(page.locator('.article-body')).not.toBeEmpty()
  await page.locator('a[href^="/contributors/"]').first().click()
  await expect(page.locator('a[href^="/articles/"]').first()).toBeVisible()
  await context.close()
})

test('the reader chooses dark, and it is kept on the next page without a flash', async ({ page, paper }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(paper.origin)
  await page.getByRole('button', { name: '어둡게' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto(`${paper.origin}/sections/society`, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.body !== null)
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})
