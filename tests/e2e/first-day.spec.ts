import { type Page, expect, test } from '@playwright/test'
import { KoreanKeyboard } from '../support/ime'
import { type PaperServer, startPaperServer } from '../support/paper-server'
import { testPassword } from '../support/sign-in'
import { fillSignIn, signInAt } from '../support/sign-in-form'

/** A paper of its own: the first-run set-up happens once in its life. */
let paper: PaperServer

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await startPaperServer()
})
test.afterAll(async () => paper.stop())

const body = (page: Page) => page.getByRole('textbox', { name: '본문' })

/** Selects the given words of the body with the mouse's two clicks or by range; words must stand in one text run. */
async function select(page: Page, words: string): Promise<void> {
  await body(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`the body has no ${wanted}`)
  }, words)
}

async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${menu}`) }).click()
  await page.getByRole('menuitemradio', { name: new RegExp(item) }).click()
}

test('the first reader of an empty paper gets a whole page, though the build never saw a database', async ({ page }) => {
  const response = await page.goto(paper.origin)
  expect(response?.status()).toBe(200)
  await expect(page).toHaveTitle('일보')
  await expect(page.getByRole('main')).toContainText('첫 기사를 준비하고 있습니다')
  await expect(page.getByRole('contentinfo')).toContainText('일보')
})

test('a newcomer sets the paper up, signs in, writes in Korean with colours, saves, publishes, and a reader sees it at once', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const violations: string[] = []
  page.on('console', (message) => message.text().includes('Content Security Policy') && violations.push(message.text()))
  // Somebody without an account is led to the set-up; without the console's token it stays shut.
  await page.goto(`${paper.origin}/admin`)
  await expect(page).toHaveURL(/\/admin\/setup$/)
  await page.getByLabel('설정 토큰').fill('made-up-token')
  await page.getByLabel('이름').fill('한서윤')
  await page.getByLabel('이메일').fill('desk@saebyeok.example')
  await page.getByLabel('비밀번호', { exact: true }).fill(testPassword)
  await page.getByRole('button', { name: '관리자 만들기' }).click()
  await expect(page.getByText('설정 토큰이 맞지 않습니다')).toBeVisible()

  await page.goto(paper.setupUrl)
  await page.getByLabel('이름').fill('한서윤')
  await page.getByLabel('이메일').fill('desk@saebyeok.example')
  await page.getByLabel('비밀번호', { exact: true }).fill(testPassword)
  await page.getByRole('button', { name: '관리자 만들기' }).click()

  await expect(page).toHaveURL(/\/admin\/sign-in/)
  await fillSignIn(page, { email: 'desk@saebyeok.example', password: '틀린 비밀번호입니다' })
  await expect(page.getByText('이메일이나 비밀번호가 맞지 않습니다')).toBeVisible()
  await page.getByLabel('비밀번호', { exact: true }).fill(testPassword)
  await page.getByRole('button', { name: '로그인' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^오늘/ })).toBeVisible()
  await page.getByRole('navigation', { name: '편집국 메뉴' }).getByRole('link', { name: '기사', exact: true }).click()
  await expect(page.getByText('아직 기사가 없습니다')).toBeVisible()

  await page.getByRole('button', { name: '새 기사' }).first().click()
  await expect(body(page)).toBeVisible()
  const keyboard = await KoreanKeyboard.at(page)
  await page.getByLabel('제목', { exact: true }).click()
  await keyboard.type('새벽시장 첫눈')
  await body(page).click()
  await keyboard.type('눈이 왔다.\n상인들은 값을 내렸다.')
  await expect(body(page).locator('p')).toHaveText(['눈이 왔다.', '상인들은 값을 내렸다.'])

  await select(page, '눈이 왔다.')
  await choose(page, '글자색', '빨강')
  await select(page, '값을 내렸다.')
  await choose(page, '형광펜', '파랑')
  await expect(body(page).locator('.tone-red')).toHaveText('눈이 왔다.')
  await expect(body(page).locator('.mark-blue')).toHaveText('값을 내렸다.')

  await page.getByRole('button', { name: '저장', exact: true }).click()
  await expect(page.getByText(/저장됨 \d\d:\d\d:\d\d/)).toBeVisible()

  await page.getByRole('button', { name: '발행', exact: true }).click()
  await expect(page.getByText('섹션을 정하지 않았습니다')).toBeVisible()
  await page.getByLabel('섹션').selectOption({ label: '사회' })
  await page.getByRole('button', { name: '발행', exact: true }).click()
  const link = page.getByRole('link', { name: '독자 화면 보기' }).first()
  await expect(link).toBeVisible()
  const address = await link.getAttribute('href')
  expect(decodeURI(address ?? '')).toBe('/articles/1/새벽시장-첫눈')

  // Another person, without script and without an account.
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const response = await reader.goto(paper.origin + (address ?? ''))
  expect(response?.status()).toBe(200)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('새벽시장 첫눈')
  await expect(reader.locator('.article-body .tone-red')).toHaveText('눈이 왔다.')
  await expect(reader.locator('.article-body .mark-blue')).toHaveText('값을 내렸다.')
  await expect(reader.getByText('한서윤').first()).toBeVisible()
  await reader.goto(paper.origin)
  await expect(reader.getByText('새벽시장 첫눈').first()).toBeVisible()

  // The editor opens what was stored, and what is only saved stays away from readers.
  await page.reload()
  await expect(body(page).locator('.tone-red')).toHaveText('눈이 왔다.')
  // Not before the page before it has let go.
  await expect(body(page)).toHaveAttribute('contenteditable', 'true')
  await body(page).click()
  await page.keyboard.press('Control+End')
  await keyboard.type(' 아직 안 낸 말')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/저장됨 \d\d:\d\d:\d\d/)).toBeVisible()
  await reader.goto(paper.origin + (address ?? ''))
  await expect(reader.getByText('아직 안 낸 말')).toHaveCount(0)
  await page.getByRole('button', { name: '수정 발행' }).click()
  await expect(page.getByText('발행했습니다')).toBeVisible()
  await reader.goto(paper.origin + (address ?? ''))
  await expect(reader.getByText('아직 안 낸 말')).toHaveCount(1)
  await reader.context().close()
  expect(violations).toEqual([])
})

test('bold and colour pressed while a syllable is still being composed take hold', async ({ page }) => {
  await signInTo(page, '/admin/articles')
  await page.getByRole('button', { name: '새 기사' }).first().click()
  await body(page).click()
  const keyboard = await KoreanKeyboard.at(page)
  await keyboard.type('한글', { leaveComposing: true })
  await page.keyboard.press('Control+b')
  keyboard.focusMoved()
  await keyboard.type('굵게', { leaveComposing: true })
  await page.getByRole('button', { name: /^굵게/ }).click()
  keyboard.focusMoved()
  await keyboard.type('보통')
  await expect(body(page).locator('p').first()).toHaveText('한글굵게보통')
  await expect(body(page).locator('strong')).toHaveText('굵게')
})

async function signInTo(page: Page, path: string): Promise<void> {
  await signInAt(page, paper.origin + path, { email: 'desk@saebyeok.example', password: testPassword })
  await expect(page).toHaveURL(paper.origin + path)
}
