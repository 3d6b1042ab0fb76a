import { expect, test } from '@playwright/test'
import { isoSeoul } from '@/lib/korean-time'
import { expectAccessible } from '../support/expect-accessible'
import type { Paper } from '../support/paper-server'
import { sharedPaper } from '../support/shared-services'
import { type Person, addPerson } from '../support/sign-in'
import { WritingDesk } from '../support/writing-desk'

let paper: Paper
let editor: Person

test.beforeAll(async () => {
  test.setTimeout(120_000)
  paper = await sharedPaper()
  editor = await addPerson(paper, 'editor')
})

test('an editor promises an article for a moment, a reader finds it from then on, and the receipt says how exactly the promise was kept', async ({ page, browser }) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  const desk = new WritingDesk(page)
  await desk.signIn(paper, editor)
  const headline = `새벽 첫차 ${Date.now()}호`
  await desk.begin(paper, headline, '첫차가 십오 분 당겨진다.')
  await page.getByLabel('섹션', { exact: true }).selectOption({ index: 1 })
  await page.getByRole('button', { name: '예약', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '발행 예약' })
  await expectAccessible(page, '[role=dialog]')
  await dialog.getByRole('button', { name: '예약하기' }).click()
  await expect(dialog.getByText('발행 시각이나 내리는 시각을 적어 주세요.')).toBeVisible()
  await dialog.getByLabel('발행 시각').fill('2024-08-29T06:00')
  await dialog.getByRole('button', { name: '예약하기' }).click()
  await expect(dialog.getByText('지난 시각이거나 너무 가까운 시각입니다.')).toBeVisible()
  await dialog.getByRole('button', { name: '내일 06:00' }).click()
  await dialog.getByRole('button', { name: '예약하기' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(/\d+월 \d+일\(.\) 06:00 발행 예약 · \d판/)).toBeVisible()
  await expect(page.getByText('예약됨').first()).toBeVisible()

  // Somebody writes on: the promise is of what was written before.
  await desk.write(' 이 문장은 나중에 나간다.')
  await expect(page.getByText(/예약 뒤 고침/)).toBeVisible()

  const moment = isoSeoul(new Date(Date.now() + 15_000)).slice(0, 19)
  await page.getByRole('button', { name: '예약', exact: true }).click()
  await dialog.getByLabel('발행 시각').fill(moment)
  await dialog.getByRole('button', { name: '예약 바꾸기' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(/예약 뒤 고침/)).toHaveCount(0)

  const reading = await (await browser.newContext()).newPage()
  await reading.goto(paper.origin)
  await expect(reading.getByText(headline)).toHaveCount(0)

  await expect(page.getByText(new RegExp(`약속 ${moment.slice(11)} · 공개 \\d\\d:\\d\\d:\\d\\d\\.\\d`))).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('발행됨').first()).toBeVisible()
  const address = await page.getByRole('link', { name: '독자 화면 보기' }).last().getAttribute('href')
  await reading.goto(paper.origin + String(address))
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(reading.locator('.article-body')).toHaveText('첫차가 십오 분 당겨진다. 이 문장은 나중에 나간다.')
  await reading.goto(paper.origin)
  await expect(reading.getByText(headline).first()).toBeVisible()
  await reading.context().close()

  await page.goto(`${paper.origin}/admin/schedule`)
  await expect(page.getByRole('listitem').filter({ hasText: headline })).toContainText('한서윤 예약')
  await expectAccessible(page)
})
