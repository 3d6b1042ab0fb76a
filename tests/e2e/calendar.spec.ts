import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import { NewsroomForms } from '../support/newsroom-forms'
import type { Paper } from '../support/paper-server'
import { postToArticle } from '../support/post-to-article'
import { sharedPaper } from '../support/shared-services'
import { NewsroomClient, type Person, addPerson } from '../support/sign-in'
import { WritingDesk } from '../support/writing-desk'
import { untilHeard } from '../support/until-heard'

let paper: Paper
let reporter: Person
let head: Person

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await sharedPaper()
  reporter = await addPerson(paper, 'reporter')
  head = await addPerson(paper, 'desk')
})

test('a desk puts an article on a day by mouse, moves it by keyboard, takes that back, gives it to somebody and sends it back, and the list knows', async ({ page }) => {
  test.setTimeout(180_000)
  const complaints: string[] = []
  page.on('console', (message) => /Content Security Policy|Hydration|Minified React/i.test(message.text()) && complaints.push(message.text()))
  await page.setViewportSize({ width: 1280, height: 900 })
  const desk = new WritingDesk(page)
  // A month that no other test has anything in.
  await desk.signIn(paper, head, '/admin/calendar?view=month&day=2031-03-12')
  const sectionId = (await page.getByLabel('섹션', { exact: true }).locator('option').nth(1).getAttribute('value')) ?? ''
  const client = new NewsroomClient(paper.origin)
  await client.signIn(reporter)
  const forms = new NewsroomForms(client)
  const headline = `은행나무길 차 없는 날 ${Date.now()}`
  const id = await forms.begin()
  await forms.save({ articleId: id, baseVersion: 1, headline, sectionId })
  expect((await postToArticle(client, id, 'way', { step: 'submit', baseVersion: 2, stage: 'draft', note: '3월 특집입니다.' })).status).toBe(200)

  await page.reload()
  await untilHeard(page.getByRole('main'))
  const entry = page.getByRole('link', { name: headline })
  const tray = page.getByRole('region', { name: /날짜 없는 기사/ })
  const day = (date: string) => page.locator(`[data-day="${date}"]`)
  await expect(tray.getByRole('link', { name: headline })).toBeVisible()
  await expect(page.getByText('이 기간에 놓인 기사가 없습니다.')).toBeVisible()
  await tray.getByRole('listitem').filter({ hasText: headline }).dragTo(day('2031-03-12'))
  await expect(page.getByRole('status').filter({ hasText: '3월 12일(수)로 옮겼습니다' })).toBeVisible()
  await expect(day('2031-03-12')).toContainText(headline)
  await expect(day('2031-03-12')).toContainText('검토 중')
  await expectAccessible(page)

  await entry.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(day('2031-03-20')).toContainText(headline)
  await expect(entry).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '3월 20일(목)로 옮겼습니다' })).toBeVisible()
  await page.getByRole('button', { name: '되돌리기' }).click()
  await expect(day('2031-03-13')).toContainText(headline)
  await expect(page.getByRole('status').filter({ hasText: '되돌렸습니다' })).toBeVisible()

  await entry.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: headline })
  await expect(dialog).toContainText('3월 특집입니다.')
  await expectAccessible(page, '[role=dialog]')
  await dialog.getByLabel('예정일').fill('2031-03-05')
  await dialog.getByRole('button', { name: '옮기기' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: '3월 5일(수)로 옮겼습니다' })).toBeVisible()
  await dialog.getByLabel('맡은 사람').selectOption({ label: '한서윤 (나)' })
  await expect(dialog.getByRole('status').filter({ hasText: '한서윤에게 맡겼습니다.' })).toBeVisible()
  await dialog.getByRole('button', { name: '돌려보내기' }).click()
  const reason = page.getByRole('dialog', { name: '돌려보내기' })
  await reason.getByLabel('사유').fill('언제까지인지 적어 주세요.')
  await reason.getByRole('button', { name: '돌려보내기' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: '돌려보냈습니다.' })).toBeVisible()
  await dialog.getByRole('button', { name: '닫기' }).first().click()
  await expect(dialog).toHaveCount(0)
  await expect(entry).toBeFocused()
  await expect(day('2031-03-05')).toContainText('작성 중')

  await page.goto(`${paper.origin}/admin/articles?day=2031-03-05`)
  await expect(page.getByRole('row').filter({ hasText: headline })).toContainText('작성 중')
  expect(complaints).toEqual([])
})
