import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { barriersOn } from '../support/expect-accessible'
import { runIlbo } from '../support/run-ilbo'
import { type PaperServer, startPaperServer } from '../support/paper-server'
import { addPerson } from '../support/sign-in'
import { WritingDesk } from '../support/writing-desk'

let paper: PaperServer

/** A board of 46 rows and a notice, which has a number too, as an operator brings one in. */
test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await startPaperServer()
  const folder = mkdtempSync(path.join(tmpdir(), 'ilbo-board-'))
  const rows = Array.from({ length: 45 }, (_, place) => `${445 - place} 가람시 소식 ${445 - place}호 나왔다${place % 3 === 0 ? ' file' : ''} 2025.11.14 ${1200 - place}`)
  const file = path.join(folder, 'board.txt')
  writeFileSync(file, ['가람시 소식지 모음을 엽니다', '', '소식지 45호가 한자리에 모였다.', '', '번호 제목 날짜 조회 수', '공지 소식지 받는 곳이 바뀌었습니다 2025.10.02 310', ...rows].join('\n'))
  const { code, stderr } = await runIlbo(['import', 'press-release', file, '--publish', '--board'], { env: paper.env })
  rmSync(folder, { recursive: true })
  if (code !== 0) throw new Error(stderr)
})
test.afterAll(async () => paper.stop())

test('a reader without script on a phone goes through the board, into an article, and on along the list under it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } })
  const page = await context.newPage()
  await page.goto(`${paper.origin}/sections/보도자료`)
  const board = page.getByRole('table', { name: '보도자료' })
  await expect(board.getByRole('link')).toHaveCount(21)
  await expect(board.getByRole('link').first()).toHaveText(/^공지\s*소식지 받는 곳이 바뀌었습니다$/)
  const row = board.getByRole('row').filter({ hasText: '445호' })
  await expect(row.getByText('2025.11.14').first()).toBeVisible()
  await expect(row.getByText('조회 1,200')).toBeVisible()
  await expect(row.getByRole('link', { name: '첨부 파일 있음' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

  await page.getByRole('navigation', { name: '쪽 이동' }).getByRole('link', { name: '2쪽' }).click()
  await page.getByRole('table', { name: '보도자료' }).getByRole('link', { name: '420호' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('가람시 소식 420호 나왔다')
  const around = page.getByRole('region', { name: '보도자료 목록' })
  await expect(around.getByRole('table').locator('a[aria-current="page"]')).toHaveText('가람시 소식 420호 나왔다')
  await around.getByRole('link', { name: '이전 글' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('가람시 소식 419호 나왔다')
  await page.getByRole('region', { name: '보도자료 목록' }).getByRole('link', { name: '3쪽' }).click()
  await expect(page).toHaveURL(/\/3$/)
  await context.close()
})

test('numbers, dates and views stand in columns on a desk, and axe finds nothing, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${paper.origin}/sections/보도자료`)
    await expect(page.getByRole('columnheader')).toHaveText(['번호', '제목', '날짜', '조회'])
    await expect(page.getByRole('row').filter({ hasText: '445호' }).getByRole('cell')).toHaveText(['445', /445호/, '2025.11.14', '1,200'])
    expect(await barriersOn(page)).toEqual([])
    await page.getByRole('link', { name: '440호' }).click()
    await expect(page.getByRole('region', { name: '보도자료 목록' })).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
  }
})

test('an editor puts an article on top of the board from the side panel, and readers find it there at once', async ({ page }) => {
  test.setTimeout(120_000)
  const desk = new WritingDesk(page)
  await desk.signIn(paper, await addPerson(paper, 'editor'))
  await page.setViewportSize({ width: 1400, height: 900 })
  await desk.begin(paper, '자료실 문 닫는 날', '자료실이 하루 쉰다.')
  await expect(page.getByLabel('게시판 공지로 올리기')).toHaveCount(0)
  await page.getByLabel('섹션').selectOption('보도자료')
  await page.getByLabel('게시판 공지로 올리기').check()
  await expect(page.getByText('공지로 올렸습니다.')).toBeVisible()
  await page.getByRole('button', { name: '발행', exact: true }).click()
  await expect(page.getByRole('button', { name: '수정 발행' })).toBeVisible()
  const reader = await page.context().newPage()
  const titles = reader.getByRole('table', { name: '보도자료' }).getByRole('link')
  await reader.goto(`${paper.origin}/sections/보도자료`)
  await expect(titles.first()).toHaveText(/자료실 문 닫는 날$/)
  await page.getByLabel('게시판 공지로 올리기').uncheck()
  await expect(page.getByText('공지에서 내렸습니다.')).toBeVisible()
  await reader.reload()
  await expect(reader.getByRole('row').filter({ hasText: '자료실 문 닫는 날' }).getByRole('cell').first()).toHaveText('448')
})
