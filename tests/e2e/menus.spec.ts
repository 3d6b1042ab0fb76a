import { expect, test } from '@playwright/test'
import type { NodeJson } from '@/domain/document/types'
import { EditorPage } from '../support/editor-page'
import { expectAccessible } from '../support/expect-accessible'
import { publishHeadline } from '../support/publish-headline'
import { sharedPaper } from '../support/shared-services'
import { addPerson } from '../support/sign-in'

const p = (text: string): NodeJson => ({ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] })

let editor: EditorPage
let number: number

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  const paper = await sharedPaper()
  const person = await addPerson(paper)
  number = await publishHeadline(paper.origin, person, '가람대교 야간 통행 재개')
  editor = await EditorPage.begin(await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage(), paper.origin, person)
})

test('blocks are moved by their handle and by keys, each move is one undo, and the toolbar has the same', async () => {
  const { page } = editor
  await editor.open(p('첫째'), { type: 'bulletList', content: ['가', '나'].map((word) => ({ type: 'listItem', content: [p(word)] })) }, p('셋째'))
  const before = ['paragraph: 첫째', 'bulletList > listItem > paragraph: 가', 'bulletList > listItem > paragraph: 나', 'paragraph: 셋째']
  await editor.expectLines(...before)

  await editor.body.getByText('셋째').hover()
  const target = await editor.body.getByText('첫째').boundingBox()
  await page.getByRole('button', { name: '블록 옮기기와 바꾸기' }).hover()
  await page.mouse.down()
  // Straight up along the margin.
  await page.mouse.move((target?.x ?? 0) - 15, (target?.y ?? 0) + 60, { steps: 4 })
  await page.mouse.move((target?.x ?? 0) - 15, (target?.y ?? 0) + 2, { steps: 4 })
  await page.mouse.up()
  await editor.expectLines('paragraph: 셋째', 'paragraph: 첫째', ...before.slice(1, 3))
  await page.keyboard.press('Control+z')
  await editor.expectLines(...before)

  await editor.cursorAt('나', 1)
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await editor.expectLines('paragraph: 첫째', before[2] ?? '', before[1] ?? '', 'paragraph: 셋째')
  await editor.keyboard.type('다')
  await editor.expectLines('paragraph: 첫째', `${before[2]}다`, before[1] ?? '', 'paragraph: 셋째')

  await editor.cursorAt('첫째', 2)
  await editor.keyboard.type(' 글', { leaveComposing: true })
  await page.keyboard.press('Alt+Shift+ArrowDown')
  editor.keyboard.focusMoved()
  await editor.expectLines(`${before[2]}다`, before[1] ?? '', 'paragraph: 첫째 글', 'paragraph: 셋째')

  await page.getByRole('button', { name: '그 밖의 서식' }).click()
  await page.getByRole('menuitem', { name: '블록 복제' }).click()
  await editor.expectLines(`${before[2]}다`, before[1] ?? '', 'paragraph: 첫째 글', 'paragraph: 첫째 글', 'paragraph: 셋째')

  await editor.body.getByText('셋째').hover()
  await page.getByRole('button', { name: '블록 옮기기와 바꾸기' }).click()
  await expect(page.getByRole('menuitem', { name: '블록 지우기' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('menuitem', { name: '제목 2' }).click()
  await editor.expectLines(`${before[2]}다`, before[1] ?? '', 'paragraph: 첫째 글', 'paragraph: 첫째 글', 'heading2: 셋째')
})

test('a list of blocks opens at /, is worked from the text, and is quiet where it is not meant', async () => {
  const { page } = editor
  const list = page.getByRole('listbox', { name: '블록 넣기' })
  await editor.open(p(''))
  await page.keyboard.type('/')
  await expect(list.getByRole('option', { name: /^문단/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  const last = list.getByRole('option').last()
  await expect(last).toHaveAttribute('aria-selected', 'true')
  await expect(last).toBeInViewport()
  await expect(editor.body).toHaveAttribute('aria-activedescendant', (await last.getAttribute('id')) ?? '')
  await expectAccessible(page)
  await page.keyboard.type('heading')
  await expect(list.getByRole('option')).toHaveText([/^제목 2/, /^제목 3/, /^제목 4/])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(list).toHaveCount(0)
  await page.keyboard.type('h')
  await editor.expectLines('heading3: h')

  await editor.open(p(''))
  await page.keyboard.type('km/h and /zzz')
  await expect(page.getByText('찾는 블록이 없습니다.').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.type('z 1/2')
  await expect(list).toHaveCount(0)
  await editor.expectLines('paragraph: km/h and /zzzz 1/2')
})

test('an article of the paper is found by @ and by the picker, and becomes a link or a card', async () => {
  const { page } = editor
  const list = page.getByRole('listbox', { name: '기사 찾기' })
  await editor.open(p(''))
  await page.keyboard.type(`@${number}`)
  await expect(list.getByRole('option').first()).toContainText('가람대교 야간 통행')
  await expectAccessible(page)
  await page.keyboard.press('Alt+Enter')
  await expect(editor.body.locator('.related-article')).toContainText(`관련 기사 ${number}번`)

  await editor.open(p(''))
  await page.getByRole('button', { name: '그 밖의 서식' }).click()
  await page.getByRole('menuitem', { name: '관련 기사' }).click()
  const search = page.getByRole('combobox', { name: '제목의 말이나 기사 번호' })
  await search.fill('야간 통행')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('가람대교 야간 통행 재개')
  await expectAccessible(page)
  await search.press('Enter')
  await expect(editor.body.locator('.related-article')).toContainText(/관련 기사 \d+번/)
  await expect(editor.body).toBeFocused()

  await editor.open(p(''))
  await page.route('**/admin/articles/find?*', (route) => route.abort())
  await page.keyboard.type('@news')
  await expect(page.getByText('기사를 찾지 못했습니다.').first()).toBeVisible()
  await page.unroute('**/admin/articles/find?*')
  await page.keyboard.type('zz')
  await expect(page.getByText('찾는 기사가 없습니다.').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('x')
  await editor.expectLines('paragraph: @newszz', 'paragraph: x')
})

test('chosen words get their tools, which go with Escape, in code and at a chosen block', async () => {
  const { page } = editor
  const bubble = page.getByRole('toolbar', { name: '고른 글 도구' })
  await editor.open(p('새벽 시장'), { type: 'codeBlock', content: [{ type: 'text', text: 'let x' }] }, { type: 'relatedArticle', attrs: { number: 1 } })
  await editor.body.getByText('새벽 시장').dblclick({ position: { x: 10, y: 10 } })
  await expect(bubble).toBeVisible()
  await expectAccessible(page)
  await bubble.getByRole('button', { name: '노랑 형광펜' }).click()
  await expect.poll(async () => (await editor.lines())[0]).toBe('paragraph: [highlight-yellow]새벽[/highlight-yellow] 시장')
  await page.keyboard.press('Escape')
  await expect(bubble).toHaveCount(0)
  await page.keyboard.press('Shift+ArrowRight')
  await expect(bubble).toBeVisible()
  await editor.body.getByText('let x').dblclick()
  await expect(bubble).toHaveCount(0)
})
