import { type Locator, type Page, expect, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import type { Paper } from '../support/paper-server'
import { heicFile, newPhotograph, noisyPicture } from '../support/pictures'
import { sharedPaper } from '../support/shared-services'
import { type Person, addPerson } from '../support/sign-in'
import { signInAt } from '../support/sign-in-form'

let paper: Paper
let editor: Person

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await sharedPaper()
  editor = await addPerson(paper, 'admin')
})

type Given = { name: string; bytes: Buffer; type?: string }

const body = (page: Page) => page.getByRole('textbox', { name: '본문' })
const figures = (page: Page) => body(page).locator('figure.figure')

/** Hands files to an element as a drop or a paste of a person's does. */
async function give(target: Locator, kind: 'drop' | 'paste', files: Given[]): Promise<void> {
  const given = files.map(({ name, bytes, type = 'image/jpeg' }) => ({ name, type, base64: bytes.toString('base64') }))
  await target.evaluate((element, { kind: how, given: list }) => {
    const data = new DataTransfer()
    for (const { name, type, base64 } of list) data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name, { type }))
    const { left, top } = element.getBoundingClientRect()
    const options = { bubbles: true, cancelable: true }
    element.dispatchEvent(how === 'drop' ? new DragEvent('drop', { ...options, dataTransfer: data, clientX: left + 20, clientY: top + 10 }) : new ClipboardEvent('paste', { ...options, clipboardData: data }))
  }, { kind, given })
}

/** Width of a picture's file once it has been decoded. */
const widthOf = (image: Locator) => image.evaluate((element: HTMLImageElement) => element.decode().then(() => element.naturalWidth))

async function openNewArticle(page: Page): Promise<void> {
  await signInAt(page, `${paper.origin}/admin/articles`, editor)
  await page.getByRole('button', { name: '새 기사' }).first().click()
  await expect(body(page)).toBeVisible()
}

async function choosePicture(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: '사진', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('a reporter drops, pastes and chooses pictures, is told what is refused, describes them, and readers see them', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const complaints: string[] = []
  // Playwright's own trace asks for the previews (blob:), which the policy rightly refuses it.
  page.on('console', (message) => message.type() === 'error' && /Content Security Policy/i.test(message.text()) && !message.text().startsWith("Connecting to 'blob:") && complaints.push(message.text()))
  await openNewArticle(page)
  await page.getByLabel('제목', { exact: true }).fill('새벽시장의 겨울')
  await body(page).click()
  await page.keyboard.insertText('시장에 눈이 왔다.')

  // Three dropped at once: two arrive, one is refused in place, and the line above counts.
  await give(body(page), 'drop', [{ name: '눈.jpg', bytes: await newPhotograph() }, { name: 'IMG_7.HEIC', bytes: heicFile, type: '' }, { name: '장터.jpg', bytes: await newPhotograph() }])
  await expect(figures(page)).toHaveCount(2)
  await expect(page.getByText('사진 3장 중 2장 올림. 1장은 올리지 못했습니다.')).toBeVisible()
  const refused = page.getByRole('group', { name: 'IMG_7.HEIC' })
  await expect(refused.getByRole('alert')).toContainText('HEIC 사진은 받지 않습니다')
  await refused.getByRole('button', { name: 'IMG_7.HEIC 지우기' }).click()
  await expect(refused).toHaveCount(0)

  // A screenshot from the clipboard, and one of this computer by the button.
  await body(page).locator('p').last().click()
  await give(body(page), 'paste', [{ name: 'image.png', bytes: await noisyPicture(90, 60).png().toBuffer(), type: 'image/png' }])
  await expect(figures(page)).toHaveCount(3)
  const chooser = page.waitForEvent('filechooser')
  await choosePicture(page, '이 컴퓨터에서 올리기')
  await (await chooser).setFiles([{ name: '상인.jpg', mimeType: 'image/jpeg', buffer: await newPhotograph() }])
  await expect(figures(page)).toHaveCount(4)

  // It asks for its words until they are there.
  const first = figures(page).first()
  await first.getByRole('button', { name: '대체 텍스트와 출처를 적어 주세요' }).click()
  await expect(first.getByLabel('대체 텍스트')).toBeFocused()
  await first.getByLabel('대체 텍스트').fill('눈 덮인 시장 골목')
  await expect(first.getByRole('button', { name: '출처를 적어 주세요' })).toBeVisible()
  await first.getByLabel('출처').fill('한서윤 기자')
  await expect(first.locator('.figure-asks')).toHaveCount(0)
  await first.locator('figcaption').click()
  await page.keyboard.insertText('골목이 하얗다.')

  // The lead picture, over the body.
  const lead = page.getByRole('region', { name: '대표 사진' })
  await lead.getByLabel('대표 사진 올리기').last().setInputFiles([{ name: '대표.jpg', mimeType: 'image/jpeg', buffer: await newPhotograph() }])
  await lead.getByLabel('대체 텍스트').fill('동트는 시장')
  await lead.getByLabel('출처').fill('배도윤 기자')
  await lead.getByLabel('사진 설명').fill('동이 틀 무렵 장이 선다.')
  // A picture that says nothing needs no words; they are kept for when it does.
  await lead.getByLabel('장식 사진').check()
  await expect(lead.getByLabel('대체 텍스트')).toBeDisabled()
  await expectAccessible(page)
  await lead.getByLabel('장식 사진').uncheck()

  await page.getByLabel('섹션').selectOption({ label: '사회' })
  await page.getByRole('button', { name: '발행', exact: true }).click()
  const link = page.getByRole('link', { name: '독자 화면 보기' }).first()
  await expect(link).toBeVisible()
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await reader.goto(paper.origin + ((await link.getAttribute('href')) ?? ''))
  await expect(reader.locator('.article-body figure img')).toHaveCount(4)
  await expect(reader.getByAltText('눈 덮인 시장 골목')).toBeVisible()
  await expect(reader.getByText('골목이 하얗다.')).toBeVisible()
  await expect(reader.getByAltText('동트는 시장')).toBeVisible()
  await expect(reader.getByText('동이 틀 무렵 장이 선다.')).toBeVisible()
  expect(await widthOf(reader.getByAltText('눈 덮인 시장 골목'))).toBe(320)
  await reader.context().close()

  // Another article takes a picture from those uploaded before, by keyboard alone.
  await page.getByRole('link', { name: '기사', exact: true }).first().click()
  await page.getByRole('button', { name: '새 기사' }).first().click()
  await body(page).click()
  await choosePicture(page, '올린 사진에서 고르기')
  const dialog = page.getByRole('dialog', { name: '올린 사진에서 고르기' })
  // Other tests of the same paper may have brought some too.
  await expect.poll(() => dialog.getByRole('listitem').count()).toBeGreaterThanOrEqual(5)
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.insertText('골목이')
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  expect(await widthOf(dialog.getByRole('listitem').locator('img'))).toBeGreaterThan(0)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(figures(page).locator('img')).toHaveAttribute('alt', '눈 덮인 시장 골목')
  expect(complaints).toEqual([])
})

