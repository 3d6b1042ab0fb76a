import { type Page, expect, test } from '@playwright/test'
import type { NodeJson } from '@/domain/document/types'
import { EditorPage } from '../support/editor-page'
import { barriersOn, expectAccessible } from '../support/expect-accessible'
import type { Paper } from '../support/paper-server'
import { newPhotograph } from '../support/pictures'
import { sharedPaper } from '../support/shared-services'
import { type Person, addPerson } from '../support/sign-in'

let paper: Paper
let person: Person

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await sharedPaper()
  person = await addPerson(paper)
})

const text = (words: string, ...marks: ('bold' | 'italic')[]): NodeJson => ({ type: 'text', text: words, ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }) })
const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const heading = (level: number, words: string): NodeJson => ({ type: 'heading', attrs: { level }, content: [text(words)] })

const chosenWords = (page: Page) => page.evaluate(() => getSelection()?.toString())

test('a writer finds and replaces with a Korean input method, and one step back brings all of it back', async ({ page }) => {
  const editor = await EditorPage.begin(page, paper.origin, person)
  await editor.open(
    paragraph(text('새벽'), text('시장', 'bold'), text('에 눈이 왔다.')),
    ...Array.from({ length: 30 }, (_, index) => paragraph(text(`${index + 1}번째 골목을 걸었다.`))),
    heading(2, '시장의 겨울'),
    paragraph(text(`마지막 ${'시장'.normalize('NFD')} 골목.`)),
  )
  const { keyboard } = editor
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search', { name: '본문에서 찾기' })
  const words = bar.getByLabel('찾을 말')
  await expect(words).toBeFocused()
  await expectAccessible(page, '[role=search]')

  // The count follows every syllable; Enter first finishes the last one, then acts once.
  await keyboard.type('시장', { leaveComposing: true })
  await expect(bar.getByText('1/3', { exact: true })).toBeVisible()
  await keyboard.pressKey('Enter')
  await expect(words).toHaveValue('시장')
  await expect(bar.getByText('2/3', { exact: true })).toBeVisible()
  await expect(bar.getByText('찾은 곳 3곳 가운데 2번째')).toBeAttached()
  await expect(page.locator('.find-match.is-current')).toBeInViewport()
  await page.keyboard.press('F3')
  await expect(bar.getByText('3/3', { exact: true })).toBeVisible()
  await expect(page.locator('.find-match.is-current')).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(bar.getByText('1/3', { exact: true })).toBeVisible()
  // Below the tools, not behind them.
  const [match, head] = [await page.locator('.find-match.is-current').boundingBox(), await page.locator('#desk-head').boundingBox()]
  expect(match?.y).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0))
  await page.keyboard.press('Shift+Enter')
  await expect(bar.getByText('3/3', { exact: true })).toBeVisible()

  // Escape closes and chooses the match.
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(editor.body).toBeFocused()
  expect(await chosenWords(page)).toBe('시장')

  await page.keyboard.press('Control+h')
  await expect(words).toHaveValue('시장')
  await bar.getByLabel('바꿀 말').click()
  await keyboard.type('장터', { leaveComposing: true })
  await keyboard.pressKey('Enter')
  await expect(bar.getByText('1/2', { exact: true })).toBeVisible()
  await expect(editor.body.locator('p').first()).toHaveText('새벽장터에 눈이 왔다.')
  await expect(editor.body.locator('p').first().locator('strong')).toHaveText('장터')
  await bar.getByRole('button', { name: '모두 바꾸기' }).click()
  await expect(bar.getByText('2곳을 바꿨습니다')).toBeVisible()
  await expect(editor.body.getByRole('heading')).toHaveText('장터의 겨울')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(editor.body.getByRole('heading')).toHaveText('시장의 겨울')
  await expect(editor.body.locator('p').last()).toHaveText(`마지막 ${'시장'.normalize('NFD')} 골목.`)
  await expect(editor.body.locator('p').first()).toHaveText('새벽장터에 눈이 왔다.')

  await page.keyboard.press('Control+f')
  await words.fill('바다')
  await expect(bar.getByText('찾는 말이 없습니다')).toBeVisible()
  // Korean is typed in the text as ever while it is searched.
  await words.fill('눈')
  await editor.cursorAt('에 ', 2)
  await keyboard.type('함박')
  await expect(editor.body.locator('p').first()).toHaveText('새벽장터에 함박눈이 왔다.')
  await expect(bar.getByText('1/1', { exact: true })).toBeVisible()
})

