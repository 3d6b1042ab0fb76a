import { desc, eq, sql } from 'drizzle-orm'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET as feed } from '@/app/(live)/feeds/[form]/[[...list]]/route'
import { GET as keyFile } from '@/app/(live)/indexnow-key/route'
import { GET as robots } from '@/app/(live)/robots/route'
import { db } from '@/db/client'
import { auditLog, publishedArticles, signalCursor, signals, withdrawals } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { amendEnv } from '@/lib/env'
import { saveArticle } from '@/newsroom/articles/save-article'
import { withdrawArticle } from '@/newsroom/articles/withdraw-article'
import { republish } from '@/newsroom/door/republish'
import { carrySignals } from '@/newsroom/signals/carry-signals'
import { listSignals } from '@/newsroom/signals/list-signals'
import { resendSignals } from '@/newsroom/signals/resend-signals'
import { proxy } from '@/proxy'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { SignalSink } from '@/tests/support/signal-sink'
import { beginArticle, publishSaved } from '@/tests/support/write-article'

// Without Next around it nothing is remembered.
vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

const key = 'garam-0123456789abcdef'
const origin = 'https://garam.example'
const sink = new SignalSink()
let sinkOrigin: string
let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

const carry = () => carrySignals(Date.now() + 20_000)
const letAllBeDue = () => db().update(signals).set({ tryAt: sql`now()` }).where(eq(signals.state, 'waiting'))
/** Follows the journal, lets the few seconds of settling pass, sends. */
async function tell(): Promise<void> {
  await carry()
  await letAllBeDue()
  await carry()
}
const listsAt = (path: string) => sink.at(path).map((body) => (JSON.parse(body) as { urlList: string[] }).urlList)
const statesOf = async () => (await db().select({ state: signals.state, answer: signals.answer, status: signals.status, attempts: signals.attempts }).from(signals))

beforeAll(async () => {
  sinkOrigin = await sink.start()
  editor = await makeStaff('editor')
  paper = await makePaper()
})
afterAll(() => sink.stop())
beforeEach(async () => {
  amendEnv({ SITE_URL: origin, INDEXNOW_KEY: key, INDEXNOW_ENDPOINTS: `${sinkOrigin}/indexnow`, WEBSUB_HUB: '' })
  await carry()
  await db().delete(signals)
  sink.heard.length = 0
  sink.answer = () => ({ status: 200 })
})

type Written = { id: string; version: number; path: string }

async function write(headline: string): Promise<{ articleId: string; baseVersion: number }> {
  return save(await beginArticle(editor), 1, headline)
}

async function save(articleId: string, baseVersion: number, headline: string) {
  const saved = await saveArticle({ actor: editor, input: { articleId, baseVersion, headline, standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [paper.contributorId], tags: ['하천'], lead: null, body: paragraphs(`${headline}, 가람시가 21일 알렸다.`) } })
  if (!saved.ok) throw new Error(saved.problem.code)
  return { articleId, baseVersion: saved.version }
}

const publish = ({ articleId, baseVersion }: { articleId: string; baseVersion: number }): Promise<Written> => publishSaved(editor, articleId, baseVersion)

async function withdraw({ id, version }: Written): Promise<void> {
  const done = await withdrawArticle({ actor: editor, input: { articleId: id, baseVersion: version, reason: '사실과 다르다.', notice: '거두어들였습니다.', showsHeadline: false } })
  expect(done).toMatchObject({ ok: true })
}

const whole = (path: string) => origin + encodeURI(path)

