import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import { importText } from '../support/import-text'
import type { Paper } from '../support/paper-server'
import { newPhotograph } from '../support/pictures'
import { sharedPaper } from '../support/shared-services'
import { NewsroomClient, addPerson } from '../support/sign-in'
import { untilHeard } from '../support/until-heard'
import { WritingDesk } from '../support/writing-desk'

let paper: Paper

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await sharedPaper()
})

test('an editor gives a reporter a face of the library and an address, names the paper’s channels, and sees in the library where the face stands; readers meet all of it', async ({ page, browser }) => {
  test.setTimeout(240_000)
  const editor = await addPerson(paper, 'editor')
  const client = new NewsroomClient(paper.origin)
  await client.signIn(editor)
  const brought = await client.fetch(`/admin/media?name=${encodeURIComponent('노을빛 얼굴.jpg')}`, { method: 'POST', headers: { origin: paper.origin, 'content-type': 'image/jpeg' }, body: new Uint8Array(await newPhotograph(400, 500)) })
  const { mediaId } = (await brought.json()) as { mediaId: string }
  const desk = new WritingDesk(page)
  await desk.signIn(paper, editor, '/admin/contributors/new')
  const name = page.getByLabel('이름', { exact: true })
  await untilHeard(name)
  await name.fill('노을빛')
  await page.getByRole('button', { name: '저장' }).press('Enter')
  await expect(page.getByText('저장했습니다.')).toBeVisible()

  const { path } = await importText(paper, 'faces-reed', '---\ntitle: 갈대밭 길이 넓어진다\ncategories: [사회]\nauthors: [노을빛]\n---\n\n가람시가 둑길을 넓힌다.\n', { publish: true })
  const reader = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await reader.goto(paper.origin + encodeURI(path))
  const cards = reader.getByRole('list', { name: '기사를 쓴 사람' })
  await expect(cards.getByRole('link', { name: '노을빛' })).toBeVisible()
  await expect(cards.locator('img')).toHaveCount(0)

  await page.goto(`${paper.origin}/admin/contributors`)
  await page.getByRole('link', { name: /^노을빛/ }).click()
  await expect(page.getByText('고른 사진이 없습니다.')).toBeVisible()
  const choose = page.getByRole('button', { name: '자료실에서 고르기' })
  await untilHeard(choose)
  await choose.press('Enter')
  const library = page.getByRole('dialog')
  await library.getByRole('searchbox').fill('노을빛 얼굴')
  await library.getByRole('button', { name: /노을빛 얼굴\.jpg/ }).press('Enter')
  await expect(page.getByRole('img', { name: '노을빛 얼굴 사진' })).toBeVisible()
  await page.getByLabel('독자에게 보일 이메일').fill('noeul@garam.example')
  await expectAccessible(page)
  await page.getByRole('button', { name: '저장' }).press('Enter')
  await expect(page.getByText('저장했습니다.')).toBeVisible()

  await page.goto(`${paper.origin}/admin/library/${mediaId}`)
  await expect(page.getByRole('link', { name: '노을빛', exact: true })).toBeVisible()
  await expect(page.getByText('독자가 보는 기자 얼굴 사진에 바로 나타납니다.')).toBeVisible()
  await expectAccessible(page)

  await reader.reload()
  await expect(cards.getByRole('link', { name: 'noeul@garam.example' })).toHaveAttribute('href', 'mailto:noeul@garam.example')
  await expect(cards.locator('img')).toHaveJSProperty('loading', 'lazy')
  await cards.getByRole('link', { name: '노을빛', exact: true }).click()
  await expect(reader.getByRole('heading', { level: 1, name: '노을빛' })).toBeVisible()
  const face = reader.getByRole('img', { name: '노을빛 얼굴 사진' })
  await expect.poll(() => face.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true)
  await expectAccessible(reader)

  await page.goto(`${paper.origin}/admin/settings/masthead`)
  const channels = page.getByLabel('신문이 운영하는 채널의 주소')
  await untilHeard(channels)
  await channels.fill('https://www.youtube.com/@garam\nwww.garam.example.com')
  await page.getByRole('button', { name: '저장' }).press('Enter')
  await expect(channels).toHaveAccessibleDescription(/채널의 주소가 아닙니다.*www\.garam\.example\.com/)
  await channels.fill('https://www.youtube.com/@garam')
  await page.getByRole('button', { name: '저장' }).press('Enter')
  await expect(page.getByText('저장했습니다. 독자의 다음 요청부터 보입니다.')).toBeVisible()
  await reader.reload()
  await expect(reader.getByRole('navigation', { name: '신문의 채널' }).getByRole('link', { name: '유튜브' })).toHaveAttribute('rel', 'me')
  // As it was, for whoever uses this paper next.
  await channels.fill('')
  await page.getByRole('button', { name: '저장' }).press('Enter')
  await expect(page.getByText('저장했습니다. 독자의 다음 요청부터 보입니다.')).toBeVisible()
  await expect.poll(async () => (await fetch(paper.origin)).text()).not.toContain('신문의 채널')
})
