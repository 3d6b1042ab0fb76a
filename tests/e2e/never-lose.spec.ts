import path from 'node:path'
import { type Browser, chromium, expect, test } from '@playwright/test'
import { findChromium } from '../support/chromium'
import { type PaperServer, startPaperServer } from '../support/paper-server'
import { killDatabaseOnce } from '../support/processes'
import { runIlbo } from '../support/run-ilbo'
import { type Person, addPerson } from '../support/sign-in'
import { makeTempDataDir, removeTempDataDir } from '../support/temp-data-dir'
import { WritingDesk } from '../support/writing-desk'

/** A paper of its own: its server and its database are killed here. */
const dataDir = makeTempDataDir()
let paper: PaperServer
let person: Person

test.beforeAll(async () => {
  test.setTimeout(300_000)
  paper = await startPaperServer({ dataDir })
  person = await addPerson(paper)
})
test.afterAll(async () => {
  await paper.stop()
  removeTempDataDir(dataDir)
})
test.beforeEach(() => test.setTimeout(120_000))

/** What the server has, seen by a browser that has nothing of its own. */
async function serverHas(browser: Browser, address: string) {
  const context = await browser.newContext()
  const desk = new WritingDesk(await context.newPage())
  await desk.signIn(paper, person, address)
  const words = await desk.words()
  await context.close()
  return words
}

test('what is typed without a network stays on the device, is said to, and reaches the server afterwards', async ({ page, context, browser }) => {
  const desk = new WritingDesk(page)
  await desk.signIn(paper, person)
  const address = await desk.begin(paper, '새벽시장 첫눈', '눈이 왔다.')
  await context.setOffline(true)
  await desk.write(' 상인들은 값을 내렸다.\n“왜곡된 값”이라고 했다.')
  await desk.says('오프라인, 이 기기에 보관 중')
  const words = { headline: '새벽시장 첫눈', body: ['눈이 왔다. 상인들은 값을 내렸다.', '“왜곡된 값”이라고 했다.'] }
  expect(await serverHas(browser, address)).toEqual({ headline: '새벽시장 첫눈', body: ['눈이 왔다.'] })
  await context.setOffline(false)
  await desk.isSaved()
  expect(await desk.words()).toEqual(words)
  expect(await serverHas(browser, address)).toEqual(words)
})

test('what is typed without a network and without ever being sent is offered when the page is opened again', async ({ page, context, browser }) => {
  const desk = new WritingDesk(page)
  await desk.signIn(paper, person)
  const address = await desk.begin(paper, '가람천 물안개', '안개가 끼었다.')
  await context.setOffline(true)
  await desk.write(' 다리가 사라졌다.')
  await desk.says('오프라인, 이 기기에 보관 중')
  await page.close({ runBeforeUnload: false })
  await context.setOffline(false)

  const again = new WritingDesk(await context.newPage())
  await again.page.goto(paper.origin + address)
  await again.says('서버에 닿지 못한 글이 이 기기에 있습니다')
  await expect(again.page.getByText('“안개가 끼었다. 다리가 사라졌다.”')).toBeVisible()
  expect((await again.words()).body).toEqual(['안개가 끼었다.'])
  await again.page.getByRole('button', { name: '되살리기' }).click()
  const words = { headline: '가람천 물안개', body: ['안개가 끼었다. 다리가 사라졌다.'] }
  expect(await again.words()).toEqual(words)
  await again.isSaved()
  expect(await serverHas(browser, address)).toEqual(words)
  await again.page.reload()
  await expect(again.body).toBeVisible()
  await again.page.waitForTimeout(800)
  await expect(again.page.getByText('서버에 닿지 못한 글')).toHaveCount(0)
})

