import { expect, test } from '@playwright/test'
import type { NodeJson } from '@/domain/document/types'
import { EditorPage } from '../support/editor-page'
import { publishHeadline } from '../support/publish-headline'
import { sharedPaper } from '../support/shared-services'
import { type Person, addPerson } from '../support/sign-in'

/** What a Korean keyboard does to the document, jamo by jamo. Every test asserts the document, not the look. */
let editor: EditorPage
let origin: string
let person: Person

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  const paper = await sharedPaper()
  origin = paper.origin
  person = await addPerson(paper)
  await publishHeadline(origin, person, '새벽시장 국밥값 왜 올랐나')
  editor = await EditorPage.begin(await browser.newPage(), origin, person)
})

const run = (text: string, ...marks: NonNullable<NodeJson['marks']>): NodeJson => (marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text })
const p = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const blue = { type: 'highlight', attrs: { tone: 'blue', raw: null } } as const
const headline = '값싼 뷔페, 왜곡 없는 맛집!'

test('an empty paragraph takes its first syllable, double vowels and finals whole', async () => {
  await editor.open(p())
  await editor.keyboard.type(headline)
  await editor.expectLines(`paragraph: ${headline}`)
})

const places: [string, NodeJson, string][] = [
  ['a heading', { type: 'heading', attrs: { level: 2 } }, 'heading2: 첫눈'],
  ['a list item', { type: 'bulletList', content: [{ type: 'listItem', content: [p()] }] }, 'bulletList > listItem > paragraph: 첫눈'],
  ['a quote', { type: 'blockquote', content: [p()] }, 'blockquote > paragraph: 첫눈'],
  ['a table cell', { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [p()] }] }] }, 'table > tableRow > tableCell > paragraph: 첫눈'],
]
for (const [name, node, line] of places) {
  test(`${name} that is empty takes its first syllable`, async () => {
    await editor.open(node)
    await editor.keyboard.type('첫눈')
    await editor.expectLines(line)
  })
}

test('a caption that is empty takes its first syllable', async () => {
  await editor.open(p(run('앞')), { type: 'figure', attrs: { missing: '/a.jpg' } })
  await editor.body.locator('figcaption').click()
  await editor.keyboard.type('붐비는 시장')
  await editor.expectLines('paragraph: 앞', 'figure: 붐비는 시장')
})

test('words typed inside a highlight belong to it', async () => {
  await editor.open(p(run('앞'), run('형광', blue), run('뒤')))
  await editor.cursorAt('형광', 1)
  await editor.keyboard.type('가나')
  await editor.expectLines('paragraph: 앞[highlight-blue]형가나광[/highlight-blue]뒤')
})

test('words typed at the end of a highlight go on in it, and before its start stay outside', async () => {
  await editor.open(p(run('앞'), run('형광', blue), run('뒤')))
  await editor.cursorAt('형광', 2)
  await editor.keyboard.type('펜')
  await editor.cursorAt('앞', 1)
  await editor.keyboard.type('말')
  await editor.expectLines('paragraph: 앞말[highlight-blue]형광펜[/highlight-blue]뒤')
})

test('a tone chosen in the middle of a word colours what comes after, and only that', async () => {
  await editor.open(p())
  await editor.keyboard.type('한글', { leaveComposing: true })
  await editor.page.getByRole('button', { name: /^글자색/ }).click()
  editor.keyboard.focusMoved()
  await editor.page.getByRole('menuitemradio', { name: /빨강/ }).click()
  await editor.keyboard.type('빨강')
  await editor.expectLines('paragraph: 한글[tone-red]빨강[/tone-red]')
})

test('Enter while a syllable is composed ends it once and makes one new paragraph', async () => {
  await editor.open(p())
  await editor.keyboard.type('첫째', { leaveComposing: true })
  await editor.keyboard.pressKey('Enter')
  await editor.keyboard.type('둘째')
  await editor.expectLines('paragraph: 첫째', 'paragraph: 둘째')
})

test('Enter in a list makes one new item', async () => {
  await editor.open({ type: 'bulletList', content: [{ type: 'listItem', content: [p()] }] })
  await editor.keyboard.type('하나', { leaveComposing: true })
  await editor.keyboard.pressKey('Enter')
  await editor.keyboard.type('둘')
  await editor.expectLines('bulletList > listItem > paragraph: 하나', 'bulletList > listItem > paragraph: 둘')
})

test('Backspace takes a syllable apart, jamo by jamo, and leaves the one before alone', async () => {
  await editor.open(p())
  await editor.keyboard.type('가값', { leaveComposing: true })
  await editor.keyboard.backspace()
  await editor.keyboard.backspace()
  await editor.keyboard.commit()
  await editor.expectLines('paragraph: 가가')
})

