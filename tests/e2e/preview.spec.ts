import { type Page, expect, test } from '@playwright/test'
import { barriersOn, expectAccessible } from '../support/expect-accessible'
import type { Paper } from '../support/paper-server'
import { sharedPaper } from '../support/shared-services'
import { type Person, addPerson } from '../support/sign-in'
import { WritingDesk } from '../support/writing-desk'

/** A person's browser by its own name: machines are not shown a draft, and Chromium without a window calls itself one. */
const userAgent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'

let paper: Paper
let reporter: Person

test.beforeAll(async () => {
  test.setTimeout(120_000)
  paper = await sharedPaper()
  reporter = await addPerson(paper, 'reporter')
})

const framed = (page: Page) => page.frameLocator('iframe[title="독자가 볼 화면"]')

/** What the page in the frame knows of its own screen. */
async function screenOf(page: Page) {
  const body = framed(page).locator('body')
  return body.evaluate((within) => ({ width: within.ownerDocument.defaultView?.innerWidth, isPhone: within.ownerDocument.defaultView?.matchMedia('(max-width: 40rem)').matches, theme: within.ownerDocument.documentElement.dataset.theme }))
}

test('a reporter sees beside the text what readers will see, on a phone and on a desk, light and dark, and every save shows', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const desk = new WritingDesk(page)
  await desk.signIn(paper, reporter)
  await desk.begin(paper, '나루 다리 점검', '다리를 점검했다.')
  // Not saved yet when the preview is asked for.
  await desk.write(' 금이 간 곳은 세 군데다.')
  await page.keyboard.press('Control+Alt+p')
  const article = framed(page).getByRole('article')
  await expect(article.getByRole('heading', { level: 1 })).toHaveText('나루 다리 점검')
  await expect(article.locator('.article-body')).toHaveText('다리를 점검했다. 금이 간 곳은 세 군데다.')
  await expect(article.getByText('입력 아직 발행 전')).toBeVisible()
  await expect(article.getByText('한서윤').first()).toBeVisible()
  expect(await screenOf(page)).toEqual({ width: 390, isPhone: true, theme: 'light' })

  await page.getByRole('button', { name: '책상 1280' }).click()
  await page.getByRole('button', { name: '어둡게' }).last().click()
  await expect(framed(page).locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await screenOf(page)).toEqual({ width: 1280, isPhone: false, theme: 'dark' })

  // As it will look where somebody shares it: without a picture, drawn.
  await page.getByRole('button', { name: '공유 카드' }).click()
  const cards = page.getByRole('region', { name: '공유 카드' })
  await expect(cards.getByRole('img', { name: '나루 다리 점검' })).toHaveCount(2)
  await expect(cards.getByRole('figure').first()).toContainText('카카오톡나루 다리 점검다리를 점검했다. 금이 간 곳은 세 군데다.')
  expect(await cards.getByRole('img').first().evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([1200, 630])
  await expect(cards.getByRole('link', { name: '카카오에서 새로 읽게 하기' })).toHaveAttribute('href', /^https:\/\/developers\.kakao\.com\//)
  expect(await barriersOn(page, { without: 'iframe' })).toEqual([])
  await page.getByRole('button', { name: '공유 카드' }).click()
  await expect(cards).toHaveCount(0)

  await desk.write(' 차는 다닌다.')
  await expect(article.locator('.article-body')).toHaveText('다리를 점검했다. 금이 간 곳은 세 군데다. 차는 다닌다.')
  await page.getByRole('button', { name: '미리보기 닫기' }).click()
  await expect(page.getByRole('complementary', { name: '미리보기' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: '미리보기', exact: true })).toBeFocused()
})

test('on a phone the preview is a tab of its own, with the newest words, and what is rare is in one menu', async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const desk = new WritingDesk(page)
  await desk.signIn(paper, reporter)
  const address = await desk.begin(paper, '가람천 물안개', '안개가 끼었다.')
  await desk.write(' 다리가 사라졌다.')
  const [tab] = await Promise.all([context.waitForEvent('page'), page.getByRole('button', { name: '미리보기', exact: true }).click()])
  await tab.waitForURL(`${paper.origin}${address}/preview`)
  await expect(framed(tab).locator('.article-body')).toHaveText('안개가 끼었다. 다리가 사라졌다.')
  await tab.setViewportSize({ width: 390, height: 844 })
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await tab.getByRole('link', { name: '편집기로' }).click()
  await expect(tab).toHaveURL(paper.origin + address)

  // What is needed once a day is in one menu there.
  await page.bringToFront()
  await page.getByRole('button', { name: '기사 메뉴' }).click()
  await expect(page.getByRole('menuitem')).toHaveText(['검토 링크', '판본 보기', '이름 붙여 저장', '휴지통으로 보내기…'])
  await expectAccessible(page, '[role=menu]')
  await page.getByRole('menuitem', { name: '이름 붙여 저장' }).click()
  await page.getByRole('dialog', { name: '이름 붙여 저장' }).getByLabel('이름').fill('안개 초고')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  // So is brightness, for which the bar has no room.
  await page.getByRole('button', { name: '계정 메뉴' }).click()
  await expectAccessible(page, '[role=menu]')
  await page.getByRole('menuitemradio', { name: '어둡게' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a reporter sends a link, a source without an account reads the newest text with it, and the link is taken back', async ({ page, browser }) => {
  const desk = new WritingDesk(page)
  await desk.signIn(paper, reporter)
  await desk.begin(paper, '사과칩 수출', '첫 배가 떠났다.')
  await page.getByRole('button', { name: '검토 링크' }).click()
  const dialog = page.getByRole('dialog', { name: '검토 링크' })
  await expect(dialog.getByText('열려 있는 링크가 없습니다.')).toBeVisible()
  await dialog.getByLabel('7일').check()
  await dialog.getByLabel('누구에게').fill('과수원 문가람 대표')
  await dialog.getByRole('button', { name: '링크 만들기' }).click()
  const link = await dialog.getByLabel('새 링크').inputValue()
  await expect(dialog.getByText('아직 열지 않음')).toBeVisible()
  await dialog.getByRole('button', { name: '닫기' }).click()
  await desk.write(' 열두 상자다.')
  await desk.isSaved()

  const outside = await browser.newContext({ userAgent, viewport: { width: 390, height: 844 } })
  const reading = await outside.newPage()
  await reading.goto(link)
  await expect(reading.locator('.article-body')).toHaveText('첫 배가 떠났다. 열두 상자다.')
  await expect(reading.getByRole('complementary', { name: '원고 안내' })).toContainText('발행 전 원고입니다')
  expect(await outside.cookies()).toEqual([])
  expect(await reading.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await page.getByRole('button', { name: '검토 링크' }).click()
  // The address was shown once.
  await expect(dialog.getByText('1번 열림')).toBeVisible()
  await expect(dialog.getByLabel('새 링크')).toHaveCount(0)
  await dialog.getByRole('button', { name: '과수원 문가람 대표 링크 거두기' }).click()
  await expect(dialog.getByText('열려 있는 링크가 없습니다.')).toBeVisible()
  const answer = await reading.reload()
  expect(answer?.status()).toBe(404)
  await expect(reading.getByRole('heading', { name: '이 링크로 볼 수 있는 글이 없습니다' })).toBeVisible()
  await outside.close()
})

test('axe finds nothing on a shared draft, its closed door, the preview and the dialog, in light and dark', async ({ page, browser }) => {
  test.setTimeout(240_000)
  const desk = new WritingDesk(page)
  await desk.signIn(paper, reporter)
  const address = await desk.begin(paper, '시의회 자막', '자막이 생긴다.')
  await page.getByRole('button', { name: '검토 링크' }).click()
  await page.getByRole('button', { name: '링크 만들기' }).click()
  const link = await page.getByLabel('새 링크').inputValue()
  const outside = await (await browser.newContext({ userAgent })).newPage()
  const check = async (one: Page, name: string) => {
    // The frame runs no script, axe's neither: its page is looked at by itself.
    expect([name, await barriersOn(one, { without: 'iframe' })]).toEqual([name, []])
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await check(page, `${colorScheme} dialog`)
    await outside.emulateMedia({ colorScheme })
    for (const path of [link, `${paper.origin}/preview/${'A'.repeat(43)}`]) {
      await outside.goto(path)
      await check(outside, `${colorScheme} ${path === link ? 'draft' : 'closed'}`)
    }
  }
  await page.goto(`${paper.origin}${address}/preview`)
  await expect(framed(page).locator('.article-body')).toHaveText('자막이 생긴다.')
  for (const theme of ['밝게', '어둡게']) {
    await page.getByRole('button', { name: theme }).click()
    await expect(framed(page).locator('html')).toHaveAttribute('data-theme', theme === '어둡게' ? 'dark' : 'light')
    await check(page, `preview ${theme}`)
  }
  for (const theme of ['light', 'dark']) {
    await page.goto(`${paper.origin}${address}/preview/frame/${theme}`)
    await expect(page.locator('.article-body')).toHaveText('자막이 생긴다.')
    await check(page, `frame ${theme}`)
  }
  await outside.context().close()
})
