import { type Page, expect, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import { NewsroomForms } from '../support/newsroom-forms'
import type { Paper } from '../support/paper-server'
import { agencyPhotograph } from '../support/photo-words'
import { newPhotograph, plainPicture } from '../support/pictures'
import { sharedPaper } from '../support/shared-services'
import { NewsroomClient, type Person, addPerson } from '../support/sign-in'
import { signInAt } from '../support/sign-in-form'
import { untilHeard } from '../support/until-heard'

let paper: Paper
let editor: Person

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await sharedPaper()
  editor = await addPerson(paper, 'admin')
})

const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })
const uploads = (page: Page) => page.getByRole('list', { name: '올리는 파일' }).getByRole('listitem')

test('a photo editor brings twenty files, describes one, sees where it is used, and readers see what takes its place', async ({ page, browser }) => {
  test.setTimeout(240_000)
  await signInAt(page, `${paper.origin}/admin/library`, editor)
  await expect(page.getByRole('heading', { name: '자료실' })).toBeVisible()

  // Twenty at once, one of them no picture: that one is refused with its sentence, all others come in.
  const agency = await agencyPhotograph([[120, '눈 덮인 새벽시장의 상인들'], [80, '한서윤'], [110, '가람통신']], { width: 640, height: 400 })
  const plain = await Promise.all(Array.from({ length: 18 }, async (_, index) => jpeg(`행사 ${index + 1}.jpg`, await newPhotograph())))
  const bring = page.getByRole('button', { name: '올리기', exact: true })
  await untilHeard(bring)
  const chooser = page.waitForEvent('filechooser')
  await bring.press('Enter')
  await (await chooser).setFiles([jpeg('시장.jpg', agency), jpeg('속임.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), ...plain])
  await expect(page.getByText('올림 19 · 받지 않음 1')).toBeVisible({ timeout: 90_000 })
  await expect(uploads(page)).toHaveCount(20)
  await expect(uploads(page).filter({ hasText: '속임.jpg' })).toContainText('받지 않는 사진 형식입니다.')

  // What stood in the picture is its credit; what can be seen on it is asked for, and was not taken from the caption.
  const market = uploads(page).filter({ hasText: '시장.jpg' })
  await expect(market).toContainText('크레딧 한서윤 / 가람통신')
  await expect(market.getByLabel('대체 텍스트')).toHaveValue('')
  await expectAccessible(page)
  await market.getByLabel('대체 텍스트').fill('좌판을 펴는 상인들 위로 눈이 내린다')
  await market.getByLabel('대체 텍스트').press('Enter')
  await expect(market).toContainText('대체 텍스트를 저장했습니다.')

  // The same bytes again are the picture that is there.
  const again = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '올리기', exact: true }).click()
  await (await again).setFiles([jpeg('시장 사본.jpg', agency)])
  await expect(uploads(page).filter({ hasText: '시장 사본.jpg' })).toContainText('이미 있는 자료입니다.')

  // Found by two syllables of its caption, with the keyboard alone.
  await page.getByRole('button', { name: '끝난 것 치우기' }).click()
  await page.getByRole('heading', { name: '자료실' }).click()
  await page.keyboard.press('/')
  await page.keyboard.insertText('상인')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=/)
  const cell = page.getByRole('list', { name: '자료', exact: true }).getByRole('link', { name: '눈 덮인 새벽시장의 상인들' })
  await expect(cell).toHaveCount(1)
  await expectAccessible(page)
  await cell.press('Enter')
  await expect(page.getByRole('heading', { name: '눈 덮인 새벽시장의 상인들' })).toBeVisible()
  const mediaId = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  // An article takes it and is published; the library says where it is.
  await publishWith(mediaId)
  await page.goto(`${paper.origin}/admin/library/${mediaId}`)
  const reader = await browser.newPage()
  const readers = page.getByRole('link', { name: '새벽시장의 겨울 아침 독자 화면' })
  await reader.goto(new URL((await readers.getAttribute('href')) ?? '', paper.origin).href)
  const shown = reader.getByRole('img', { name: '좌판을 펴는 상인들 위로 눈이 내린다' }).first()
  await expect(shown).toHaveAttribute('width', '640')

  // Rights, and other bytes: readers see those at their next request.
  await page.getByLabel('쓸 수 있는 마지막 날').fill('2020-01-01')
  await page.getByRole('button', { name: '저장', exact: true }).click()
  await expect(page.getByText('쓸 수 있는 기간이 끝난 자료입니다.')).toBeVisible()
  await page.getByLabel('새 파일').setInputFiles(jpeg('새 시장.jpg', await plainPicture(500, 300, '#3a7d44').jpeg().toBuffer()))
  await page.getByRole('button', { name: '바꾸기' }).click()
  await expect(page.getByText('새 파일로 바꿨습니다.')).toBeVisible()
  await expect(page.getByText('500 × 300')).toBeVisible()
  await expectAccessible(page)
  await reader.reload()
  await expect(shown).toHaveAttribute('width', '500')
  await reader.close()
})

/** Publishes an article with this picture over its text, as the editor's page does. */
async function publishWith(mediaId: string): Promise<void> {
  const client = new NewsroomClient(paper.origin)
  await client.signIn(editor)
  const forms = new NewsroomForms(client)
  const articleId = await forms.begin()
  const page = await (await client.fetch(`/admin/articles/${articleId}`)).text()
  const sectionId = /<option value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
  const baseVersion = await forms.save({ articleId, baseVersion: 1, headline: '새벽시장의 겨울 아침', sectionId, leadId: mediaId })
  await forms.publish({ articleId, baseVersion })
}