test('Tab in a table ends the syllable and goes to the next cell', async () => {
  const cell: NodeJson = { type: 'tableCell', content: [p()] }
  await editor.open({ type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] })
  await editor.keyboard.type('왼쪽', { leaveComposing: true })
  await editor.keyboard.pressKey('Tab')
  await editor.keyboard.type('오른쪽')
  await editor.expectLines('table > tableRow > tableCell > paragraph: 왼쪽', 'table > tableRow > tableCell > paragraph: 오른쪽')
})

test('a click elsewhere ends the syllable where it was', async () => {
  await editor.open(p(), p(run('끝')))
  await editor.keyboard.type('첫째', { leaveComposing: true })
  await editor.body.getByText('끝').click()
  editor.keyboard.focusMoved()
  await editor.expectLines('paragraph: 첫째', 'paragraph: 끝')
})

test('leaving the editor ends the syllable and loses nothing', async () => {
  await editor.open(p())
  await editor.keyboard.type('아직 쓰는', { leaveComposing: true })
  await editor.page.getByLabel('제목', { exact: true }).focus()
  editor.keyboard.focusMoved()
  await editor.expectLines('paragraph: 아직 쓰는')
})

test('Ctrl+B while a syllable is composed makes what follows bold', async () => {
  await editor.open(p())
  await editor.keyboard.type('보통', { leaveComposing: true })
  await editor.page.keyboard.press('Control+b')
  editor.keyboard.focusMoved()
  await editor.keyboard.type('굵게')
  await editor.expectLines('paragraph: 보통[bold]굵게[/bold]')
})

test('Ctrl+Z while a syllable is composed takes words back, and redo brings them again, each once', async () => {
  await editor.open(p(run('있던 글 ')))
  await editor.cursorAt('있던 글 ', 5)
  await editor.keyboard.type('새말', { leaveComposing: true })
  await editor.page.keyboard.press('Control+z')
  editor.keyboard.focusMoved()
  await expect.poll(async () => (await editor.lines()).join().includes('새말')).toBe(false)
  await editor.page.keyboard.press('Control+Shift+z')
  await editor.expectLines('paragraph: 있던 글 새말')
})

test('a save while a syllable is composed neither breaks the syllable nor the next one', async () => {
  await editor.open(p())
  await editor.keyboard.type('저장하는', { leaveComposing: true })
  await editor.page.keyboard.press('Control+s')
  editor.keyboard.focusMoved()
  await editor.keyboard.type('동안')
  await editor.expectLines('paragraph: 저장하는동안')
})

test('an autosave that comes due while a syllable stays unfinished waits for it, and then carries it', async ({ browser }) => {
  // A page of its own: the clock that stands still here stays with it.
  const { page, body, keyboard } = await EditorPage.begin(await browser.newPage(), origin, person)
  const saved: string[] = []
  page.on('request', (request) => request.url().endsWith('/save') && saved.push(request.postData() ?? ''))
  await page.clock.install()
  await keyboard.type('기다리는', { leaveComposing: true })
  await expect(page.locator('[data-save-state=unsaved]')).toBeAttached()
  // A writer who thinks, longer than an autosave waits for (1.5 s). A save that begins says so at once.
  await page.clock.fastForward(2500)
  await expect(page.locator('[data-save-state=unsaved]')).toBeAttached()
  expect(saved).toEqual([])
  await keyboard.commit()
  await expect(page.locator('[data-save-state=saved]')).toBeAttached()
  expect(saved).toEqual([expect.stringContaining('"text":"기다리는"')])
  await expect(body).toHaveText('기다리는')
  await page.close()
})

const options = (label: string) => editor.page.getByRole('listbox', { name: label }).getByRole('option')

test('the list of blocks follows every jamo behind /, and Enter that ends the last syllable picks once', async () => {
  await editor.open(p())
  await editor.keyboard.type('/')
  await expect(options('블록 넣기').first()).toHaveText(/^문단/)
  await editor.keyboard.type('ㅍ', { leaveComposing: true })
  await expect(options('블록 넣기').first()).toHaveText(/^표/)
  await editor.keyboard.backspace()
  await editor.keyboard.type('표', { leaveComposing: true })
  await expect(options('블록 넣기')).toHaveText([/^표/, /미확인 표시/])
  // The key that the input method takes for itself picks nothing.
  await editor.keyboard.pressImeKey('Enter')
  await expect(options('블록 넣기')).toHaveCount(2)
  await editor.expectLines('paragraph: /표')
  await editor.keyboard.pressKey('Enter')
  await editor.keyboard.type('구')
  await editor.expectLines('table > tableRow > tableHeader > paragraph: 구', ...Array.from({ length: 2 }, () => 'table > tableRow > tableHeader > paragraph: '), ...Array.from({ length: 6 }, () => 'table > tableRow > tableCell > paragraph: '))
})

