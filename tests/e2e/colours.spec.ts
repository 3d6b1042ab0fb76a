import { readFile } from 'node:fs/promises'
import { type Locator, type Page, expect, test } from '@playwright/test'
import { hwpFile, pdfFile, programFile } from '../support/attachment-files'
import { expectAccessible } from '../support/expect-accessible'
import { importText } from '../support/import-text'
import type { Paper } from '../support/paper-server'
import { newPhotograph } from '../support/pictures'
import { sharedPaper } from '../support/shared-services'
import { type Person, addPerson } from '../support/sign-in'
import { WritingDesk } from '../support/writing-desk'

let paper: Paper
let chief: Person
let reporter: Person

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await sharedPaper()
  chief = await addPerson(paper, 'admin')
  reporter = await addPerson(paper, 'reporter')
})

/** Chooses the letters before the cursor. The editor hears of a new selection with the browser's own event, a moment later. */
async function choose(page: Page, letters: number): Promise<void> {
  for (let letter = 0; letter < letters; letter += 1) await page.keyboard.press('Shift+ArrowLeft')
  await page.evaluate(() => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume))))
}

const taken = '가람시, 내년 예산 3조 원 넘는다'

const run = (desk: WritingDesk, words: string): Locator => desk.body.getByText(words, { exact: true })

async function drop(target: Locator, files: { name: string; bytes: Buffer }[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }))
  await target.evaluate((element, list) => {
    const data = new DataTransfer()
    for (const { name, base64 } of list) data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name))
    const { left, top } = element.getBoundingClientRect()
    element.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data, clientX: left + 20, clientY: top + 10 }))
  }, given)
}

