import { expect } from '@playwright/test'
import { test } from '../support/demo-paper'
import { barriersOn } from '../support/expect-accessible'
import { KoreanKeyboard } from '../support/ime'

test('a reader without script searches, reads on on page 2, narrows, and is helped with a slip', async ({ browser, paper }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(paper.origin)
  await page.getByRole('link', { name: '검색' }).click()
  await expect(page.getByRole('heading', { name: '최신 기사' })).toBeVisible()
  const field = page.getByRole('searchbox', { name: '기사 검색' })
  await field.fill('시')
  await field.press('Enter')
  await expect(page.getByRole('heading', { name: /^검색 결과 \d+건/ })).toBeVisible()
  const results = page.getByRole('main').locator('ol').first().getByRole('article')
  await expect(results).toHaveCount(20)
  await expect(results.first().locator('mark').first()).toHaveText('시')
  await page.getByRole('link', { name: '2쪽' }).click()
  await expect(page).toHaveURL(/q=%EC%8B%9C&page=2$/)
  await expect(page.getByRole('link', { name: '2쪽' })).toHaveAttribute('aria-current', 'page')
  await page.getByText('좁혀 찾기').click()
  await page.getByRole('combobox', { name: '섹션' }).selectOption({ label: '보도자료' })
  await page.getByRole('button', { name: '적용' }).click()
  await expect(page.getByRole('link', { name: '조건 지우기' })).toBeVisible()
  for (const kicker of await results.locator('.text-accent').allTextContents()) expect(kicker).toContain('보도자료')

  await field.fill('tlwkd')
  await page.getByRole('link', { name: '조건 지우기' }).click()
  await field.fill('tlwkd')
  await field.press('Enter')
  await expect(page.getByText('‘시장’(으)로 찾은 결과입니다.')).toBeVisible()
  await page.getByRole('link', { name: '‘tlwkd’ 그대로 찾기' }).click()
  await expect(page.getByRole('heading', { name: '‘tlwkd’에 맞는 기사가 없습니다.' })).toBeVisible()
  await context.close()
})

test('a reader who types Hangul is offered names while composing, and goes there by keyboard', async ({ page, paper }) => {
  await page.goto(`${paper.origin}/search`)
  const field = page.getByRole('combobox', { name: '기사 검색' })
  await field.click()
  const keyboard = await KoreanKeyboard.at(page)
  await keyboard.type('도ㅅ', { leaveComposing: true })
  const option = page.getByRole('option', { name: /도서관.*태그/ }).first()
  await expect(option).toBeVisible()
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await keyboard.commit()
  await field.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(field).toHaveValue('돗')
  const typeAnew = async () => {
    await field.fill('')
    await keyboard.type('도서')
    await expect(option).toBeVisible()
  }
  await typeAnew()
  expect(await barriersOn(page, { part: 'search-box' })).toEqual([])
  await typeAnew()
  await keyboard.pressKey('ArrowDown')
  await expect(field).toHaveAttribute('aria-activedescendant', /-0$/)
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
  await keyboard.pressKey('Enter')
  await expect(page).toHaveURL(/\/(tags|sections|contributors|articles)\//)
})

test('search pages have no script of a framework’s making needed, no index, and nothing that axe or a narrow screen minds', async ({ page, paper }) => {
  test.setTimeout(120_000)
  const paths = ['/search', '/search?q=%EC%8B%9C%EC%9E%A5', '/search?q=%EB%8F%84%EC%84%9C%EA%B4%B8', '/search?q=%EC%8B%9C%EC%9E%A5&section=economy&from=2020-01-01', '/search?q=-']
  const answer = await fetch(paper.origin + paths[1])
  const html = await answer.text()
  expect(answer.headers.get('cache-control')).toMatch(/private|no-store/)
  expect(html.slice(0, html.indexOf('</head>'))).toMatch(/<meta name="robots" content="noindex, follow"/)
  expect(html).toContain(`<link rel="canonical" href="${paper.origin}/search"`)
  await page.setViewportSize({ width: 320, height: 700 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const path of paths) {
      await page.goto(paper.origin + path)
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320])
      expect([colorScheme, path, await barriersOn(page)]).toEqual([colorScheme, path, []])
    }
  }
})
