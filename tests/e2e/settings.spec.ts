import { type Page, expect, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import { importText } from '../support/import-text'
import type { Paper } from '../support/paper-server'
import { sharedPaper } from '../support/shared-services'
import { addPerson } from '../support/sign-in'
import { WritingDesk } from '../support/writing-desk'

let paper: Paper

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await sharedPaper()
})

const post = (tag: string, section = '고운못') => `---\ntitle: ${section} 오리 ${tag === '오리 떼' ? '돌아왔다' : '알 품는다'}\ncategories: [${section}]\ntags: [${tag}]\nexcerpt: 요약\n---\n\n고운못에 오리가 산다.\n`
const saved = '저장했습니다. 독자의 다음 요청부터 보입니다.'

/** What sections are seized by, where a script runs. */
const seizedOn = (page: Page) => page.getByRole('button', { name: /섹션 옮기기/ })

/** Opens a part of the settings by its link, as the keyboard does. */
async function open(page: Page, part: string): Promise<void> {
  await page.getByRole('navigation', { name: '설정의 부분' }).getByRole('link', { name: part }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: part })).toBeVisible()
  await expectAccessible(page)
}

test('an editor mends the masthead, orders and renames a section, merges a tag and sets the accent by keyboard; a reader sees each at the next request', async ({ page, browser }) => {
  test.setTimeout(240_000)
  const editor = await addPerson(paper, 'editor')
  await importText(paper, 'settings-shore', post('물가', '못둑'), { publish: true })
  const duck = await importText(paper, 'settings-duck', post('오리 떼'), { publish: true })
  await importText(paper, 'settings-ducks', post('오리떼'), { publish: true })
  const reader = await (await browser.newContext()).newPage()
  const desk = new WritingDesk(page)
  await desk.signIn(paper, editor, '/admin')
  await expect(page.getByRole('region', { name: '발행 정보 알림' })).toContainText('없는 안내 페이지: 이용약관, 개인정보처리방침')
  await expectAccessible(page)
  await page.goto(`${paper.origin}/admin/settings`)
  await expectAccessible(page)

  await open(page, '제호와 발행 정보')
  await reader.goto(paper.origin)
  await expect(reader.getByRole('contentinfo')).not.toContainText('나루빛')
  await page.getByLabel('고충처리인').fill('나루빛')
  await page.getByLabel('전화').fill('없음')
  await page.getByLabel('전화').press('Enter')
  await expect(page.getByLabel('전화')).toHaveAccessibleDescription(/전화번호가 바르지 않습니다/)
  await expect(page.getByLabel('고충처리인')).toHaveValue('나루빛')
  await page.getByLabel('전화').fill('031-000-0000')
  await page.getByLabel('전화').press('Enter')
  await expect(page.getByText(saved)).toBeVisible()
  await reader.reload()
  await expect(reader.getByRole('contentinfo')).toContainText('나루빛')

  await open(page, '섹션')
  const order = () => reader.getByRole('navigation', { name: '섹션', exact: true }).getByRole('link').allTextContents()
  const before = await order()
  expect(before.at(-1)).toBe('고운못')
  await page.getByRole('button', { name: '고운못 위로' }).press('Enter')
  await expect(page.getByRole('button', { name: '고운못 위로' })).toBeFocused()
  const showsLast = async (place: number) => { await reader.reload(); return (await order()).at(place) }
  await expect.poll(() => showsLast(-2)).toBe('고운못')
  const seized = (name: string) => page.getByRole('button', { name: `${name} 섹션 옮기기` })
  // Both in view: a page that is scrolled under the hand gives it something else.
  await page.setViewportSize({ width: 1280, height: 1200 })
  await seized('고운못').dragTo(page.getByRole('listitem').filter({ has: seized(before[0] ?? '') }), { targetPosition: { x: 200, y: 3 } })
  await expect(page.getByText('고운못 섹션을 1번째에 내려놓았습니다.')).toBeAttached()
  await expect.poll(() => showsLast(0)).toBe('고운못')
  await seized('고운못').press('Space')
  await page.keyboard.press('End')
  await page.keyboard.press('Space')
  await expect(seized('고운못')).toBeFocused()
  await expect.poll(() => showsLast(-1)).toBe('고운못')
  const bare = await (await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() })).newPage()
  await bare.goto(`${paper.origin}/admin/settings/sections`)
  await expect(seizedOn(bare)).toHaveCount(0)
  await bare.getByRole('button', { name: '고운못 위로' }).click()
  await expect.poll(() => showsLast(-2)).toBe('고운못')
  await bare.context().close()
  await page.getByLabel('고운못 고치기').press('Enter')
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: '고운못 저장' }) })
  await form.getByLabel('주소').fill('fine-pond')
  await form.getByLabel('이름').fill('고운 연못')
  await form.getByLabel('이름').press('Enter')
  await expect(page.getByText(saved)).toBeVisible()
  await expectAccessible(page)
  await reader.goto(`${paper.origin}/sections/${encodeURIComponent('고운못')}`)
  await expect(reader).toHaveURL(`${paper.origin}/sections/fine-pond`)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('고운 연못')

  await open(page, '태그')
  const old = page.locator('summary').filter({ has: page.getByText('오리 떼', { exact: true }) })
  await old.press('Enter')
  const merging = page.locator('form').filter({ has: page.getByRole('button', { name: '오리 떼 합치기' }) })
  await merging.getByLabel('남길 태그의 이름').fill('오리떼')
  await merging.getByLabel('남길 태그의 이름').press('Enter')
  await expect(old).toHaveCount(0)
  await reader.goto(`${paper.origin}/tags/${encodeURIComponent('오리-떼')}`)
  await expect(reader).toHaveURL(`${paper.origin}/tags/${encodeURIComponent('오리떼')}`)
  await reader.goto(paper.origin + encodeURI(duck.path))
  await expect(reader.getByRole('link', { name: '오리떼' })).toBeVisible()
  await expect(reader.getByRole('link', { name: '고운 연못' }).first()).toBeVisible()

  await open(page, '안내 페이지')
  await open(page, '검색·수집')
  await page.getByLabel('네이버 서치어드바이저').fill('<meta name="naver-site-verification" content="0123456789abcdef" />')
  await page.getByLabel('네이버 서치어드바이저').press('Enter')
  await expect(page.getByText(saved)).toBeVisible()
  await reader.reload()
  expect(await reader.locator('head meta[name="naver-site-verification"]').getAttribute('content')).toBe('0123456789abcdef')

  await open(page, '모양')
  const accent = page.getByLabel('밝은 화면의 색', { exact: true })
  await accent.fill('#ffcc00')
  await accent.press('Enter')
  await expect(accent).toHaveAccessibleDescription(/읽기 어렵습니다/)
  await accent.fill('#0b5d3b')
  await accent.press('Enter')
  await expect(page.getByText(saved)).toBeVisible()
  await expectAccessible(page)
  const accentOf = () => reader.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'))
  await reader.emulateMedia({ colorScheme: 'light' })
  await reader.reload()
  expect(await accentOf()).toBe('#0b5d3b')
  await reader.emulateMedia({ colorScheme: 'dark' })
  expect(await accentOf()).toBe('#93c5fd')
  await expectAccessible(reader)
  // As the others of this paper know it.
  await accent.fill('#1a5490')
  await accent.press('Enter')
  await expect.poll(async () => { await reader.reload(); return reader.locator('head link[href^="/theme/"]').count() }).toBe(0)
})