describe('search engines', () => {
  it('hear nothing of what came out before they were to be told', async () => {
    await db().delete(signalCursor)
    await publish(await write('둑길이 열렸다'))
    await tell()
    expect([sink.heard, await statesOf()]).toEqual([[], []])
  })

  it('are told once of a publication, once of a change, once of a withdrawal, and never of a draft', async () => {
    const saved = await write('가람천 물길 열린다')
    await tell()
    expect(sink.heard).toEqual([])

    const first = await publish(saved)
    await tell()
    expect(sink.heard).toEqual([{ path: '/indexnow', type: 'application/json; charset=utf-8', body: JSON.stringify({ host: 'garam.example', key, keyLocation: `${origin}/${key}.txt`, urlList: [whole(first.path)] }) }])

    const rewritten = await save(first.id, first.version, '가람천 물길 열린다')
    await tell()
    expect(sink.heard).toHaveLength(1)
    const second = await publish(rewritten)
    await tell()
    await withdraw(second)
    await tell()
    expect(listsAt('/indexnow')).toEqual([[whole(first.path)], [whole(first.path)], [whole(first.path)]])
    expect(await statesOf()).toEqual(Array.from({ length: 3 }, () => ({ state: 'taken', answer: 'taken', status: 200, attempts: 1 })))
  })

  it('are told of several articles by one list, and once of what changes twice within seconds', async () => {
    const one = await publish(await write('첫차 늘린다'))
    const two = await publish(await write('막차도 늘린다'))
    await carry()
    expect(sink.heard).toEqual([])
    await publish(await save(one.id, one.version, '첫차 늘린다'))
    await tell()
    expect(listsAt('/indexnow').map((list) => list.toSorted())).toEqual([[whole(one.path), whole(two.path)].toSorted()])
  })

  it('are not told of a reader side that was only built anew', async () => {
    await publish(await write('골목시장 문 열다'))
    await tell()
    sink.heard.length = 0
    await db().update(publishedArticles).set({ updatedAt: sql`now() - interval '3 days'`, visibleFrom: sql`now() - interval '3 days'` })
    await db().update(withdrawals).set({ withdrawnAt: sql`now() - interval '3 days'` })
    await republish({ actor: { kind: 'operator' } })
    await tell()
    expect(sink.heard).toEqual([])
  })

  it('that are busy are told again later, and nobody who publishes notices', async () => {
    sink.answer = () => ({ status: 429, headers: { 'retry-after': '600' } })
    const { path } = await publish(await write('눈 소식'))
    await tell()
    await carry()
    expect(await statesOf()).toEqual([{ state: 'waiting', answer: 'busy', status: 429, attempts: 1 }])
    const [{ wait } = { wait: 0 }] = await db().select({ wait: sql<number>`extract(epoch from ${signals.tryAt} - now())::int` }).from(signals)
    expect(wait).toBeGreaterThan(500)
    sink.answer = () => ({ status: 202 })
    await letAllBeDue()
    await carry()
    expect([listsAt('/indexnow'), await statesOf()]).toEqual([[[whole(path)], [whole(path)]], [{ state: 'taken', answer: 'taken', status: 202, attempts: 2 }]])
  })

  it('that cannot be reached keep nobody from publishing', async () => {
    amendEnv({ INDEXNOW_ENDPOINTS: 'http://127.0.0.1:1/indexnow' })
    await publish(await write('첫눈'))
    await tell()
    expect(await statesOf()).toEqual([{ state: 'waiting', answer: 'unreachable', status: null, attempts: 1 }])
  })

  it('are told each by itself: one that refuses does not keep the other from hearing', async () => {
    amendEnv({ INDEXNOW_ENDPOINTS: `${sinkOrigin}/one, ${sinkOrigin}/two` })
    sink.answer = (path) => ({ status: path === '/one' ? 403 : 200 })
    await publish(await write('배추 값 내린다'))
    await tell()
    expect((await statesOf()).map(({ state }) => state).toSorted()).toEqual(['given-up', 'taken'])
    expect((await listSignals({ actor: editor }))?.endpoints.map(({ waiting, givenUp, last }) => [waiting, givenUp, last?.answer])).toEqual([[0, 1, 'key-unknown'], [0, 0, 'taken']])
  })

  it('are told once when two servers follow the journal at the same time', async () => {
    sink.answer = () => ({ status: 200, afterMs: 300 })
    await publish(await write('두 서버'))
    await Promise.all([carry(), carry()])
    await letAllBeDue()
    await Promise.all([carry(), carry(), carry()])
    expect(sink.heard).toHaveLength(1)
    expect(await statesOf()).toEqual([{ state: 'taken', answer: 'taken', status: 200, attempts: 1 }])
  })

  it.each([['a paper of one’s own machine', 'http://localhost:3000', ''], ['a local https', 'https://127.0.0.1', ''], ['a preview on Vercel', origin, 'preview']])('hear nothing from %s', async (_which, siteUrl, stage) => {
    vi.stubEnv('VERCEL_ENV', stage)
    amendEnv({ SITE_URL: siteUrl })
    await publish(await write('아무도 모를 일'))
    await tell()
    expect([sink.heard, await statesOf(), (await listSignals({ actor: editor }))?.why]).toEqual([[], [], 'not-public'])
  })
})

