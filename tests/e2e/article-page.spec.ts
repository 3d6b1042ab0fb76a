import { type Page, expect } from '@playwright/test'
import { test as withPaper } from '../support/demo-paper'
import { barriersOn } from '../support/expect-accessible'

/** Address of an article of the demo paper that has a reporter and a table. */
const test = withPaper.extend<{ path: string }>({
  path: async ({ paper }, use) => use(await articleWith(paper.origin, '<table', 'href="/contributors/')),
})

/** Notes every request that leaves the paper. */
function leaving(page: Page, origin: string): string[] {
  const asked: string[] = []
  page.on('request', (request) => new URL(request.url()).origin === origin || request.url().startsWith('data:') || asked.push(request.url()))
  return asked
}

const bodySize = (page: Page) => page.locator('.article-body').evaluate((body) => Math.round(parseFloat(getComputedStyle(body).fontSize) * 10) / 10)

test('without script an article is whole: shared by plain links, with the stories around it and no button that does nothing', async ({ browser, paper, path }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(paper.origin + path)
  await page.getByText('공유', { exact: true }).click()
  const main = page.getByRole('main')
  await expect(main.getByRole('button').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByText(`${paper.origin}/articles/${path.split('/')[2]}`).first()).toBeVisible()
  const sites = await main.getByRole('link', { name: '공유 (새 창)' }).evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href)).map(({ host, href }) => [host, href.includes(encodeURIComponent(`${location.origin}/articles/${location.pathname.split('/')[2]}`))]))
  expect(sites).toEqual([['share.naver.com', true], ['band.us', true], ['x.com', true], ['www.facebook.com', true]])
  await expect(main.getByText('읽는 시간')).toBeVisible()
  await expect(main.getByRole('list', { name: '기사를 쓴 사람' })).toBeVisible()
  await expect(main.getByRole('list', { name: /의 다른 기사$/ }).first()).toBeVisible()
  await main.getByRole('navigation', { name: '앞뒤 기사' }).getByRole('link').first().click()
  await expect(page.locator('.article-body')).not.toBeEmpty()
  expect(new URL(page.url()).pathname).not.toBe(encodeURI(decodeURI(path)))
  await context.close()
})

test('a reader makes the words larger by keyboard, and they are so from the first paint of the next page', async ({ page, paper, path }) => {
  await page.goto(paper.origin + path)
  const usual = await bodySize(page)
  await page.getByText('글자 크기', { exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '가장 크게' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '가장 크게' })).toHaveAttribute('aria-pressed', 'true')
  expect(await bodySize(page)).toBe(Math.round(usual * 15) / 10)
  await page.keyboard.press('Escape')
  await expect(page.getByText('글자 크기', { exact: true })).toBeFocused()
  // The first thing that the next page paints is already large: nothing else has run than the script in its head.
  await page.route('**/enhance/enhance.js*', (route) => route.abort())
  await page.reload({ waitUntil: 'commit' })
  await page.waitForSelector('.article-body')
  expect(await bodySize(page)).toBe(Math.round(usual * 15) / 10)
})

test('a reader opens the menu by keyboard and copies the address, and nobody else learns of it', async ({ browser, paper, path }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  const left = leaving(page, paper.origin)
  await page.goto(paper.origin + path, { waitUntil: 'networkidle' })
  await page.getByText('공유', { exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '주소 복사' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '주소를 복사했습니다.' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(`${paper.origin}/articles/${path.split('/')[2]}`)
  expect(decodeURI((await page.goto(copied))?.url() ?? '')).toBe(decodeURI(paper.origin + path))
  expect(left).toEqual([])
  await context.close()
})

test('on paper there is the article alone, black on white, with its address, whatever the screen is set in', async ({ page, paper, path }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(paper.origin + path)
  const visible = async (selector: string) => page.locator(selector).filter({ visible: true }).count()
  expect([await visible('nav'), await visible('article-tools'), await visible('aside[aria-label="다른 기사"]'), await visible('button')]).toEqual([0, 0, 0, 0])
  for (const words of [page.locator('h1'), page.locator('.article-body'), page.getByText('입력'), page.locator('.print-only', { hasText: `${paper.origin}/articles/` })]) await expect(words).toBeVisible()
  expect(await page.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.documentElement).color])).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
})

test('axe finds nothing with either menu open, in light and dark, nor where more contrast and less motion are wanted', async ({ page, paper, path }) => {
  test.setTimeout(180_000)
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark', contrast: 'more', reducedMotion: 'reduce' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media)
    await page.goto(paper.origin + path)
    for (const menu of ['공유', '글자 크기']) {
      await page.getByText(menu, { exact: true }).click()
      expect([media, menu, await barriersOn(page)]).toEqual([media, menu, []])
      await page.keyboard.press('Escape')
    }
  }
})

test('a browser is told on reader pages what it may prepare, and an article that it then opens is counted once', async ({ browser, paper, path }) => {
  const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'
  const context = await browser.newContext({ userAgent })
  const views: string[] = []
  context.on('request', (request) => request.url().endsWith('/api/views') && views.push(request.postData() ?? ''))
  const page = await context.newPage()
  const rules = page.waitForResponse((response) => response.url().endsWith('/speculation.json'))
  const front = await page.goto(paper.origin)
  expect(front?.headers()['speculation-rules']).toBe('"/speculation.json"')
  expect((await rules).headers()['content-type']).toBe('application/speculationrules+json')
  const answer = await context.request.get(`${paper.origin}/admin/sign-in`)
  expect(answer.headers()['speculation-rules']).toBeUndefined()
  await page.locator(`main a[href="${path}"]`).first().click()
  await expect.poll(() => views.length).toBe(1)
  expect(JSON.parse(views[0] ?? '')).toMatchObject({ number: Number(path.split('/')[2]) })
  await context.close()
})

/** Address of an article of the front whose page holds all of these. */
async function articleWith(origin: string, ...parts: string[]): Promise<string> {
  const front = await (await fetch(origin)).text()
  for (const [found] of front.matchAll(/\/articles\/\d+\/[^"\\]+/g)) {
    const page = await (await fetch(origin + found)).text()
    if (parts.every((part) => page.includes(part))) return found
  }
  throw new Error('no article of the front fits')
}