test('an editor paints by digits, again with the colour last used, and with a free colour that becomes a safe one', async ({ page }) => {
  test.setTimeout(180_000)
  const desk = new WritingDesk(page)
  await desk.signIn(paper, chief)
  await desk.begin(paper, '가람시 예산', '붉은 말과 다시 말과 자유 말')
  const menu = page.getByRole('menu', { name: '글자색' })

  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.getByRole('toolbar', { name: '서식 도구' }).getByRole('button', { name: /^글자색/ }).click()
  await expect(menu).toBeVisible()
  await expect(menu.getByRole('menuitem', { name: /최근/ })).toHaveCount(0)
  await page.keyboard.press('1')
  await expect(run(desk, '붉은')).toHaveClass('tone-red')
  await expect(desk.body).toBeFocused()

  // The same colour without the menu, then from the menu's own list.
  await page.keyboard.press('End')
  await choose(page, 1)
  await page.keyboard.press('Control+Alt+Digit6')
  await expect(run(desk, '말')).toHaveClass('tone-red')
  await page.keyboard.press('End')
  await choose(page, 1)
  await page.getByRole('button', { name: '글자색: 빨강' }).click()
  await expect(menu.getByRole('menuitem', { name: /최근: 빨강/ })).toBeVisible()
  await page.keyboard.press('0')
  await expect(desk.body.locator('.tone-red')).toHaveCount(1)

  // A free colour: what it is worth, and the nearest one that everybody can read.
  await page.getByRole('toolbar', { name: '서식 도구' }).getByRole('button', { name: /^글자색/ }).click()
  await expect(menu).toBeVisible()
  await page.keyboard.press('f')
  const dialog = page.getByRole('dialog', { name: '자유 글자색' })
  const hex = dialog.getByLabel('색 코드')
  await expect(hex).toBeFocused()
  await hex.fill('#ee23')
  await expect(dialog.getByText('#1a5490 처럼 여섯 자리 색 코드를 적어 주세요.')).toBeVisible()
  await hex.fill('#ee2323')
  await expect(dialog.getByRole('row', { name: '고른 색 #ee2323 4.29:1 모자람 4.31:1 모자람' })).toBeVisible()
  await expect(dialog.getByRole('row', { name: /보이는 색 빨강 .*통과.*통과/ })).toBeVisible()
  await expect(dialog.getByText('독자에게는 가장 가까운 안전한 색인 ‘빨강’ 색으로 보입니다.')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(run(desk, '말')).toHaveAttribute('data-raw', '#ee2323')

  // The check knows it, leads to it, and one press makes it safe.
  await page.getByRole('button', { name: '점검: 막는 것 1, 살필 것 2' }).click()
  const check = page.getByRole('dialog', { name: '발행 점검' })
  await expectAccessible(page)
  await check.getByRole('button', { name: /읽기 어려운 자유 색 #ee2323 \(1곳, 4\.29:1\)/ }).click()
  await expect(check).toHaveCount(0)
  await expect(desk.body).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('말')
  await page.getByRole('button', { name: '글자색: 빨강' }).click()
  await expect(menu).toBeVisible()
  await page.keyboard.press('f')
  await expect(hex).toHaveValue('#ee2323')
  await dialog.getByRole('button', { name: '가까운 안전한 색 ‘빨강’ 쓰기' }).click()
  await expect(desk.body.locator('[data-raw]')).toHaveCount(0)
  const asBefore = page.getByRole('button', { name: '점검: 막는 것 1, 살필 것 1' })
  await expect(asBefore).toBeVisible()

  // It knows, too, what readers have read over another article.
  await importText(paper, 'budget', `---\ntitle: ${taken}\ndate: 2026-11-20 09:00:00 +0900\ncategories: [사회]\n---\n\n가람시가 알렸다.\n`, { publish: true })
  await desk.headline.fill(taken)
  await page.getByRole('button', { name: '점검: 막는 것 1, 살필 것 2' }).click()
  await check.getByRole('button', { name: /^2026\.11\.20에 나온 다른 기사와 제목이 같습니다/ }).click()
  await expect(desk.headline).toBeFocused()
  await desk.headline.fill(`${taken} 처음`)
  await expect(asBefore).toBeVisible()
  await desk.isSaved()
})

test('a reporter has no free colours, and one that is pasted is saved as its tone', async ({ page }) => {
  test.setTimeout(120_000)
  const desk = new WritingDesk(page)
  await desk.signIn(paper, reporter)
  const path = await desk.begin(paper, '붙여넣은 색', '앞말 ')
  await desk.body.evaluate((element) => {
    const data = new DataTransfer()
    data.setData('text/html', '<p><span style="color:#ee2323">붉은 말</span></p>')
    data.setData('text/plain', '붉은 말')
    element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }))
  })
  await expect(run(desk, '붉은 말')).toHaveClass('tone-red')
  await page.getByRole('toolbar', { name: '서식 도구' }).getByRole('button', { name: /^글자색/ }).click()
  await expect(page.getByRole('menuitem', { name: '자유 색…' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '저장', exact: true }).click()
  await desk.isSaved()
  await page.goto(paper.origin + path)
  await expect(run(desk, '붉은 말')).toHaveClass('tone-red')
  await expect(desk.body.locator('[data-raw]')).toHaveCount(0)
})

test('files are attached, refused in place, checked with the rest and downloaded by readers; the crop keeps what was chosen', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const desk = new WritingDesk(page)
  await desk.signIn(paper, chief)
  await desk.begin(paper, '고용동향 자료', '자료를 붙인다.')
  const [pdf, hwp] = [pdfFile('고용동향'), hwpFile()]

  await drop(desk.body, [{ name: '8월 고용동향.hwp', bytes: hwp }, { name: '계획.pdf', bytes: programFile }, { name: '모음.zip', bytes: programFile }])
  await expect(desk.body.locator('.attachment')).toHaveCount(1)
  await expect(page.getByRole('group', { name: '계획.pdf' }).getByRole('alert')).toContainText('파일 이름과 내용이 다릅니다.')
  await expect(page.getByRole('group', { name: '모음.zip' }).getByRole('alert')).toContainText('받지 않는 파일입니다.')
  await expect(page.getByText('파일 3개 중 1개 올림. 2개는 올리지 못했습니다.')).toBeVisible()
  for (const name of ['계획.pdf', '모음.zip']) await page.getByRole('button', { name: `${name} 지우기` }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '그 밖의 서식' }).click()
  await page.getByRole('menuitem', { name: '첨부 파일' }).click()
  await (await chooser).setFiles([{ name: '보도자료.pdf', mimeType: 'application/pdf', buffer: pdf }])
  await expect(desk.body.locator('.attachment')).toHaveCount(2)

  // The lead picture, its focal point by keyboard and by a press on it.
  const lead = page.getByRole('region', { name: '대표 사진' })
  await lead.getByLabel('대표 사진 올리기').last().setInputFiles([{ name: '대표.jpg', mimeType: 'image/jpeg', buffer: await newPhotograph() }])
  const across = lead.getByRole('slider', { name: '가로' })
  await across.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(across).toHaveAttribute('aria-valuetext', '가로 40% 세로 50%')
  const target = lead.locator('.focal-target')
  const { width = 0, height = 0 } = (await target.boundingBox()) ?? {}
  await target.click({ position: { x: width * 0.8, y: height * 0.3 } })
  await expect(across).toHaveAttribute('aria-valuetext', '가로 80% 세로 30%')

  // What blocks and what warns, by keyboard: to the words that are not checked yet, then to the picture's.
  await desk.body.click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText('몇 명 ')
  await choose(page, 2)
  await page.keyboard.press('Control+Alt+KeyK')
  const button = page.getByRole('button', { name: '점검: 막는 것 2, 살필 것 3' })
  await expect(button).toBeVisible()
  await button.press('Enter')
  const check = page.getByRole('dialog', { name: '발행 점검' })
  await expect(check.getByRole('listitem')).toHaveText([
    '섹션을 정하지 않았습니다. 기사가 실릴 섹션을 골라 주세요.', '미확인(TK): “명 ”', '자체 취재인지 제공 자료인지 정하지 않았습니다.', '대표 사진에 대체 텍스트가 없고 장식이라는 표시도 없습니다.', '대표 사진에 출처가 없습니다.',
  ])
  await check.getByRole('button', { name: /미확인/ }).press('Enter')
  await expect(desk.body).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('명 ')
  await page.keyboard.press('Control+Alt+KeyK')
  await page.getByRole('button', { name: '점검: 막는 것 1, 살필 것 3' }).press('Enter')
  await check.getByRole('button', { name: /섹션을 정하지/ }).press('Enter')
  await expect(page.getByLabel('섹션')).toBeFocused()
  await page.getByLabel('섹션').selectOption({ label: '사회' })

  await page.getByRole('button', { name: '발행', exact: true }).click()
  const link = page.getByRole('link', { name: '독자 화면 보기' }).first()
  await expect(link).toBeVisible()
  const reader = await (await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true })).newPage()
  await reader.goto(paper.origin + ((await link.getAttribute('href')) ?? ''))
  await expect(reader.locator('.article-body .attachment')).toHaveText([/^보도자료\.pdf PDF \d+ B$/, /^8월 고용동향\.hwp 한글 \d KB$/])
  const arriving = reader.waitForEvent('download')
  await reader.getByRole('link', { name: '8월 고용동향.hwp' }).click()
  const download = await arriving
  expect(download.suggestedFilename()).toBe('8월 고용동향.hwp')
  expect((await readFile(await download.path())).equals(hwp)).toBe(true)

  // The card on the front crops around that point.
  await reader.goto(paper.origin)
  const card = reader.locator('img.focus-x-80.focus-y-30').first()
  await expect(card).toHaveCSS('object-position', '80% 30%')
  await reader.context().close()
})
