import { type Page, expect, test } from '@playwright/test'
import { sketch } from '@/domain/document/normalise/sketch.test-support'
import type { DocumentJson } from '@/domain/document/types'
import { barriersOn } from '../support/expect-accessible'
import { KoreanKeyboard } from '../support/ime'
import type { Paper } from '../support/paper-server'
import { clipboards, readFixture } from '../support/paste-fixtures'
import { sharedPaper } from '../support/shared-services'
import { type Person, addPerson } from '../support/sign-in'
import { signInAt } from '../support/sign-in-form'

let paper: Paper
let person: Person

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await sharedPaper()
  person = await addPerson(paper)
})

const body = (page: Page) => page.getByRole('textbox', { name: '본문' })

/** Signs in and opens a new article with the cursor in its body. What the page's policy refuses fails the test. */
async function openNewArticle(page: Page): Promise<void> {
  page.on('console', (message) => {
    // A refused upload is an answer that the browser notes all the same; Playwright's own trace asks for previews (blob:), which the policy refuses it.
    if (message.type() === 'error' && !/^(Failed to load resource|Connecting to 'blob:)/.test(message.text())) throw new Error(message.text())
  })
  await signInAt(page, `${paper.origin}/admin/articles`, person)
  await expect(page).toHaveURL(`${paper.origin}/admin/articles`)
  await beginAnother(page)
}

async function beginAnother(page: Page): Promise<void> {
  await page.goto(`${paper.origin}/admin/articles`)
  await page.getByRole('button', { name: '새 기사' }).first().click()
  await body(page).click()
}

type Brought = { html?: string; text?: string; files?: { name: string; type: string }[]; at?: { x: number; y: number } }

/** A clipboard, or with `at` a drop, as the browser hands it over. Answers whether the editor took it. */
async function bring(page: Page, brought: Brought): Promise<boolean> {
  return body(page).evaluate((root, { html, text, files, at }) => {
    const data = new DataTransfer()
    if (html !== undefined) data.setData('text/html', html)
    if (text !== undefined) data.setData('text/plain', text)
    for (const { name, type } of files ?? []) data.items.add(new File(['x'], name, { type }))
    const usual = { bubbles: true, cancelable: true }
    const event = at ? new DragEvent('drop', { ...usual, dataTransfer: data, clientX: at.x, clientY: at.y }) : new ClipboardEvent('paste', { ...usual, clipboardData: data })
    return !root.dispatchEvent(event)
  }, brought)
}

/** Saves, and answers the document that was sent once the page says it is safe, with the random part of picture names taken out. */
async function saved(page: Page): Promise<string> {
  const request = page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/save'))
  await page.keyboard.press('Control+s')
  const sent = JSON.parse((await request).postData() ?? '{}') as { body: DocumentJson }
  expect((await (await request).response())?.status()).toBe(200)
  await expect(page.getByText(/저장됨 \d\d:\d\d:\d\d/)).toBeVisible()
  return sketch(sent.body).replace(/붙여넣은-사진-[0-9a-f]{8}/g, 'picture')
}

const expected = (name: string) => readFixture(`${name}.txt`).replace(/^from .*\n/, '').replace(/\n--\n[^]*$/, '')

test('what is copied from any program is saved as the clean document that it means', async ({ page }) => {
  test.setTimeout(120_000)
  // No upload ends here: what is saved is what the paste itself made of a picture.
  await page.route(/\/admin\/media\?/, () => undefined)
  await openNewArticle(page)
  for (const name of clipboards) {
    await test.step(name, async () => {
      expect(await bring(page, { html: readFixture(`${name}.html`), text: '글만' })).toBe(true)
      expect(await saved(page)).toBe(expected(name))
      await beginAnother(page)
    })
  }
  await test.step('a messenger', async () => {
    await bring(page, { text: readFixture('kakao.txt') })
    expect(await saved(page)).toBe(readFixture('kakao.txt').split('\n').filter(Boolean).map((line) => `paragraph: ${line}`).join('\n'))
    await beginAnother(page)
  })
  await test.step('Markdown', async () => {
    await bring(page, { text: readFixture('markdown.md') })
    await expect(body(page).getByRole('heading', { name: '새벽시장 물가' })).toBeVisible()
    expect(await saved(page)).toContain('orderedList\n  listItem\n    paragraph: 배추\n  listItem\n    paragraph: 무\n    bulletList')
  })
})

test('after a paste the writer chooses formatting or words only, and both can be taken back', async ({ page }) => {
  await openNewArticle(page)
  const keyboard = await KoreanKeyboard.at(page)
  await keyboard.type('앞뒤')
  await page.keyboard.press('ArrowLeft')
  await bring(page, { html: readFixture('word.html'), text: '가람천 산책로\n가로등' })
  const notice = page.getByRole('status', { name: '붙여넣기' })
  await expect(notice.getByText(/곳을 맞췄습니다/)).toBeVisible()
  await notice.locator('summary').click()
  await expect(notice.getByText('링크를 풀고')).toBeVisible()
  expect(await barriersOn(page, { part: '[role=status]' })).toEqual([])
  await page.screenshot({ path: 'test-results/paste-notice.png' })

  await notice.getByRole('button', { name: '글만' }).click()
  await expect(notice).toBeEmpty()
  await expect(body(page).locator('p')).toHaveText(['앞가람천 산책로', '가로등뒤'])
  await page.keyboard.press('Control+z')
  await expect(body(page).locator('ol > li')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(body(page).locator('p')).toHaveText(['앞뒤'])

  await bring(page, { html: '<h2>제목</h2>', text: '제목' })
  await expect(notice.getByRole('button', { name: '서식 유지' })).toBeVisible()
  await keyboard.type('첫')
  await expect(notice).toBeEmpty()
})

test('a paste in the middle of a syllable loses neither the syllable nor the formatting', async ({ page }) => {
  await openNewArticle(page)
  const keyboard = await KoreanKeyboard.at(page)
  await keyboard.type('새벽', { leaveComposing: true })
  await bring(page, { html: '<p><b>시장</b></p>', text: '시장' })
  keyboard.focusMoved()
  expect(await saved(page)).toBe('paragraph: 새벽[bold|시장]')
})

test('cut and pasted inside the editor, a text is what it was to the last attribute', async ({ page }) => {
  await openNewArticle(page)
  await bring(page, { html: readFixture('naver.html') + readFixture('excel.html'), text: '글' })
  const before = await saved(page)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+x')
  await expect(body(page)).toHaveText('')
  await page.keyboard.press('Control+v')
  expect(await saved(page)).toBe(before)
  await expect(page.getByRole('status', { name: '붙여넣기' })).toBeEmpty()
})

test('what is dropped stands where it was dropped; a file that is not what its name says is refused and the page stays', async ({ page }) => {
  await openNewArticle(page)
  await bring(page, { text: '첫째 줄\n둘째 줄' })
  const box = await body(page).locator('p').first().boundingBox()
  const at = { x: (box?.x ?? 0) + 1, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  expect(await bring(page, { html: '<ul><li>목록</li></ul>', text: '목록', at })).toBe(true)
  expect(await bring(page, { files: [{ name: '보도자료.hwp', type: '' }], at })).toBe(true)
  await expect(page.getByText('파일 이름과 내용이 다릅니다.').first()).toBeVisible()
  expect(await saved(page)).toBe('bulletList\n  listItem\n    paragraph: 목록첫째 줄\nparagraph: 둘째 줄')
})
