import { type Page, expect, test } from '@playwright/test'
import { isoSeoul, toSeoulInput } from '@/lib/korean-time'
import { expectAccessible } from '../support/expect-accessible'
import { NewsroomForms } from '../support/newsroom-forms'
import type { Paper } from '../support/paper-server'
import { sharedPaper } from '../support/shared-services'
import { NewsroomClient, type Person, addPerson } from '../support/sign-in'
import { WritingDesk } from '../support/writing-desk'

let paper: Paper
let editor: Person
/** Has an article published. */
let write: (headline: string) => Promise<unknown>
const run = Date.now()
/** Published in this order, and one that is promised for later. */
const [bridge, market, library, morning] = ['다리 다시 잇는다', '장터 지붕 고친다', '도서관 밤에도 연다', '새벽 첫차 당긴다'].map((words) => `${words} ${run}호`) as [string, string, string, string]

test.beforeAll(async () => {
  test.setTimeout(180_000)
  paper = await sharedPaper()
  editor = await addPerson(paper, 'editor')
  const client = new NewsroomClient(paper.origin)
  await client.signIn(editor)
  const forms = new NewsroomForms(client)
  const begun = await forms.begin()
  const sectionId = /<option value="([0-9a-f-]{36})"/.exec(await (await client.fetch(`/admin/articles/${begun}`)).text())?.[1] ?? ''
  write = (headline) => forms.saveAndPublish(headline, sectionId)
  for (const headline of [bridge, market, library]) await write(headline)
  const baseVersion = await forms.save({ articleId: begun, baseVersion: 1, headline: morning, sectionId })
  const at = new Date(run + 3_600_000).toISOString()
  const promised = await client.fetch(`/admin/articles/${begun}/schedule`, { method: 'POST', headers: { origin: paper.origin, 'content-type': 'application/json' }, body: JSON.stringify({ articleId: begun, baseVersion, at, unpublishAt: null }) })
  expect(await promised.text()).toContain('"ok":true')
})

const block = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const slot = (page: Page, name: string, place: number) => block(page, name).getByRole('listitem').nth(place - 1)
const isSaved = (page: Page) => expect(page.getByText('저장됨', { exact: true })).toBeVisible()

/** Chooses an article for a slot by its button and the search. */
async function pick(page: Page, place: string, headline: string): Promise<void> {
  await page.getByRole('button', { name: `${place}에 놓을 기사 고르기` }).click()
  await page.getByRole('searchbox', { name: '기사 찾기' }).fill(headline)
  await page.getByRole('button', { name: `${headline} 놓기` }).click()
}

