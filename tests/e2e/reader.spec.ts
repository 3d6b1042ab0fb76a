import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { type PaperServer, startPaperServer } from '../support/paper-server'
import { runIlbo } from '../support/run-ilbo'

/** The demo paper as a newcomer finds it. */
let paper: PaperServer

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await startPaperServer()
  const { code, stderr } = await runIlbo(['demo'], { env: { ...paper.env } })
  if (code !== 0) throw new Error(stderr)
})
test.afterAll(async () => paper.stop())

const pages = ['/', '/sections/society', '/sections/press-release', '/tags/버스', '/nothing-here']

test('a reader without script sees what is read most today and this week, and walks from the front to a section, an article, its reporter and a tag', async ({ browser }) => {
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

test('the reader chooses dark, and it is kept on the next page without a flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(paper.origin)
  await page.getByRole('button', { name: '어둡게' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto(`${paper.origin}/sections/society`, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.body !== null)
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})

test('no reader page scrolls sideways at 320 px, asks another host for anything, or makes the browser complain', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('request', (request) => new URL(request.url()).origin === paper.origin || request.url().startsWith('data:') || complaints.push(request.url()))
  await page.setViewportSize({ width: 320, height: 700 })
  const article = await firstArticle()
  for (const path of [...pages, article]) {
    await page.goto(paper.origin + path, { waitUntil: 'networkidle' })
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320])
  }
  // The browser itself notes the 404 of the page that is not there.
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
})

test('axe finds nothing on reader pages, in light and dark', async ({ page }) => {
  test.setTimeout(120_000)
  const article = await firstArticle()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const path of [...pages, article]) {
      await page.goto(paper.origin + path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${colorScheme} ${path} ${id}: ${nodes[0]?.html}`)).toEqual([])
    }
  }
})

/** An article of the demo paper that has colours. */
async function firstArticle(): Promise<string> {
  const front = await (await fetch(paper.origin)).text()
  for (const [path] of front.matchAll(/\/articles\/\d+\/[^"\\]+/g)) {
    const page = await (await fetch(paper.origin + path)).text()
    if (page.includes('tone-red') || page.includes('mark-blue')) return path
  }
  throw new Error('no article of the front has a colour')
}
