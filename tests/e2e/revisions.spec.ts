import { type Page, expect, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import type { Paper } from '../support/paper-server'
import { sharedPaper } from '../support/shared-services'
import { type Person, addPerson } from '../support/sign-in'
import { WritingDesk } from '../support/writing-desk'

let paper: Paper
let reporter: Person

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await sharedPaper()
  reporter = await addPerson(paper, 'reporter')
})

/** Puts the given words of the body in a colour, by the menu. */
async function colour(page: Page, words: string, name: string): Promise<void> {
  await page.getByRole('textbox', { name: '본문' }).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
    throw new Error(`the body has no ${wanted}`)
  }, words)
  await page.getByRole('button', { name: /^글자색/ }).click()
  await page.getByRole('menuitemradio', { name: new RegExp(name) }).click()
}

test('a reporter saves three times, sees in the history what changed, colours too, brings an old version back and takes that back', async ({ page, context }) => {
  test.setTimeout(180_000)
  const complaints: string[] = []
  page.on('console', (message) => /Content Security Policy|Hydration|Minified React/i.test(message.text()) && complaints.push(message.text()))
  const desk = new WritingDesk(page)
  await desk.signIn(paper, reporter)
  const address = await desk.begin(paper, '새벽시장 첫눈', '시장은 눈이 왔다고 했다.')
  const save = async (name: string) => {
    await page.getByRole('button', { name: '판본', exact: true }).click()
    await page.getByRole('menuitem', { name: '이름 붙여 저장' }).click()
    const dialog = page.getByRole('dialog', { name: '이름 붙여 저장' })
    await dialog.getByLabel('이름').fill(name)
    await dialog.getByRole('button', { name: '저장' }).click()
    await expect(dialog).toHaveCount(0)
  }
  await save('초고')
  await colour(page, '눈이', '빨강')
  await save('1차 마감본')
  await desk.write(' 값도 내렸다.')
  await colour(page, '눈이', '파랑')
  await page.getByRole('button', { name: '저장', exact: true }).click()
  await desk.isSaved()

  // Another tab has the article open meanwhile; nobody writes there.
  const second = new WritingDesk(await context.newPage())
  await page.getByRole('button', { name: '판본', exact: true }).click()
  await page.getByRole('menuitem', { name: '판본 보기' }).click()
  await expect(page).toHaveURL(`${paper.origin}${address}/revisions`)
  await second.page.goto(paper.origin + address)
  await second.body.waitFor()
  await expect(page.getByText('지금 판')).toHaveCount(1)
  await expect(page.getByRole('link', { name: '1차 마감본', exact: true })).toBeVisible()
  await expectAccessible(page)

  // What changed since the draft: words, and a colour that no word tells of.
  await page.getByRole('radio', { name: '앞에 놓기: 1차 마감본' }).check()
  await page.getByRole('radio', { name: /뒤에 놓기: .*판/ }).first().check()
  await page.getByRole('button', { name: '고른 두 판 견주기' }).click()
  await expect(page.locator('.diff-side-after').getByText('글자색 빨강 → 파랑')).toBeVisible()
  await expect(page.locator('.diff-side-after ins')).toHaveText(/값도 내렸다/)
  await expect(page.getByText('바뀐 곳 2군데')).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByText('2군데 중 1번째')).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.locator('[data-change="2"].is-shown:visible')).toHaveText(/값도 내렸다/)
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 800 })
  await expect(page.locator('.diff-side-merged ins')).toBeVisible()
  await expect(page.locator('.diff-side-after').first()).toBeHidden()
  await expectAccessible(page)
  await page.setViewportSize({ width: 1280, height: 800 })

  await page.getByRole('link', { name: '판본 목록으로' }).click()
  await page.getByRole('button', { name: '초고 되살리기' }).click()
  await expect(page.getByText('되살렸습니다.')).toBeVisible()
  await expect(page.getByText(/판을 되살림/)).toBeVisible()
  // The tab that has it open follows by itself.
  await expect.poll(() => second.words(), { timeout: 30_000 }).toEqual({ headline: '새벽시장 첫눈', body: ['시장은 눈이 왔다고 했다.'] })
  await page.getByRole('button', { name: '되돌리기' }).click()
  await expect(page.getByText('되돌렸습니다.')).toBeVisible()
  await page.getByRole('button', { name: '초고 되살리기' }).click()
  await expect(page.getByText('되살렸습니다.')).toBeVisible()
  await page.getByRole('link', { name: '편집기로' }).last().click()
  expect(await desk.words()).toEqual({ headline: '새벽시장 첫눈', body: ['시장은 눈이 왔다고 했다.'] })
  expect(complaints).toEqual([])
})

test('who may not read a draft finds no history of it', async ({ page, browser }) => {
  const desk = new WritingDesk(page)
  await desk.signIn(paper, reporter)
  const address = await desk.begin(paper, '야간 진료', '병원이 문을 열었다.')
  const context = await browser.newContext()
  const stranger = new WritingDesk(await context.newPage())
  await stranger.signIn(paper, await addPerson(paper, 'reporter'))
  for (const path of [`${address}/revisions`, `${address}/revisions/compare`, '/admin/articles/00000000-0000-4000-8000-000000000000/revisions']) {
    expect((await stranger.page.goto(paper.origin + path))?.status()).toBe(404)
    await expect(stranger.page.getByRole('heading', { name: '없는 화면입니다' })).toBeVisible()
  }
  await context.close()
})