test('the outline leads through the text, focus mode clears the desk, and every shortcut is shown', async ({ page }) => {
  const editor = await EditorPage.begin(page, paper.origin, person)
  await page.getByRole('button', { name: '개요', exact: true }).click()
  const outline = page.getByRole('complementary', { name: '개요' })
  await expect(outline).toContainText('아직 중간 제목이 없습니다')
  await editor.open(heading(2, '물가'), ...Array.from({ length: 30 }, () => paragraph(text('배추 값이 올랐다.'))), heading(4, '배추와 무'), paragraph(text('무 값도 올랐다.')))
  await expect(outline.getByRole('listitem')).toHaveText(['제목 2 물가', '제목 4 배추와 무제목 3을 건너뜀'])
  await editor.cursorAt('물가', 1)
  await expect(outline.getByRole('button', { name: '물가' })).toHaveAttribute('aria-current', 'true')
  await expectAccessible(page, 'aside[aria-label=개요]')
  await outline.getByRole('button', { name: '배추와 무' }).click()
  await expect(editor.body.getByRole('heading', { name: '배추와 무' })).toBeInViewport()
  await expect(outline.getByRole('button', { name: '배추와 무' })).toHaveAttribute('aria-current', 'true')
  await editor.keyboard.type('알타리 ')
  await expect(outline.getByRole('listitem').last()).toContainText('알타리 배추와 무')

  await page.keyboard.press('Control+Shift+f')
  const clear = page.getByRole('button', { name: /^집중 모드/ })
  await expect(clear).toHaveAttribute('aria-pressed', 'true')
  for (const gone of [page.getByRole('navigation'), page.getByRole('complementary'), page.getByRole('button', { name: '발행', exact: true })]) await expect(gone).toBeHidden()
  await expect(page.getByText(/저장됨 \d\d:\d\d:\d\d/)).toBeVisible()
  await page.reload()
  await expect(clear).toHaveAttribute('aria-pressed', 'true')
  // A menu takes its own Escape.
  await editor.body.click()
  await page.getByRole('button', { name: '그 밖의 서식' }).click()
  await page.keyboard.press('Escape')
  await expect(clear).toHaveAttribute('aria-pressed', 'true')
  await editor.body.click()
  await page.keyboard.press('Escape')
  await expect(clear).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('button', { name: '발행', exact: true })).toBeVisible()

  await editor.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+/')
  const help = page.getByRole('dialog', { name: '단축키' })
  await expect(help.getByRole('region', { name: '글자' })).toContainText('굵게Ctrl+B')
  await expectAccessible(page, '[role=dialog]')
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await page.getByRole('link', { name: '기사', exact: true }).first().focus()
  await page.keyboard.press('?')
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')

  // On a phone it is a sheet, which leads there and goes.
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: '개요', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: '개요' })
  await expectAccessible(page, '[role=dialog]')
  await sheet.getByRole('button', { name: '물가' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(editor.body).toBeFocused()
  await expect(editor.body.getByRole('heading', { name: '물가' })).toBeInViewport()
})