test('an upload is cancelled, and one that the server could not take is tried again where it stands', async ({ page }) => {
  test.setTimeout(120_000)
  await openNewArticle(page)
  await body(page).click()
  await page.keyboard.insertText('앞 문단')

  // A slow server: the upload is on its way when it is cancelled.
  let answer = () => {}
  const asked = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/admin/media?name=*', async (route) => {
    await asked
    await route.continue().catch(() => {})
  })
  await give(body(page), 'paste', [{ name: '느린.jpg', bytes: await newPhotograph() }])
  const slow = page.getByRole('group', { name: '느린.jpg' })
  await expect(slow.getByRole('progressbar')).toBeVisible()
  await page.keyboard.insertText(' 위에 쓴다')
  await slow.getByRole('button', { name: '느린.jpg 올리기 취소' }).click()
  await expect(slow).toHaveCount(0)
  answer()
  await page.unroute('**/admin/media?name=*')
  await expect(figures(page)).toHaveCount(0)

  await page.route('**/admin/media?name=*', (route) => route.abort())
  await give(body(page), 'paste', [{ name: '끊긴.jpg', bytes: await newPhotograph() }])
  const broken = page.getByRole('group', { name: '끊긴.jpg' })
  await expect(broken.getByRole('alert')).toContainText('올리지 못했습니다')
  await page.unroute('**/admin/media?name=*')
  await broken.getByRole('button', { name: '끊긴.jpg 다시 올리기' }).click()
  await expect(figures(page)).toHaveCount(1)
  await expect(body(page).locator('p').first()).toHaveText('앞 문단 위에 쓴다')

  // What was saved holds the picture and nothing of the placeholders.
  await page.getByRole('button', { name: '저장', exact: true }).click()
  await expect(page.getByText(/저장됨 \d\d:\d\d:\d\d/)).toBeVisible()
  await page.reload()
  await expect(figures(page).locator('img')).toBeVisible()
  await expect(body(page).locator('.upload')).toHaveCount(0)
})
