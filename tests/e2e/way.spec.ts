import { type Page, expect, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import type { Paper } from '../support/paper-server'
import { sharedPaper } from '../support/shared-services'
import { type Person, addPerson } from '../support/sign-in'
import { WritingDesk } from '../support/writing-desk'

let paper: Paper
let reporter: Person
let deskPerson: Person
let editor: Person

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await sharedPaper()
  reporter = await addPerson(paper, 'reporter')
  deskPerson = await addPerson(paper, 'desk')
  editor = await addPerson(paper, 'editor')
})

test('a reporter sends, the desk returns with a reason, the reporter reads it in the inbox, mends and sends again, the desk approves, an editor publishes', async ({ browser }) => {
  test.setTimeout(180_000)
  const complaints: string[] = []
  const at = async (person: Person, address?: string) => {
    const page = await (await browser.newContext()).newPage()
    page.on('console', (message) => /Content Security Policy|Hydration|Minified React/i.test(message.text()) && complaints.push(message.text()))
    const desk = new WritingDesk(page)
    await desk.signIn(paper, person, address)
    return desk
  }
  const banner = (page: Page) => page.getByRole('region', { name: '기사의 길' })
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  const writer = await at(reporter)
  const address = await writer.begin(paper, '골목시장 다시 문 열다', '한빛구 골목시장이 다시 문을 열었다.')
  await writer.page.getByLabel('섹션').selectOption({ index: 1 })
  await press(writer.page, '보내기')
  const sending = writer.page.getByRole('dialog', { name: '데스크에 보내기' })
  await sending.getByLabel(/쪽지/).fill('오후 5시 마감입니다.')
  await expectAccessible(writer.page, '[role=dialog]')
  await sending.getByRole('button', { name: '보내기' }).click()
  await expect(banner(writer.page)).toContainText('검토 중')
  await expect(writer.page.getByRole('button', { name: '되찾기' }).first()).toBeVisible()

  const desk = await at(deskPerson, '/admin/inbox')
  await expectAccessible(desk.page)
  await desk.page.locator('section', { hasText: '내 차례' }).getByRole('link', { name: '골목시장 다시 문 열다' }).first().click()
  await expect(banner(desk.page)).toContainText('오후 5시 마감입니다.')
  await press(desk.page, '돌려보내기')
  const returning = desk.page.getByRole('dialog', { name: '돌려보내기' })
  await returning.getByRole('button', { name: '돌려보내기' }).click()
  await expect(returning).toContainText('까닭을 적어 주세요')
  await returning.getByLabel('사유').fill('상인회의 말을 더 받아 주세요.')
  await expectAccessible(desk.page, '[role=dialog]')
  // A reason that the server never got is still there.
  await desk.page.route('**/way', (route) => route.abort(), { times: 1 })
  await returning.getByRole('button', { name: '돌려보내기' }).click()
  await expect(returning).toContainText('서버에 닿지 않았습니다')
  await expect(returning.getByLabel('사유')).toHaveValue('상인회의 말을 더 받아 주세요.')
  await returning.getByRole('button', { name: '돌려보내기' }).click()
  await expect(banner(desk.page)).toContainText('돌려보냄')
  // Whoever has it open holds it: the desk lets go.
  await desk.page.goto(`${paper.origin}/admin/articles`)

  await writer.page.goto(`${paper.origin}/admin/articles`)
  await writer.page.getByRole('link', { name: /알림.*읽지 않은 것 1개/ }).click()
  await expect(writer.page.getByText('상인회의 말을 더 받아 주세요.')).toBeVisible()
  await expectAccessible(writer.page)
  await writer.page.getByRole('link', { name: '골목시장 다시 문 열다' }).last().click()
  await expect(banner(writer.page)).toContainText('사유 상인회의 말을 더 받아 주세요.')
  await expect(writer.body).toHaveAttribute('contenteditable', 'true')
  await writer.write(' 상인회는 반겼다.')
  await expect(writer.body).toContainText('상인회는 반겼다.')
  await press(writer.page, '보내기')
  await sending.getByRole('button', { name: '보내기' }).click()
  await expect(banner(writer.page)).toContainText('검토 중')
  await expect(writer.page.getByRole('link', { name: '알림', exact: true })).toBeVisible()

  await desk.page.goto(paper.origin + address)
  await expect(desk.body).toContainText('상인회는 반겼다.')
  await press(desk.page, '승인')
  await expect(banner(desk.page)).toContainText('승인됨')
  await expectAccessible(desk.page)

  const chief = await at(editor, address)
  await press(chief.page, '발행')
  await expect(chief.page.getByText('발행했습니다.')).toBeVisible()
  await expect(banner(chief.page)).toHaveCount(0)
  await chief.page.goto(`${paper.origin}${address}/record`)
  await expect(chief.page.locator('ol strong')).toHaveText(['발행', '승인', '보냄', '돌려보냄', '보냄', '쓰기 시작'])
  await expectAccessible(chief.page)

  // The paper decides what it does not let through; the form is a plain one.
  await chief.page.goto(`${paper.origin}/admin/settings/checklist`)
  await expectAccessible(chief.page)
  await chief.page.getByRole('radio', { name: '사진의 출처: 보지 않음' }).check()
  await press(chief.page, '저장')
  await expect(chief.page.getByRole('status')).toHaveText(/저장했습니다/)
  await expect(chief.page.getByRole('radio', { name: '사진의 출처: 보지 않음' })).toBeChecked()
  await chief.page.getByRole('radio', { name: '사진의 출처: 알림' }).check()
  await press(chief.page, '저장')
  await desk.page.goto(`${paper.origin}/admin/settings/checklist`)
  await expect(desk.page.getByRole('radio').first()).toBeDisabled()
  expect(complaints).toEqual([])
})