test('blocks are found by initial consonants, by half a word and on the wrong keyboard layout', async () => {
  await editor.open(p(run('앞말 ')))
  await editor.cursorAt('앞말 ', 3)
  await editor.keyboard.type('/ㅇㅇ', { leaveComposing: true })
  await expect(options('블록 넣기').first()).toHaveText(/^인용/)
  await editor.keyboard.backspace()
  await editor.keyboard.type('ㅛ', { leaveComposing: true })
  await editor.keyboard.commit()
  await editor.page.keyboard.press('Escape')
  await expect(options('블록 넣기')).toHaveCount(0)
  await editor.open(p())
  await editor.page.keyboard.type('/wpahr')
  await expect(options('블록 넣기').first()).toHaveText(/^제목 2/)
  await editor.page.keyboard.press('Enter')
  await editor.keyboard.type('소제목')
  await editor.expectLines('heading2: 소제목')
})

test('a pick by mouse while the last syllable is composing takes all of what was typed away', async () => {
  await editor.open(p(run('앞 ')))
  await editor.cursorAt('앞 ', 2)
  await editor.keyboard.type('/인요', { leaveComposing: true })
  await options('블록 넣기').first().click()
  editor.keyboard.focusMoved()
  await editor.keyboard.type('뒤')
  await editor.expectLines('blockquote > paragraph: 앞 뒤')
})

test('Escape while a syllable is composed behind / closes the list and leaves the words', async () => {
  await editor.open(p())
  await editor.keyboard.type('/인용', { leaveComposing: true })
  await expect(options('블록 넣기').first()).toHaveText(/^인용/)
  await editor.keyboard.pressKey('Escape')
  await editor.keyboard.type('문', { leaveComposing: true })
  await expect(options('블록 넣기')).toHaveCount(0)
  await editor.keyboard.pressKey('Enter')
  await editor.keyboard.type('끝')
  await editor.expectLines('paragraph: /인용문', 'paragraph: 끝')
})

test('@ finds an article jamo by jamo, and Enter writes its headline as a link', async () => {
  await editor.open(p())
  await editor.keyboard.type('앞서 @')
  for (const typed of ['새', '벽', '시', '장']) {
    await editor.keyboard.type(typed, { leaveComposing: true })
    await expect(options('기사 찾기').first()).toContainText('새벽시장 국밥값 왜 올랐나')
  }
  await editor.keyboard.type(' ㄱㅂ', { leaveComposing: true })
  await expect(editor.page.getByRole('listbox', { name: '기사 찾기' })).toHaveAttribute('aria-busy', 'false')
  await expect(options('기사 찾기').first()).toContainText('새벽시장 국밥값 왜 올랐나')
  await editor.keyboard.pressKey('Enter')
  await editor.keyboard.type('를 보도')
  await editor.expectLines('paragraph: 앞서 [link]새벽시장 국밥값 왜 올랐나[/link]를 보도')
})

test('bold of the tools over chosen words holds for what replaces them, and comes back after a composition', async () => {
  const tools = editor.page.getByRole('toolbar', { name: '고른 글 도구' })
  await editor.open(p(run('앞말')))
  await editor.cursorAt('앞말', 2)
  await editor.keyboard.type('한글', { leaveComposing: true })
  await editor.page.keyboard.press('Control+a')
  editor.keyboard.focusMoved()
  await tools.getByRole('button', { name: '굵게' }).click()
  await editor.expectLines('paragraph: [bold]앞말한글[/bold]')
  await editor.keyboard.type('새', { leaveComposing: true })
  await expect(tools).toHaveCount(0)
  await editor.page.keyboard.press('Shift+ArrowLeft')
  editor.keyboard.focusMoved()
  await expect(tools).toBeVisible()
  await editor.expectLines('paragraph: [bold]새[/bold]')
})

test('five hundred syllables arrive, all of them and in order', async () => {
  test.setTimeout(180_000)
  const sentence = '새벽시는 이튿날 값을 읽고 앉아 삶은 닭을 핥던 고양이를 쫓았다. '
  const text = sentence.repeat(20).trim()
  await editor.open(p())
  await editor.keyboard.type(text)
  await editor.expectLines(`paragraph: ${text}`)
})
