import { expect, test } from '@playwright/test'
import { importText } from '../support/import-text'
import { sharedPaper } from '../support/shared-services'

/** Chromium without a window calls itself a robot, which is not counted. */
const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'

test('a reader opens an article, and within a minute it is among the most read, on a page made before; no cookie is ever set', async ({ browser }) => {
  test.setTimeout(120_000)
  const paper = await sharedPaper()
  const { path } = await importText(paper, 'most-read', '---\ntitle: 다온시장 밤마다 불을 밝힌다\ncategories: [사회]\n---\n\n다온시가 21일 알렸다.\n', { publish: true })
  const context = await browser.newContext({ baseURL: paper.origin, userAgent, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto('/')
  const mostRead = page.getByRole('region', { name: '많이 본 기사' })
  await expect(mostRead.getByRole('link', { name: '다온시장 밤마다 불을 밝힌다' })).toHaveCount(0)
  const beacon = page.waitForResponse((response) => response.url().endsWith('/api/views'))
  await page.goto(encodeURI(path))
  expect((await beacon).status()).toBe(204)
  const isMostRead = async () => (await (await fetch(`${paper.origin}/api/most-read`)).text()).includes('다온시장 밤마다 불을 밝힌다')
  await expect.poll(isMostRead, { timeout: 60_000, intervals: [1000] }).toBe(true)
  await page.goto('/')
  await expect(mostRead.getByRole('link', { name: '다온시장 밤마다 불을 밝힌다' })).toBeVisible()
  expect(await context.cookies()).toEqual([])
  await context.close()
})