test('a video and a gallery are put in, saved, published, and seen by readers, who meet no other site before they click', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const editor = await EditorPage.begin(page, paper.origin, person)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && !message.text().startsWith("Connecting to 'blob:") && complaints.push(message.text()))
  for (const name of ['강.jpg', '다리.jpg', '둑길.jpg']) await uploadToLibrary(page, name)
  await page.getByLabel('제목', { exact: true }).fill('가람천 산책로에 가로등이 켜졌다')
  await editor.body.click()
  await editor.keyboard.type('가로등이 켜졌다.\n')

  await page.getByRole('button', { name: '그 밖의 서식' }).click()
  await page.getByRole('menuitem', { name: '영상·게시물 카드' }).click()
  const embed = page.getByRole('dialog', { name: '영상·게시물 카드 넣기' })
  await embed.getByLabel('주소').fill('https://garam.example/video/1')
  await expect(embed.getByText(/쓸 수 있는 곳: 유튜브/)).toBeVisible()
  await expectAccessible(page, '[role=dialog]')
  await embed.getByLabel('주소').fill('youtu.be/abcDEF12345')
  await expect(embed.getByText(/^유튜브 주소입니다/)).toBeVisible()
  await embed.getByLabel('무엇을 보여 주나요').click()
  await editor.keyboard.type('가로등이 켜지는 순간')
  await page.keyboard.press('Enter')
  await expect(embed).toHaveCount(0)
  await expect(editor.body.locator('.embed-youtube')).toContainText('https://youtu.be/abcDEF12345')

  // A pasted address stays one until the writer says otherwise.
  await editor.body.locator('p').last().click()
  await paste(page, 'https://vimeo.com/76979871')
  const offer = page.getByRole('status', { name: '카드로 바꾸기' })
  await expect(offer).toContainText('비메오 주소입니다')
  await expect(editor.body.locator('p').last()).toHaveText('https://vimeo.com/76979871')
  await offer.getByRole('button', { name: '카드로 바꾸기' }).click()
  await expect(editor.body.locator('.embed-vimeo')).toHaveCount(1)
  await expect(offer).toBeEmpty()

  // Three pictures at once, put in order by keyboard and described.
  await editor.body.locator('p').last().click()
  await page.getByRole('button', { name: '그 밖의 서식' }).click()
  await page.getByRole('menuitem', { name: '사진 묶음' }).click()
  const dialog = page.getByRole('dialog', { name: '사진 묶음 넣기' })
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  await dialog.getByRole('button', { name: /둑길/ }).click()
  await dialog.getByRole('button', { name: '넣기', exact: true }).click()
  await expect(dialog.getByRole('alert')).toHaveText('두 장 이상 골라 주세요.')
  for (const name of [/다리/, /강/]) await dialog.getByRole('button', { name }).click()
  await expect(dialog.getByRole('button', { name: /강/ })).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(page, '[role=dialog]')
  await dialog.getByRole('button', { name: '고른 사진으로' }).click()
  await expectAccessible(page, '[role=dialog]')
  const row = (place: number) => dialog.getByRole('listitem', { name: `사진 3장 가운데 ${place}번째` })
  await row(1).getByLabel('대체 텍스트').fill('눈 덮인 둑길')
  await row(1).getByLabel('출처').fill('배도윤 기자')
  await row(2).getByLabel('장식 사진').check()
  await row(3).getByLabel('대체 텍스트').fill('가람천')
  await row(3).getByLabel('사진 설명').click()
  await editor.keyboard.type('안개 낀 가람천')
  await row(3).getByRole('button', { name: '3번째 사진 앞으로' }).press('Enter')
  await expect(row(2).getByRole('button', { name: '2번째 사진 앞으로' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(row(1).getByLabel('사진 설명')).toHaveValue('안개 낀 가람천')
  await row(1).locator('[draggable]').dragTo(row(2))
  await expect(row(2).getByLabel('사진 설명')).toHaveValue('안개 낀 가람천')
  await dialog.getByRole('button', { name: '넣기', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(editor.body.locator('.gallery > figure')).toHaveCount(3)

  const again = page.getByRole('dialog', { name: '사진 묶음 고치기' })
  // Opened again from the text: what Escape closed is still there, then one goes.
  await editor.body.getByRole('button', { name: '사진 묶음 고치기 (3장)' }).click()
  await again.getByLabel('출처').last().fill('한서윤 기자')
  await page.keyboard.press('Escape')
  await expect(again).toHaveCount(0)
  await editor.body.getByRole('button', { name: '사진 묶음 고치기 (3장)' }).click()
  await expect(again.getByLabel('출처').last()).toHaveValue('한서윤 기자')
  await again.getByRole('button', { name: '3번째 사진 빼기' }).click()
  await again.getByRole('button', { name: '고치기', exact: true }).click()
  await expect(editor.body.locator('.gallery > figure')).toHaveCount(2)

  await page.getByLabel('섹션').selectOption({ label: '사회' })
  await page.getByRole('button', { name: '발행', exact: true }).click()
  const link = page.getByRole('link', { name: '독자 화면 보기' }).first()
  await expect(link).toBeVisible()
  expect(complaints).toEqual([])

  const reader = await (await browser.newContext()).newPage()
  const asked: string[] = []
  reader.on('request', (request) => new URL(request.url()).origin === paper.origin || asked.push(request.url()))
  reader.on('console', (message) => message.type() === 'error' && asked.push(message.text()))
  await reader.route('https://www.youtube-nocookie.com/**', (route) => route.fulfill({ contentType: 'text/html', body: '<p>player</p>' }))
  await reader.goto(paper.origin + ((await link.getAttribute('href')) ?? ''), { waitUntil: 'networkidle' })
  const pictures = reader.locator('.article-body .gallery-2 img')
  await expect(pictures).toHaveCount(2)
  expect(await pictures.evaluateAll((images) => images.map((image) => image.getAttribute('alt')))).toEqual(['눈 덮인 둑길', '가람천'])
  await expect(reader.locator('.gallery-2 figcaption')).toHaveText(['배도윤 기자', '안개 낀 가람천'])
  await reader.getByRole('link', { name: /가로등이 켜지는 순간/ }).hover()
  expect(asked).toEqual([])
  await reader.getByRole('link', { name: /가로등이 켜지는 순간/ }).click()
  const player = reader.locator('iframe')
  await expect(player).toHaveAttribute('title', '가로등이 켜지는 순간')
  await expect(player).toHaveAttribute('src', 'https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1&rel=0')
  await expect(player.contentFrame().getByText('player')).toBeVisible()
  expect(asked).toEqual(['https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1&rel=0'])
  expect(await barriersOn(reader)).toEqual([])
  await reader.context().close()

  // Without script the card is a link.
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await plain.goto(paper.origin + ((await link.getAttribute('href')) ?? ''))
  await expect(plain.getByRole('link', { name: /가로등이 켜지는 순간/ })).toHaveAttribute('href', 'https://youtu.be/abcDEF12345')
  await plain.context().close()
})

/** A picture that somebody uploaded before. */
async function uploadToLibrary(page: Page, name: string): Promise<void> {
  const base64 = (await newPhotograph()).toString('base64')
  const status = await page.evaluate(async ([file, data]) => {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
    return (await fetch(`/admin/media?name=${encodeURIComponent(file)}`, { method: 'POST', body: new File([bytes], file, { type: 'image/jpeg' }) })).status
  }, [name, base64] as const)
  expect(status).toBe(200)
}

/** Pastes plain text, as the address line of a browser copies it. */
async function paste(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: '본문' }).evaluate((root, given) => {
    const data = new DataTransfer()
    data.setData('text/plain', given)
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, words)
}
