import { expect } from '@playwright/test'
import { test } from '../support/demo-paper'

/** Chromium without a window calls itself a robot, which is not counted. */
const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'

test.use({ userAgent, viewport: { width: 1280, height: 900 } })

test('no page comes with a script of the framework, and theme, most read, view counting, text size, sharing, copying and search suggestions all work', async ({ page, context, paper }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  const asked: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && asked.push(new URL(request.url()).pathname))

  const fresh = page.waitForResponse((response) => response.url().endsWith('/api/most-read'))
  await page.goto(paper.origin)
  expect(await page.evaluate(() => [...document.scripts].map(({ src, type }) => type || new URL(src).pathname))).toEqual(
    expect.arrayContaining(['/enhance/early.js', '/enhance/enhance.js']),
  )
  expect(await page.evaluate(() => [...document.scripts].filter(({ src, type }) => type !== 'application/ld+json' && !src.includes('/enhance/')).length)).toBe(0)
  expect((await fresh).ok()).toBe(true)
  const mostRead = page.getByRole('region', { name: '많이 본 기사' })
  await expect(mostRead.getByRole('listitem')).toHaveCount(10)
  const ofToday = await mostRead.getByRole('listitem').allInnerTexts()
  await mostRead.getByText('7일').click()
  expect(await mostRead.getByRole('listitem').allInnerTexts()).not.toEqual(ofToday)
  await expect(page.locator('today-date')).toHaveText(/\d{4}년 \d{1,2}월 \d{1,2}일/)

  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: '어둡게' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

  const beacon = page.waitForResponse((response) => response.url().endsWith('/api/views'))
  await page.goto(paper.origin + paper.pages.article)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect((await beacon).status()).toBe(204)

  const size = () => page.locator('.article-body').evaluate((body) => parseFloat(getComputedStyle(body).fontSize))
  const usual = await size()
  await page.getByText('글자 크기', { exact: true }).click()
  await page.getByRole('button', { name: '가장 크게' }).click()
  expect(await size()).toBeCloseTo(usual * 1.5, 1)
  await page.keyboard.press('Escape')
  await page.getByText('공유', { exact: true }).click()
  await expect(page.getByRole('link', { name: '공유 (새 창)' })).toHaveCount(4)
  await page.getByRole('button', { name: '주소 복사' }).click()
  await expect(page.getByRole('status').filter({ hasText: '주소를 복사했습니다.' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`^${paper.origin}/articles/\\d+$`))

  await page.goto(`${paper.origin}/search`)
  const field = page.getByRole('combobox', { name: '기사 검색' })
  await field.pressSequentially('도서')
  await expect(page.getByRole('option', { name: /도서관.*태그/ }).first()).toBeVisible()
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(page).toHaveURL(/\/(tags|sections|contributors|articles)\//)
  expect(complaints).toEqual([])
  expect([...new Set(asked)].sort()).toEqual(['/enhance/early.js', '/enhance/enhance.js'])
})
