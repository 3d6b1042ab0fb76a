import { type Browser, type Page, chromium } from '@playwright/test'
import type { DocumentJson } from '@/domain/document/types'
import { findChromium } from '@/tests/support/chromium'
import { NewsroomForms } from '@/tests/support/newsroom-forms'
import { type Paper, startPaperServer } from '@/tests/support/paper-server'
import { newPhotograph } from '@/tests/support/pictures'
import { bytesBeyond, scriptsOf } from '@/tests/support/script-bytes'
import { NewsroomClient, type Person, addPerson } from '@/tests/support/sign-in'
import { longArticle } from './editor/long-article'
import { measureTyping } from './editor/measure-typing'
import { openAndMeasure } from './editor/opening'
import { report } from './report'

/**
 * Measures the editor in Chromium on the production server of this machine, with an article of 10,000 characters, 30 pictures and 5
 * tables: opening, typing (jamo by jamo, in the middle of the text), saving, bytes of script. Prints what it measured; milliseconds.
 */
async function main(): Promise<void> {
  const paper = await startPaperServer()
  const browser = await launch()
  try {
    const person = await addPerson(paper)
    const address = await writeLongArticle(paper, person)
    const page = await signedIn(browser, paper, person)
    await measureBytes(page, paper, address)
    await measureOpening(page, address)
    await measureSaving(page)
    await measureTyping(page)
  } finally {
    await browser.close()
    await paper.stop()
  }
}

/** A browser that draws a frame as soon as there is something new. */
function launch(): Promise<Browser> {
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({ executablePath: findChromium(), args: [...quiet, '--disable-frame-rate-limit', '--disable-gpu-vsync'] })
}

async function writeLongArticle(paper: Paper, person: Person): Promise<string> {
  const client = new NewsroomClient(paper.origin)
  await client.signIn(person)
  const headers = { origin: client.origin, 'content-type': 'application/octet-stream' }
  const media: string[] = []
  for (let rank = 0; rank < 30; rank += 1) {
    const response = await client.fetch(`/admin/media?name=${rank}.jpg`, { method: 'POST', headers, body: new Uint8Array(await newPhotograph(1600, 1000)) })
    media.push(((await response.json()) as { mediaId: string }).mediaId)
  }
  const articleId = await new NewsroomForms(client).begin()
  await save(client, articleId, longArticle({ characters: 10_000, media }))
  return `${paper.origin}/admin/articles/${articleId}`
}

async function save(client: NewsroomClient, articleId: string, body: DocumentJson): Promise<void> {
  const facts = { headline: '시장 골목의 밤', standfirst: '', excerpt: '', label: null, sectionId: null, contributorIds: [], tags: [], lead: null }
  const headers = { origin: client.origin, 'content-type': 'application/json' }
  const response = await client.fetch(`/admin/articles/${articleId}/save`, { method: 'POST', headers, body: JSON.stringify({ articleId, baseVersion: 1, ...facts, body }) })
  if (!response.ok) throw new Error(`the article was not saved: ${response.status} ${(await response.text()).slice(0, 300)}`)
}

async function signedIn(browser: Browser, paper: Paper, person: Person): Promise<Page> {
  const page = await browser.newPage({ locale: 'ko-KR', timezoneId: 'Asia/Seoul', viewport: { width: 1280, height: 900 } })
  await page.goto(`${paper.origin}/admin/articles`)
  await page.getByLabel('이메일').fill(person.email)
  await page.getByLabel('비밀번호', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: '로그인', exact: true }).click()
  await page.waitForURL(`${paper.origin}/admin/articles`)
  return page
}

async function measureBytes(page: Page, paper: Paper, address: string): Promise<void> {
  const list = await scriptsOf(page, `${paper.origin}/admin/articles`)
  const editor = await scriptsOf(page, address)
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  console.log(`script, gzip: the editor's own ${kilobytes(bytesBeyond(editor, list))}; with what every newsroom page loads ${kilobytes(bytesBeyond(editor, new Map()))}`)
}

async function measureOpening(page: Page, address: string): Promise<void> {
  const times: number[] = []
  for (let turn = 0; turn < 10; turn += 1) times.push(await openAndMeasure(page, address))
  report('open, HTML to a body drawn and writable', times)
}

/** From the key until the page says that the server has it, and the request alone. */
async function measureSaving(page: Page): Promise<void> {
  const body = page.getByRole('textbox', { name: '본문' })
  const [asked, whole]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < 20; turn += 1) {
    await body.press('Control+End')
    await page.keyboard.type('.')
    const answered = page.waitForResponse((response) => response.url().endsWith('/save'))
    const start = performance.now()
    await page.keyboard.press('Control+s')
    const { responseEnd } = await answered.then(async (response) => (await response.finished(), response.request().timing()))
    asked.push(responseEnd)
    await page.locator('[data-save-state=saved]').waitFor()
    whole.push(performance.now() - start)
  }
  report('save, the request', asked)
  report('save, Ctrl+S until the page says so', whole)
}

await main()
