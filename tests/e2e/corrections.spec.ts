import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import type { Paper } from '../support/paper-server'
import { sharedPaper } from '../support/shared-services'
import { type Person, addPerson } from '../support/sign-in'
import { importText } from '../support/import-text'
import { WritingDesk } from '../support/writing-desk'

let paper: Paper
let editor: Person

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await sharedPaper()
  editor = await addPerson(paper, 'editor')
})

const post = '---\ntitle: 새내천 징검다리 놓는다\ncategories: [사회]\nexcerpt: 요약\n---\n\n새내천의 길이는 21킬로미터다.\n'

test('an editor corrects an article, withdraws it, and puts it back; a reader finds the note, the list of corrections, and then the notice', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const { id, path } = await importText(paper, 'corrected-stream', post, { publish: true })
  const reader = await (await browser.newContext()).newPage()
  const desk = new WritingDesk(page)
  await desk.signIn(paper, editor, `/admin/articles/${id}`)
  await desk.body.waitFor()

  // Words that are not published yet, and must not be.
  await desk.write(' 아직 내지 않은 문장이다.')
  await page.getByRole('button', { name: '기사 메뉴' }).click()
  await page.getByRole('menuitem', { name: '정정 내기' }).click()
  const dialog = page.getByRole('dialog', { name: '정정 내기' })
  await dialog.getByRole('button', { name: '정정 발행' }).click()
  await expect(dialog.getByLabel('바로잡는 글')).toHaveAccessibleDescription('바로잡는 글을 적어 주세요.')
  await dialog.getByLabel('바로잡는 글').fill('새내천의 길이를 12킬로미터로 바로잡습니다.')
  await dialog.getByLabel('본문 맨 위').check()
  await expect(dialog.getByRole('region', { name: '독자가 볼 모습' })).toContainText('12킬로미터로 바로잡습니다.')
  await expectAccessible(page)
  // A server that is away costs nobody their words.
  await page.route('**/correct', (route) => route.abort())
  await dialog.getByRole('button', { name: '정정 발행' }).click()
  await expect(dialog.getByRole('alert')).toContainText('적은 내용은 그대로 있으니')
  await page.unroute('**/correct')
  await dialog.getByRole('button', { name: '정정 발행' }).click()
  await expect(dialog).toBeHidden()
  await expect(desk.body.getByText('12킬로미터로 바로잡습니다.')).toBeVisible()
  await expect(desk.body.getByText('아직 내지 않은 문장이다.')).toBeVisible()

  await reader.goto(`${paper.origin}/`)
  await reader.getByRole('contentinfo').getByRole('link', { name: '정정과 반론' }).click()
  await expect(reader.getByText('새내천의 길이를 12킬로미터로 바로잡습니다.')).toBeVisible()
  await reader.getByRole('link', { name: '새내천 징검다리 놓는다' }).click()
  await expect(reader).toHaveURL(/#correction-1$/)
  await expect(reader.locator('#correction-1')).toBeInViewport()
  await expect(reader.getByText('아직 내지 않은 문장이다.')).toHaveCount(0)

  await page.getByRole('button', { name: '기사 메뉴' }).click()
  await page.getByRole('menuitem', { name: '기사 철회' }).click()
  const withdrawal = page.getByRole('dialog', { name: '기사 철회' })
  await expect(withdrawal).toContainText('410')
  await withdrawal.getByLabel('철회하는 까닭').fill('다른 하천의 자료였다.')
  await withdrawal.getByLabel('독자에게 보일 안내문').fill('다른 하천의 자료로 써서 거두어들였습니다.')
  await withdrawal.getByLabel('안내문 위에 기사 제목을 보입니다').check()
  await withdrawal.getByRole('button', { name: '철회하기' }).click()
  await expect(page.getByText('한서윤 님이 철회한 기사입니다')).toBeVisible()
  await expect(desk.body).toHaveAttribute('contenteditable', 'false')
  await expectAccessible(page)

  const gone = await reader.reload()
  expect(gone?.status()).toBe(410)
  await expect(reader.getByText('다른 하천의 자료로 써서 거두어들였습니다.')).toBeVisible()
  await expect(reader.getByText('새내천 징검다리 놓는다')).toBeVisible()
  await reader.goto(`${paper.origin}/corrections`)
  await expect(reader.getByText('새내천 징검다리 놓는다')).toHaveCount(0)

  await page.getByRole('button', { name: '작성 중으로 되돌리기' }).click()
  await expect(page.getByText('작성 중').first()).toBeVisible()
  await expect(desk.body).toHaveAttribute('contenteditable', 'true')
  expect((await reader.goto(paper.origin + encodeURI(path)))?.status()).toBe(410)
  await page.getByRole('button', { name: /발행$/ }).last().click()
  await expect(page.getByText('발행됨').first()).toBeVisible()
  expect((await reader.goto(paper.origin + encodeURI(path)))?.status()).toBe(200)
  await reader.context().close()
})
