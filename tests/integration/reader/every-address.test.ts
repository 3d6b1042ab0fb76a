import { eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { closeDatabase, db } from '@/db/client'
import { openEmbedded } from '@/db/embedded/open-embedded'
import { articleViewTotals } from '@/db/schema'
import { amendEnv } from '@/lib/env'
import { type FetchedPage, fetchPages } from '@/tests/support/fetch-pages'
import { paragraphs } from '@/tests/support/documents'
import { importText } from '@/tests/support/import-text'
import { type PageHead, readHead } from '@/tests/support/page-head'
import type { Paper } from '@/tests/support/paper-server'
import { postToArticle } from '@/tests/support/post-to-article'
import { publishText } from '@/tests/support/publish-text'
import { readSitemap } from '@/tests/support/read-sitemap'
import { sharedPaper } from '@/tests/support/shared-services'
import { NewsroomClient, addPerson } from '@/tests/support/sign-in'

/** Every page that the sitemaps name, read once: what stands on the paper by then is also what other test files have left there. */
let paper: Paper
let name: string
let pages: (FetchedPage & { head: PageHead; text: string })[]
/** Site paths that no sitemap may name, and words of articles that nobody may see. */
let hidden: { paths: string[]; words: string[] }
/** An article that was looked at, and its last change before. */
let looked: { number: string; address: string; lastmod: string }
const twins = '다온읍 아침 안개 주의'

const absolute = (path: string) => paper.origin + encodeURI(path)
const isArticle = ({ address }: FetchedPage) => address.startsWith(`${paper.origin}/articles/`)
const post = (title: string) => `---\ntitle: ${title}\ncategories: [안개마을]\n---\n\n${title}. 다온읍이 9일 알렸다.\n`

beforeAll(async () => {
  paper = await sharedPaper()
  const client = new NewsroomClient(paper.origin)
  await client.signIn(await addPerson(paper, 'editor'))
  const first = await publishText(client, { headline: '다온읍 물레방아 멈춘다' })
  const renamed = await publishText(client, { headline: '다온읍 물레방아 다시 돈다' }, first)
  looked = await lookAt(renamed.path)
  for (const body of ['다온읍이 8일 안개를 알렸다.', '다온읍이 9일 또 안개를 알렸다.']) await publishText(client, { headline: twins, body: paragraphs(body) })
  const withdrawn = await importText(paper, 'mist-withdrawn', post('다온읍 나루터 없앤다'), { publish: true })
  expect((await postToArticle(client, withdrawn.id, 'withdraw', { baseVersion: 2, reason: '없애지 않는다.', notice: '거두어들였습니다.', showsHeadline: false })).status).toBe(200)
  await importText(paper, 'mist-draft', post('다온읍 비밀 초고'), { publish: false })
  const promised = await importText(paper, 'mist-promised', post('다온읍 모레 나갈 기사'), { publish: false })
  expect((await postToArticle(client, promised.id, 'schedule', { baseVersion: 1, at: new Date(Date.now() + 172_800_000).toISOString(), unpublishAt: null })).status).toBe(200)
  hidden = { paths: [first.path, withdrawn.path], words: ['비밀 초고', '모레 나갈 기사', '나루터 없앤다'] }

  const sitemap = (await readSitemap(paper)).flatMap(({ entries }) => entries)
  name = readHead(await (await fetch(paper.origin)).text()).metas.get('og:site_name')?.[0] ?? ''
  const found = await fetchPages(sitemap.map((entry) => entry.address))
  pages = found.map((page) => ({ ...page, head: readHead(page.html), text: textOf(page.html) }))
})

it('a sitemap names pages that are there, each once, under the address they give themselves, for everybody to keep', async () => {
  const missing = pages.filter(({ status }) => status !== 200)
  // What left meanwhile has left the sitemap, too.
  const still = missing.length === 0 ? [] : (await readSitemap(paper)).flatMap(({ entries }) => entries.map(({ address }) => address))
  expect(missing.filter(({ address }) => still.includes(address)).map(({ address, status }) => [address, status])).toEqual([])
  expect(twice(pages, ({ address }) => address)).toEqual([])
  for (const { address, head, robots } of there()) expect([address, new URL(head.canonical).href, /noindex|none/.test(`${robots} ${head.robots.join()}`)]).toEqual([address, address, false])
  expect(there().map(({ address }) => address)).toEqual(expect.arrayContaining([`${paper.origin}/`, looked.address, ...['/archive', '/corrections', '/sections/안개마을'].map(absolute)]))
})

it('nothing that readers may not see, cannot see any more or find elsewhere stands in one', () => {
  const named = new Set(pages.map(({ address }) => address))
  expect(hidden.paths.filter((path) => named.has(absolute(path)))).toEqual([])
  expect(hidden.words.filter((words) => there().some(({ address, html }) => decodeURI(address).includes(words.replaceAll(' ', '-')) || html.includes(words)))).toEqual([])
})

it('every page has one headline, a title that ends with the paper’s name once, and a description', () => {
  for (const { address, html, head } of there()) {
    const isFront = address === `${paper.origin}/`
    const ends = isFront ? head.title === name || head.title.startsWith(`${name} - `) : head.title.endsWith(` - ${name}`) && head.title.split(` - ${name}`).length === 2
    expect([address, head.title, ends, html.match(/<h1[ >]/g)?.length, html.startsWith('<!DOCTYPE html><html lang="ko"'), head.description !== '']).toEqual([address, head.title, true, 1, true, true])
  }
})

it('no two pages share a title or a description, unless people wrote the same words over two articles', () => {
  const articles = new Set(there().filter(isArticle))
  const byPeople = (group: ReturnType<typeof there>, words: (page: (typeof pages)[number]) => string) => group.every((page) => articles.has(page) && page.text.includes(words(page)))
  const titles = twice(there(), ({ head }) => head.title)
  expect(titles.filter((group) => !byPeople(group, ({ head }) => head.title.slice(0, -` - ${name}`.length))).map((group) => group.map(({ address }) => address))).toEqual([])
  const descriptions = twice(there(), ({ head }) => head.description)
  expect(descriptions.filter((group) => !byPeople(group, ({ head }) => head.description.replace(/…$/, ''))).map((group) => group.map(({ address }) => address))).toEqual([])
  // Of those with one headline, what is shown below it tells them apart.
  const alike = there().filter(({ head }) => head.title === `${twins} - ${name}`)
  expect(alike.map(({ head }) => head.description).toSorted()).toEqual(['다온읍이 8일 안개를 알렸다.', '다온읍이 9일 또 안개를 알렸다.'])
})

it('no page says that it may be read aloud, or that it must be paid for', () => {
  for (const { address, html } of there()) {
    const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => json).join()
    expect([address, /speakable/i.test(data), /"isAccessibleForFree"\s*:\s*(?!true)/.test(data), /itemprop|typeof="/.test(html)]).toEqual([address, false, false, false])
  }
  expect(there().filter(isArticle).every(({ html }) => html.includes('"isAccessibleForFree":true'))).toBe(true)
})

it('a file of the sitemap changed when the last page in it did; to be looked at changes nothing', async () => {
  const wrong = async () => (await readSitemap(paper)).filter(({ lastmod, entries }) => lastmod !== newest(entries.map((entry) => entry.lastmod)))
  await expect.poll(wrong).toEqual([])
  await isCounted(looked.number)
  const now = (await readSitemap(paper)).flatMap(({ entries }) => entries).find(({ address }) => address === looked.address)
  expect([now?.lastmod, looked.lastmod === '']).toEqual([looked.lastmod, false])
}, 60_000)

const there = () => pages.filter(({ status }) => status === 200)

/** Groups of more than one with the same words. */
function twice<Page>(all: Page[], words: (page: Page) => string): Page[][] {
  return [...Map.groupBy(all, words).values()].filter((group) => group.length > 1)
}

function newest(moments: (string | null)[]): string | null {
  return moments.reduce((one, other) => (one === null || (other !== null && new Date(other) > new Date(one)) ? other : one), null)
}

/** What stands on a page for people, as one line of text. */
function textOf(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  const body = html.slice(html.indexOf('<body')).replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ')
  return body.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, figures?: string, word?: string) => (word ? (named[word] ?? all) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(figures)))).replace(/\s+/g, ' ')
}

/** Waits until the server has written down what it counts, which it does every ten seconds. Asked of the database: answers are remembered. */
async function isCounted(number: string): Promise<void> {
  const database = await openEmbedded({ dataDir: paper.dataDir })
  amendEnv({ DATABASE_URL: database.url })
  try {
    await expect.poll(() => db().$count(articleViewTotals, eq(articleViewTotals.number, Number(number))), { timeout: 30_000, interval: 250 }).toBe(1)
  } finally {
    await closeDatabase()
    await database.release()
  }
}

/** A reader's browser says that the article is open; what the sitemap said of it before. */
async function lookAt(path: string): Promise<typeof looked> {
  const address = absolute(path)
  const number = path.split('/')[2] ?? ''
  const entry = (await readSitemap(paper)).flatMap(({ entries }) => entries).find((one) => one.address === address)
  const headers = { origin: paper.origin, 'content-type': 'application/json', 'accept-language': 'ko-KR', 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36' }
  expect((await fetch(`${paper.origin}/api/views`, { method: 'POST', headers, body: JSON.stringify({ number: Number(number), referrer: '' }) })).status).toBe(204)
  return { number, address, lastmod: entry?.lastmod ?? '' }
}
