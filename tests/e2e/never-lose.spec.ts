import path from 'node:path'
import { type Browser, chromium, expect, test } from '@playwright/test'
import { findChromium } from '../support/chromium'
import { expectAccessible } from '../support/expect-accessible'
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
  await expectAccessible(again.page)
  await again.page.getByRole('button', { name: '되살리기' }).click()
  const words = { headline: '가람천 물안개', body: ['안개가 끼었다. 다리가 사라졌다.'] }
  expect(await again.words()).toEqual(words)
  await again.isSaved()
  expect(await serverHas(browser, address)).toEqual(words)
  await again.page.reload()
  await expect(again.body).toBeVisible()
  await expect.poll(() => again.kept(address)).toEqual([])
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
  await expect.poll(() => desk.kept(address)).toEqual(['다리를 점검했다. 금이 간 곳은 세 군데다.'])
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
  const restore = page.getByRole('button', { name: '되살리기' })
  // Either the last save arrived, and nothing is kept any more, or what is kept is offered.
  await expect.poll(async () => (await restore.isVisible()) || (await desk.kept(address)).length === 0).toBe(true)
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
  await expectAccessible(page)
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

test('two tabs of one person do not fight: the second reads, and takes over with one click and every word', async ({ page, context, browser }) => {
  const first = new WritingDesk(page)
  await first.signIn(paper, person)
  const address = await first.begin(paper, '구도심 산책', '골목이 좁다.')
  const second = new WritingDesk(await context.newPage())
  await second.page.goto(paper.origin + address)
  await second.says('다른 탭에서 열려 있음')
  await expect(second.body).toHaveAttribute('contenteditable', 'false')
  await page.bringToFront()
  await first.write(' 간판이 낡았다.')
  await second.page.bringToFront()
  await second.page.getByRole('button', { name: '이어받기' }).click()
  await expect(second.body).toHaveAttribute('contenteditable', 'true')
  expect((await second.words()).body).toEqual(['골목이 좁다. 간판이 낡았다.'])
  await second.write(' 볕이 든다.')
  await second.isSaved()
  await page.bringToFront()
  await first.says('다른 탭에서 열려 있음')
  const words = { headline: '구도심 산책', body: ['골목이 좁다. 간판이 낡았다. 볕이 든다.'] }
  await expect(first.body).toHaveText(words.body[0] ?? '', { timeout: 30_000 })
  expect(await serverHas(browser, address)).toEqual(words)
})

test('two people: the second sees who writes, and takes over after the first one’s words were saved', async ({ page, browser }) => {
  const first = new WritingDesk(page)
  await first.signIn(paper, person)
  const address = await first.begin(paper, '시의회 자막', '자막이 생긴다.')
  const colleague = await addPerson(paper, 'desk')
  const second = new WritingDesk(await (await browser.newContext()).newPage())
  await second.signIn(paper, colleague, address)
  await second.says(/한서윤 님이 \d\d:\d\d부터 쓰고 있습니다/)
  await expect(second.body).toHaveAttribute('contenteditable', 'false')
  await expectAccessible(second.page)
  await second.page.getByRole('button', { name: '이어받기' }).click()
  // Written after the asking, and not yet saved when the other tab hears of it. At one go: once it has let go, nothing more is taken.
  await first.body.click()
  await first.page.keyboard.press('Control+End')
  await first.page.keyboard.insertText(' 생중계에도 붙는다.')
  await expect(second.body).toHaveAttribute('contenteditable', 'true', { timeout: 25_000 })
  expect(await second.words()).toEqual({ headline: '시의회 자막', body: ['자막이 생긴다. 생중계에도 붙는다.'] })
  await first.says(/한서윤 님이 \d\d:\d\d부터 쓰고 있습니다/)
  await second.page.context().close()
})

test('whoever comes back with words on an old version chooses paragraph by paragraph, and loses none', async ({ page, context, browser }) => {
  const first = new WritingDesk(page)
  await first.signIn(paper, person)
  const address = await first.begin(paper, '독감 접종', '접종을 시작한다.\n보건소에서 맞는다.')
  await context.setOffline(true)
  await first.write(' 예약해야 한다.')
  await first.says('오프라인, 이 기기에 보관 중')

  const colleague = await addPerson(paper, 'desk')
  const second = new WritingDesk(await (await browser.newContext()).newPage())
  await second.signIn(paper, colleague, address)
  await second.page.getByRole('button', { name: '이어받기' }).click()
  await expect(second.body).toHaveAttribute('contenteditable', 'true', { timeout: 40_000 })
  await second.write(' 무료다.\n어린이가 먼저다.')
  await second.isSaved()

  await context.setOffline(false)
  const dialog = page.getByRole('dialog', { name: '다른 곳에서 바뀐 글' })
  await expect(dialog).toBeVisible({ timeout: 30_000 })
  await expect(dialog.getByText('보건소에서 맞는다. 예약해야 한다.')).toBeVisible()
  await expect(dialog.getByText('보건소에서 맞는다. 무료다.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '고른 대로 저장' }).click()
  await expect(page.locator('[data-save-state=saved]')).toBeVisible()
  const words = { headline: '독감 접종', body: ['접종을 시작한다.', '보건소에서 맞는다. 예약해야 한다.', '어린이가 먼저다.'] }
  expect(await first.words()).toEqual(words)
  expect(await serverHas(browser, address)).toEqual(words)
  await second.page.context().close()
})
