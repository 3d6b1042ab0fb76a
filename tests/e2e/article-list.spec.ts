import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import { NewsroomForms } from '../support/newsroom-forms'
import type { Paper } from '../support/paper-server'
import { sharedPaper } from '../support/shared-services'
import { NewsroomClient, type Person, addPerson } from '../support/sign-in'
import { WritingDesk } from '../support/writing-desk'

let paper: Paper
let editor: Person

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await sharedPaper()
  editor = await addPerson(paper, 'editor')
})

test('an editor filters the list by its address, keeps the view, selects three by keyboard, moves them to another section and takes it back', async ({ page }) => {
  test.setTimeout(180_000)
  const complaints: string[] = []
  page.on('console', (message) => /Content Security Policy|Hydration|Minified React/i.test(message.text()) && complaints.push(message.text()))
  const desk = new WritingDesk(page)
  await desk.signIn(paper, editor)
  const sections = await page.locator('#list-section option').evaluateAll((options) => options.map((option) => ({ id: (option as HTMLOptionElement).value, name: option.textContent ?? '' })))
  const [from, to] = sections.filter(({ id }) => id !== '')
  if (!from || !to) throw new Error('the paper has no two sections')
  const client = new NewsroomClient(paper.origin)
  await client.signIn(editor)
  const forms = new NewsroomForms(client)
  const shown = await forms.saveAndPublish('보랏빛 가로등 골목마다 켠다', from.id)
  for (const headline of ['보랏빛 가로등 값 따져 보니', '보랏빛 가로등 주민 설명회']) await forms.save({ articleId: await forms.begin(), baseVersion: 1, headline, sectionId: from.id })

  await page.goto(`${paper.origin}/admin/articles?section=${from.id}`)
  // The page hears keys once its script has run.
  await expect(async () => {
    await page.locator('body').press('/')
    await expect(page.getByRole('searchbox', { name: '제목 찾기' })).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.getByRole('searchbox', { name: '제목 찾기' }).fill('')
  await page.keyboard.type('보랏빛')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=%EB%B3%B4/)
  const rows = page.getByRole('checkbox', { name: /보랏빛.*고르기/ })
  await expect(rows).toHaveCount(3)
  await expect(page.getByRole('list', { name: '걸린 거르기' })).toContainText(`섹션: ${from.name}`)

  await page.getByText('이 보기 저장').click()
  await page.getByLabel('보기 이름').fill('가로등 기획')
  await page.getByRole('button', { name: '저장', exact: true }).click()
  await page.goto(`${paper.origin}/admin/articles`)
  await page.getByRole('navigation', { name: '보기' }).getByRole('link', { name: '가로등 기획' }).click()
  await expect(rows).toHaveCount(3)
  await expect(page.getByRole('link', { name: '가로등 기획' })).toHaveAttribute('aria-current', 'page')

  const bar = page.getByRole('region', { name: '고른 기사에 하기' })
  await expect(page.getByRole('button', { name: '이 쪽 모두 고르기' })).toBeEnabled()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(bar).toContainText('1건 고름')
  await page.keyboard.press('Shift+J')
  await page.keyboard.press('Shift+J')
  await expect(bar).toContainText('3건 고름')
  await expectAccessible(page)
  await bar.getByLabel('옮길 섹션').selectOption(to.id)
  await bar.getByRole('button', { name: '옮기기' }).click()
  await expect(page.getByRole('status')).toContainText('3건을 옮겼습니다.')
  await expect(rows).toHaveCount(0)
  const readerPage = async () => (await fetch(paper.origin + encodeURI(shown.path))).text()
  expect(await readerPage()).toContain(`"articleSection":"${to.name}"`)

  await page.getByRole('button', { name: '되돌리기' }).click()
  await expect(page.getByRole('status')).toContainText('3건을 되돌렸습니다.')
  await expect(rows).toHaveCount(3)
  await expect(bar).toHaveCount(0)
  expect(await readerPage()).toContain(`"articleSection":"${from.name}"`)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await expectAccessible(page)
  expect(complaints).toEqual([])
})