test('a browser that is killed in the middle of a sentence gives it back', async ({ browser }, info) => {
  const profile = info.outputPath('profile')
  const open = () => chromium.launchPersistentContext(profile, { executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'], locale: 'ko-KR', timezoneId: 'Asia/Seoul' })
  const crashing = await open()
  const desk = new WritingDesk(crashing.pages()[0] ?? (await crashing.newPage()))
  await desk.signIn(paper, person)
  const address = await desk.begin(paper, '나루 다리 점검', '다리를 점검했다.')
  await crashing.setOffline(true)
  await desk.write(' 금이 간 곳은 세 군데다.')
  // Longer than the journal waits, shorter than the server's turn would be.
  await desk.page.waitForTimeout(400)
  await desk.page.goto('chrome://crash').catch(() => undefined)
  await crashing.close().catch(() => undefined)

  const reopened = await open()
  const again = new WritingDesk(reopened.pages()[0] ?? (await reopened.newPage()))
  await again.page.goto(paper.origin + address)
  await again.page.getByRole('button', { name: '되살리기' }).click()
  const words = { headline: '나루 다리 점검', body: ['다리를 점검했다. 금이 간 곳은 세 군데다.'] }
  expect(await again.words()).toEqual(words)
  await again.isSaved()
  await reopened.close()
  expect(await serverHas(browser, address)).toEqual(words)
})

test('a page that is reloaded right after the last key loses nothing', async ({ page, browser }) => {
  const desk = new WritingDesk(page)
  await desk.signIn(paper, person)
  const address = await desk.begin(paper, '사과칩 수출', '첫 배가 떠났다.')
  await desk.write(' 열두 상자다.')
  await page.reload()
  await desk.body.waitFor()
  await page.waitForTimeout(1000)
  const restore = page.getByRole('button', { name: '되살리기' })
  if (await restore.isVisible()) await restore.click()
  const words = { headline: '사과칩 수출', body: ['첫 배가 떠났다. 열두 상자다.'] }
  expect(await desk.words()).toEqual(words)
  await expect(page.locator('[data-save-state=saved]')).toBeVisible()
  expect(await serverHas(browser, address)).toEqual(words)
})

test('a session that has ended asks for a sign-in over the page, and saving goes on', async ({ page, browser }) => {
  const desk = new WritingDesk(page)
  const nightReporter = await addPerson(paper, 'desk')
  await desk.signIn(paper, nightReporter)
  const address = await desk.begin(paper, '야간 진료', '병원이 문을 열었다.')
  // Another role ends every session of that person.
  await runIlbo(['staff', 'role', '--email', nightReporter.email, '--role', 'editor'], { env: paper.env })
  await desk.write(' 새벽까지 진료한다.')
  const dialog = page.getByRole('dialog', { name: '다시 로그인' })
  await expect(dialog).toBeVisible({ timeout: 15_000 })
  expect(page.url()).toBe(paper.origin + address)
  await expect(dialog.getByLabel('이메일')).toHaveValue(nightReporter.email)
  await dialog.getByLabel('비밀번호', { exact: true }).fill(nightReporter.password)
  await dialog.getByRole('button', { name: '로그인', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await desk.isSaved()
  const words = { headline: '야간 진료', body: ['병원이 문을 열었다. 새벽까지 진료한다.'] }
  expect(await desk.words()).toEqual(words)
  expect(await serverHas(browser, address)).toEqual(words)
})

test('a database that dies and comes back has everything that was typed meanwhile', async ({ page, browser }) => {
  const desk = new WritingDesk(page)
  await desk.signIn(paper, person)
  const address = await desk.begin(paper, '벼 수확', '벼를 벴다.')
  killDatabaseOnce(path.join(dataDir, 'postgres'))
  await desk.write(' 볏단을 묶었다.')
  await page.keyboard.press('Control+s')
  await desk.says(/오프라인, 이 기기에 보관 중|저장됨 \d\d:\d\d:\d\d/)
  await expect(page.locator('[data-save-state=saved]')).toHaveText(/저장됨/, { timeout: 40_000 })
  const words = { headline: '벼 수확', body: ['벼를 벴다. 볏단을 묶었다.'] }
  expect(await desk.words()).toEqual(words)
  expect(await serverHas(browser, address)).toEqual(words)
})

test('a server that is killed and started again has everything that was typed meanwhile', async ({ page, browser }) => {
  test.setTimeout(240_000)
  const desk = new WritingDesk(page)
  await desk.signIn(paper, person)
  const address = await desk.begin(paper, '학교 탁구부', '공이 튀었다.')
  await desk.write(' 아이들이 웃었다.')
  await paper.kill9()
  await desk.write(' 점수는 셋 대 둘.')
  await desk.says('오프라인, 이 기기에 보관 중')
  paper = await startPaperServer({ dataDir, port: Number(new URL(paper.origin).port) })
  await expect(page.locator('[data-save-state=saved]')).toHaveText(/저장됨/, { timeout: 40_000 })
  const words = { headline: '학교 탁구부', body: ['공이 튀었다. 아이들이 웃었다. 점수는 셋 대 둘.'] }
  expect(await desk.words()).toEqual(words)
  expect(await serverHas(browser, address)).toEqual(words)
})