describe('what was not delivered', () => {
  it('is sent again by an editor, and by nobody who does not answer for the paper', async () => {
    sink.answer = () => ({ status: 422 })
    const { path } = await publish(await write('주소가 다르다'))
    await tell()
    expect(await statesOf()).toEqual([{ state: 'given-up', answer: 'address-foreign', status: 422, attempts: 1 }])
    const reporter = await makeStaff('reporter')
    expect([await resendSignals({ actor: reporter }), await listSignals({ actor: reporter })]).toMatchObject([{ ok: false, problem: { code: 'not-allowed' } }, null])
    sink.answer = () => ({ status: 200 })
    expect(await resendSignals({ actor: editor })).toEqual({ ok: true, resent: 1 })
    await carry()
    expect([listsAt('/indexnow').at(-1), await statesOf()]).toEqual([[whole(path)], [{ state: 'taken', answer: 'taken', status: 200, attempts: 1 }]])
    const [line] = await db().select().from(auditLog).orderBy(desc(auditLog.id)).limit(1)
    expect(line).toMatchObject({ action: 'signals.resent', actorId: editor.staffId, details: { resent: 1 } })
    expect(await resendSignals({ actor: editor })).toEqual({ ok: true, resent: 0 })
  })

  it('and what was is kept for thirty days', async () => {
    await publish(await write('오래된 소식'))
    await tell()
    await db().update(signals).set({ createdAt: sql`now() - interval '31 days'` })
    await publish(await write('새 소식'))
    await tell()
    expect((await listSignals({ actor: editor }))?.lines).toHaveLength(1)
  })
})

describe('a hub', () => {
  const askFeed = (form: string, list: string[]) => feed(new Request(`${origin}/${[...list, form].join('/')}`), { params: Promise.resolve({ form, list }) })

  it('is told of every feed that the article stands in, and of no other', async () => {
    amendEnv({ INDEXNOW_KEY: '', INDEXNOW_ENDPOINTS: '', WEBSUB_HUB: `${sinkOrigin}/hub` })
    await publish(await write('허브에 알린다'))
    await tell()
    expect(new Set(sink.heard.map(({ path, type }) => `${path} ${type}`))).toEqual(new Set(['/hub application/x-www-form-urlencoded']))
    const files = ['rss.xml', 'atom.xml', 'feed.json']
    const told = sink.at('/hub').map((body) => Object.fromEntries(new URLSearchParams(body)))
    expect(told.every((form) => form['hub.mode'] === 'publish')).toBe(true)
    expect(told.map((form) => form['hub.url']).toSorted()).toEqual(['', '/sections/society', '/tags/하천', '/contributors/bae-doyun'].flatMap((list) => files.map((file) => whole(`${list}/${file}`))).toSorted())
  })

  it('is named by the feed and its headers, beside exactly one address of its own', async () => {
    amendEnv({ WEBSUB_HUB: 'https://hub.example/' })
    const atom = await askFeed('atom.xml', ['tags', '하천'])
    const self = whole('/tags/하천/atom.xml')
    expect(atom.headers.get('link')).toBe(`<https://hub.example/>; rel="hub", <${self}>; rel="self"`)
    const body = await atom.text()
    expect([...body.matchAll(/<link href="([^"]+)" rel="(hub|self)"/g)].map(([, href, rel]) => [rel, href])).toEqual([['self', self], ['hub', 'https://hub.example/']])
    expect(await (await askFeed('feed.json', [])).json()).toMatchObject({ feed_url: `${origin}/feed.json`, hubs: [{ type: 'WebSub', url: 'https://hub.example/' }] })
  })

  it('is not spoken of where there is none', async () => {
    const rss = await askFeed('rss.xml', [])
    expect([rss.headers.get('link'), (await rss.text()).includes('rel="hub"')]).toEqual([null, false])
  })
})

describe('files at the root', () => {
  const leadTo = async (path: string) => new URL((await proxy(new NextRequest(origin + path))).headers.get('x-middleware-rewrite') ?? origin).pathname

  it('prove the key by its own address alone, and there is none without a key', async () => {
    expect([await leadTo(`/${key}.txt`), await leadTo('/another-key.txt'), await leadTo('/indexnow-key')]).toEqual(['/indexnow-key', '/not-found', '/not-found'])
    const file = keyFile()
    expect([file.status, file.headers.get('content-type'), await file.text()]).toEqual([200, 'text/plain; charset=utf-8', key])
    amendEnv({ INDEXNOW_KEY: '', INDEXNOW_ENDPOINTS: '' })
    expect([await leadTo(`/${key}.txt`), keyFile().status]).toEqual(['/not-found', 404])
  })

  it('tell crawlers what they may ask for', async () => {
    expect(await leadTo('/robots.txt')).toBe('/robots')
    const answer = await robots(new Request(`${origin}/robots.txt`))
    const body = await answer.text()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
    expect(body).toContain(`Sitemap: ${origin}/sitemap.xml\nSitemap: ${origin}/sitemap-news.xml\n`)
  })
})
