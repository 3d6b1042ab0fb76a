import { beforeAll, describe, expect, it } from 'vitest'
import { paragraphs } from '@/tests/support/documents'
import { NewsroomForms } from '@/tests/support/newsroom-forms'
import type { Paper } from '@/tests/support/paper-server'
import { sharedPaper } from '@/tests/support/shared-services'
import { NewsroomClient, addPerson } from '@/tests/support/sign-in'

/** A person's browser, as it names itself. */
const reader = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
const secret = '아직 아무도 모르는 본문이다.'

let paper: Paper
let client: NewsroomClient
let articleId: string

beforeAll(async () => {
  paper = await sharedPaper()
  client = new NewsroomClient(paper.origin)
  await client.signIn(await addPerson(paper, 'desk'))
  articleId = await new NewsroomForms(client).begin()
  const input = { articleId, baseVersion: 1, headline: '나루 다리 점검', standfirst: '', excerpt: '', label: null, sectionId: null, contributorIds: [], tags: [], lead: null, body: paragraphs(secret) }
  await post('save', input)
}, 120_000)

async function post(route: string, fields: object, headers: Record<string, string> = {}) {
  return client.fetch(`/admin/articles/${articleId}/${route}`, { method: 'POST', headers: { origin: paper.origin, 'content-type': 'application/json', ...headers }, body: JSON.stringify(fields) })
}

/** The path of a new link. */
async function aLink(): Promise<string> {
  const answer = (await (await post('preview-links', { articleId, days: 1, note: '' })).json()) as { address: string }
  expect(answer.address).toMatch(new RegExp(`^${paper.origin}/preview/[\\w-]{43}$`))
  return answer.address.slice(paper.origin.length)
}

/** What somebody without an account gets. */
const ask = (path: string, headers: Record<string, string> = reader) => fetch(paper.origin + path, { redirect: 'manual', headers })

describe('a link to a draft', () => {
  it('shows it whole to somebody without an account, kept by nobody, found by nobody, framed by nobody, and telling nobody where it leads', async () => {
    const response = await ask(await aLink())
    const page = await response.text()
    expect(response.status).toBe(200)
    for (const words of ['나루 다리 점검', secret, '발행 전 원고입니다', '아직 발행 전', '까지 볼 수 있습니다', '<meta name="robots" content="noindex, nofollow', '<meta name="referrer" content="no-referrer"']) expect(page).toContain(words)
    expect(Object.fromEntries(['cache-control', 'x-robots-tag', 'referrer-policy', 'x-frame-options', 'set-cookie'].map((name) => [name, response.headers.get(name)]))).toEqual({
      'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow, noarchive, nosnippet, noimageindex', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY', 'set-cookie': null,
    })
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain("script-src 'self' 'unsafe-inline'")
    expect(response.headers.get('x-nextjs-cache')).toBeNull()
    // What a messenger shows of an address must not be the news.
    expect(page.slice(0, page.indexOf('</head>'))).not.toContain('나루 다리')
  })

  it('shows nothing to machines that look where it leads, and does not count them', async () => {
    const path = await aLink()
    const { status } = await ask(path, { 'user-agent': 'facebookexternalhit/1.1; kakaotalk-scrap/1.0; +https://devtalk.kakao.com/t/scrap/33984' })
    const { links } = (await (await client.fetch(`/admin/articles/${articleId}/preview-links`)).json()) as { links: { openedCount: number }[] }
    expect([status, links[0]?.openedCount]).toEqual([404, 0])
  })

  it('that is taken back, and one that never was, are the same 404 in the dress of the paper', async () => {
    const path = await aLink()
    expect((await ask(path)).status).toBe(200)
    await post('preview-links/revoke', { articleId, linkId: null })
    const answers = await Promise.all([path, `/preview/${'A'.repeat(43)}`, '/preview/short'].map((one) => ask(one)))
    const pages = await Promise.all(answers.map((answer) => answer.text()))
    expect(answers.map(({ status, headers }) => [status, headers.get('cache-control'), headers.get('x-robots-tag')?.slice(0, 7)])).toEqual(Array.from({ length: 3 }, () => [404, 'private, no-store', 'noindex']))
    for (const page of pages) expect([page.includes('이 링크로 볼 수 있는 글이 없습니다'), page.includes(secret), page.includes('<html lang="ko"')]).toEqual([true, false, true])
  })

  it.each(['/preview', '/preview/', `/preview/${'A'.repeat(43)}/more`, '/preview/a/b/c'])('is no other address: %s is 404', async (path) => {
    expect([404, 308]).toContain((await ask(path)).status)
  })

  it('is made and taken back only by a page of this site', async () => {
    for (const route of ['preview-links', 'preview-links/revoke']) {
      const response = await post(route, { articleId, days: 1, note: '', linkId: null }, { origin: 'https://elsewhere.example' })
      expect([response.status, await response.json()]).toEqual([403, { ok: false, problem: { code: 'foreign-request' } }])
    }
  })
})

describe('the preview of the newsroom', () => {
  it.each(['light', 'dark'])('draws the article in a %s page that only this site may frame', async (theme) => {
    const response = await client.fetch(`/admin/articles/${articleId}/preview/frame/${theme}`)
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(page).toContain(`data-theme="${theme}"`)
    expect(page).toContain(`<div class="article-body"><p>${secret}</p></div>`)
    expect([response.headers.get('x-frame-options'), response.headers.get('cache-control'), response.headers.get('x-robots-tag')]).toEqual(['SAMEORIGIN', 'private, no-store', 'noindex, nofollow'])
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  })

  it('shows nothing to whoever is not signed in, and of an article that is not there', async () => {
    const frames = [await ask(`/admin/articles/${articleId}/preview/frame/light`), await client.fetch('/admin/articles/7b0b1bd4-3a53-4f8b-8a55-4b8c1a0f4d11/preview/frame/light')]
    const pages = await Promise.all(frames.map((frame) => frame.text()))
    expect(pages.map((page) => [page.includes('이 링크로 볼 수 있는 글이 없습니다'), page.includes(secret)])).toEqual([[true, false], [true, false]])
  })

  it('with its bar asks for a sign-in, and nobody frames it', async () => {
    expect((await ask(`/admin/articles/${articleId}/preview`)).headers.get('location')).toContain('/admin/sign-in?next=')
    const response = await client.fetch(`/admin/articles/${articleId}/preview`)
    expect([response.status, response.headers.get('x-frame-options')]).toEqual([200, 'DENY'])
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'; frame-src 'self'")
  })
})
