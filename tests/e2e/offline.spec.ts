import { expect } from '@playwright/test'
import { test } from '../support/demo-paper'

test('a reader who loses the connection reads again what was read, is told that it is kept, finds it listed where a page cannot come, and is current again once connected', async ({ page, context, paper }) => {
  await page.goto(paper.origin + paper.pages.front)
  await page.evaluate(() => navigator.serviceWorker.ready)
  // The newsroom is none of its business: what a closing page sends there does not wait for it.
  await page.goto(`${paper.origin}/admin/sign-in`)
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').map((entry) => (entry as PerformanceNavigationTiming).workerStart))).toEqual([0])
  await page.goto(paper.origin + paper.pages.imported)
  const headline = await page.locator('h1').innerText()
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('ilbo-read')).keys()).length)).toBe(1)
  await expect(page.getByText('저장해 둔 기사입니다')).toHaveCount(0)

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText('오프라인 – 저장해 둔 기사입니다. 그 뒤에 고쳐졌을 수 있습니다.')).toBeVisible()
  await expect(page.locator('h1')).toHaveText(headline)
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontWeight)).toBe('700')

  await page.goto(paper.origin + paper.pages.section)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('인터넷에 연결되어 있지 않습니다')
  await page.getByRole('region', { name: '이 기기에 저장해 둔 기사' }).getByRole('link').first().click()
  await expect(page.locator('h1')).toHaveText(headline)
  await expect(page.goto(`${paper.origin}/admin`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)

  await context.setOffline(false)
  await page.goto(paper.origin + paper.pages.imported)
  await expect(page.getByText('저장해 둔 기사입니다')).toHaveCount(0)
  // An article that is gone is let go of.
  await page.evaluate(async (gone) => (await caches.open('ilbo-read')).put(gone, new Response('<title>거둔 기사</title>')), '/articles/999999/gone')
  expect((await page.goto(`${paper.origin}/articles/999999/gone`))?.status()).toBe(404)
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('ilbo-read')).match('/articles/999999/gone')) === undefined)).toBe(true)
})