/** Publishes what is laid out; answers when it was done, by this computer's clock, which is the server's. */
async function publish(page: Page): Promise<Date> {
  await page.getByRole('button', { name: '발행', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '대문 발행' })
  await dialog.getByRole('button', { name: '발행', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('대문을 발행했습니다.', { exact: false }).first()).toBeVisible()
  return new Date()
}

test('an editor lays the front out by mouse and by keyboard, sees it now and in an hour, publishes it, brings it back, and looks up what readers saw', async ({ page, browser }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  await new WritingDesk(page).signIn(paper, editor, '/admin/front')
  const reading = await (await browser.newContext()).newPage()
  const leadOf = async () => {
    await reading.goto(paper.origin)
    return reading.getByRole('main').getByRole('heading', { level: 2 }).first()
  }
  await expect(await leadOf()).not.toContainText(bridge)

  // By mouse: chosen into the lead, dragged from the search to the top stories, and from there to another place.
  await pick(page, '머리기사 1번째 자리', bridge)
  await expect(slot(page, '머리기사', 1)).toContainText(bridge)
  await page.getByRole('searchbox', { name: '기사 찾기' }).fill(market)
  await page.getByRole('list', { name: '기사 찾기' }).getByRole('listitem').filter({ hasText: market }).dragTo(slot(page, '주요 기사', 1))
  await slot(page, '주요 기사', 1).getByText(market).dragTo(slot(page, '주요 기사', 3))
  await expect(slot(page, '주요 기사', 3)).toContainText(market)

  // By keyboard: picked up, over the edge of its block and back to the lead, which changes places with it.
  await page.getByRole('button', { name: `${market} 옮기기` }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(`${market} 기사를 들었습니다.`, { exact: false })).toBeAttached()
  await page.keyboard.press('ArrowUp')
  await expect(slot(page, '주요 기사', 2)).toContainText(market)
  await page.keyboard.press('PageUp')
  await expect(page.getByText('머리기사 1번째 자리로 옮겼습니다.')).toBeAttached()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: `${market} 옮기기, 머리기사 1번째 자리` })).toBeFocused()
  await expect(slot(page, '주요 기사', 2)).toContainText(bridge)

  // Whole blocks go by the same ways: dragged to where the line shows, and led by keys, which Escape takes back.
  const blocks = () => page.locator('section[data-row] h2').allTextContents()
  const before = await blocks()
  const [top, latest] = [before.indexOf('주요 기사'), before.indexOf('최신 기사')]
  // Both in view: a page that is scrolled under the hand gives it something else.
  await page.setViewportSize({ width: 1280, height: 1400 })
  await page.getByRole('button', { name: '최신 기사 블록 옮기기' }).dragTo(block(page, '주요 기사'), { targetPosition: { x: 200, y: 4 } })
  await expect.poll(blocks).toEqual(before.toSpliced(latest, 1).toSpliced(top, 0, '최신 기사'))
  await expect(page.getByText(`최신 기사 블록을 ${top + 1}번째에 내려놓았습니다.`)).toBeAttached()
  await expect(page.getByRole('button', { name: `최신 기사 블록 옮기기, ${before.length}개 가운데 ${top + 1}번째` })).toBeFocused()
  await page.getByRole('button', { name: '되돌리기' }).click()
  await page.getByRole('button', { name: '최신 기사 블록 옮기기' }).press('Space')
  await page.keyboard.press('Home')
  await expect.poll(async () => (await blocks())[0]).toBe('최신 기사')
  await page.keyboard.press('Escape')
  await expect(page.getByText('최신 기사 블록을 제자리에 두었습니다.')).toBeAttached()
  expect(await blocks()).toEqual(before)

  // A headline for this place alone, and a story that is still to come.
  await page.getByRole('button', { name: `${market} 고정과 제목` }).click()
  await page.getByLabel('이 자리에서 쓸 제목').fill('장터가 비를 긋는다')
  await pick(page, '주요 기사 1번째 자리', morning)
  await expect(slot(page, '주요 기사', 1)).toContainText('발행 예약')
  await isSaved(page)
  await expectAccessible(page)

  await page.getByRole('button', { name: '미리보기' }).click()
  const preview = page.frameLocator('iframe')
  await expect(preview.getByRole('link', { name: '장터가 비를 긋는다' })).toBeVisible()
  await expect(preview.getByRole('link', { name: morning, exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: '전화 390' }).click()
  await page.getByLabel('볼 시각').fill(toSeoulInput(new Date(run + 7_200_000)))
  await expect(preview.getByRole('link', { name: morning, exact: true })).toBeVisible()
  await page.getByRole('button', { name: '편집으로' }).click()

  await page.getByRole('button', { name: '발행', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '대문 발행' })
  await expect(dialog.getByText(`머리기사 1번째 자리: ${market}`)).toBeVisible()
  await expectAccessible(page, '[role=dialog]')
  await dialog.getByRole('button', { name: '발행', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(await leadOf()).toContainText('장터가 비를 긋는다')

  // Somebody thinks better of it: another lead, and back with one press.
  await page.getByRole('button', { name: '장터가 비를 긋는다 빼기' }).click()
  await pick(page, '머리기사 1번째 자리', library)
  const second = await publish(page)
  await expect(await leadOf()).toContainText(library)
  await page.getByRole('link', { name: '지난 대문' }).click()
  await page.getByRole('button', { name: /판으로 되돌리기/ }).first().click()
  await expect(page.getByText('되돌렸습니다.', { exact: false })).toBeVisible()
  await expect(await leadOf()).toContainText('장터가 비를 긋는다')

  // What stood there at the second of that publication is a page, also after it is gone.
  await page.goto(`${paper.origin}/admin/front/history?at=${isoSeoul(second).slice(0, 19)}`)
  await expect(page.getByRole('region', { name: '머리기사' })).toContainText(library)
  await expect(page.getByText(/부터 .*까지 이렇게 서 있었습니다\./)).toBeVisible()
  await expectAccessible(page)
  await reading.context().close()
})

test('a pin and a line of 속보 that are over leave the reader’s front by themselves', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const ferry = `나룻배 다시 띄운다 ${run}호`
  await write(ferry)
  // Something newer, so that the place does not fill itself with the same story again.
  await write(`나루터 계단 고친다 ${run}호`)
  await page.setViewportSize({ width: 1280, height: 900 })
  await new WritingDesk(page).signIn(paper, editor, '/admin/front')
  const place = slot(page, '머리기사', 1)
  if ((await place.getByRole('button', { name: /빼기$/ }).count()) > 0) await place.getByRole('button', { name: /빼기$/ }).click()
  await pick(page, '머리기사 1번째 자리', ferry)
  await page.getByRole('button', { name: `${ferry} 고정과 제목` }).click()
  // A field for date and time knows minutes; the next but one is far enough to publish before it.
  const over = new Date(Math.ceil((Date.now() + 25_000) / 60_000) * 60_000)
  await page.getByLabel('여기까지만 고정').fill(toSeoulInput(over))
  await page.getByRole('button', { name: '속보 줄 더하기' }).click()
  await page.getByLabel('문장').fill(`가람천 수위 오른다 ${run}`)
  await page.getByLabel('주소 (기사가 아닐 때)').fill('/sections/society')
  await page.getByLabel('끝', { exact: true }).fill(toSeoulInput(over))
  await page.getByRole('button', { name: '줄 올리기' }).click()
  await publish(page)

  const reading = await (await browser.newContext()).newPage()
  const front = async () => {
    await reading.goto(paper.origin)
    return [await reading.getByText(`가람천 수위 오른다 ${run}`).count(), await reading.getByRole('main').getByRole('heading', { level: 2 }).first().getByText(ferry).count()]
  }
  expect(await front()).toEqual([1, 1])
  const left = await reading.context().newPage()
  await left.goto(paper.origin)
  await expect(left.getByText(`가람천 수위 오른다 ${run}`)).toBeVisible()
  await expect.poll(front, { timeout: 120_000 }).toEqual([0, 0])
  expect(Date.now()).toBeGreaterThanOrEqual(over.getTime())
  // A page that stayed open takes its line off itself.
  await expect(left.getByText(`가람천 수위 오른다 ${run}`)).toBeHidden()
  await reading.context().close()
})
