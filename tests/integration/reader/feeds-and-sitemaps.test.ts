import { parseFeed, parseRssFeed } from 'feedsmith'
import { beforeAll, expect, it } from 'vitest'
import { NewsroomClient, addPerson } from '@/tests/support/sign-in'
import { postToArticle } from '@/tests/support/post-to-article'
import { importText } from '@/tests/support/import-text'
import type { Paper } from '@/tests/support/paper-server'
import { sharedPaper } from '@/tests/support/shared-services'
import { sitemapErrors } from '@/tests/support/sitemap-errors'

let paper: Paper

beforeAll(async () => {
  paper = await sharedPaper()
})

const ask = (path: string, init: RequestInit = {}) => fetch(paper.origin + encodeURI(path), { redirect: 'manual', ...init })
const read = async (path: string) => (await ask(path)).text()

const text = (title: string, day: string) => `---\ntitle: '${title}'\ndate: ${day} 09:00:00 +0900\ncategories: [먹을거리]\ntags: [곶감]\n---\n\n가람시 **곶감**이 [익었다](/archive).\n\n| 마을 | 접 |\n|---|---|\n| 윗말 | 30 |\n`

it('the paper and each of its lists are fed in three forms, with the whole text at whole addresses', async () => {
  const { path } = await importText(paper, 'fed-1', text('곶감 ]]> & <익는> 마을', '2026-10-20'), { publish: true })
  const number = path.split('/')[2]
  for (const [address, type] of [['/sections/먹을거리/rss.xml', 'application/rss+xml'], ['/tags/곶감/atom.xml', 'application/atom+xml'], ['/sections/먹을거리/feed.json', 'application/feed+json']] as const) {
    const response = await ask(address)
    expect([address, response.status, response.headers.get('content-type')]).toEqual([address, 200, `${type}; charset=utf-8`])
    expect(Number(/s-maxage=(\d+)/.exec(response.headers.get('cache-control') ?? '')?.[1])).toBeLessThanOrEqual(300)
    const body = await response.text()
    expect(() => parseFeed(body)).not.toThrow()
    for (const part of [`tag:${new URL(paper.origin).hostname},2026:article:${number}`, encodeURI(path)]) expect([address, part, body.includes(part)]).toEqual([address, part, true])
    expect([address, body.includes('origin.ilbo.invalid'), body.includes('class=')]).toEqual([address, false, false])
  }
  const [item] = parseRssFeed(await read('/tags/곶감/rss.xml')).items ?? []
  expect(item?.title).toBe('곶감 ]]> & <익는> 마을')
  expect(item?.content?.encoded).toContain(`<p>가람시 <strong>곶감</strong>이 <a href="${paper.origin}/archive">익었다</a>.</p>`)
  expect(item?.content?.encoded).toContain('<td>윗말</td>')
  for (const nobody of ['/sections/없음/rss.xml', '/tags/없음/feed.json', '/contributors/없음/atom.xml', '/sections/먹을거리/feed.xml', '/feeds/rss.xml', '/sitemaps/index', '/sitemap-1999-01.xml', '/sitemap-x.xml']) expect([nobody, (await ask(nobody)).status]).toEqual([nobody, 404])
})

it('pages of lists say where their feeds are, and the front where the paper’s', async () => {
  const links = async (path: string) => [...(await read(path)).matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)].map(([, type, href]) => [type, decodeURI(href ?? '').replace(paper.origin, '')])
  expect(await links('/sections/먹을거리')).toEqual([['application/rss+xml', '/sections/먹을거리/rss.xml'], ['application/atom+xml', '/sections/먹을거리/atom.xml'], ['application/feed+json', '/sections/먹을거리/feed.json']])
  expect((await links('/')).map(([, href]) => href)).toEqual(['/rss.xml', '/atom.xml', '/feed.json'])
})

it('whoever has a feed or sitemap already is told so, and hears of the next change', async () => {
  for (const address of ['/tags/곶감/rss.xml', '/sitemap.xml', '/sitemap-2026-10.xml', '/sitemap-news.xml']) {
    const etag = (await ask(address)).headers.get('etag') ?? ''
    const again = await ask(address, { headers: { 'if-none-match': etag } })
    expect([address, etag === '', again.status, again.headers.get('etag')]).toEqual([address, false, 304, etag])
    expect([address, (await ask(address, { method: 'HEAD' })).status]).toEqual([address, 200])
  }
  const before = (await ask('/tags/곶감/rss.xml')).headers.get('etag') ?? ''
  await importText(paper, 'fed-2', text('감나무 심는다', '2026-10-21'), { publish: true })
  expect((await ask('/tags/곶감/rss.xml', { headers: { 'if-none-match': before } })).status).toBe(200)
})

it('whoever asks by date hears of what left a list, too', async () => {
  const gone = await importText(paper, 'fed-gone', text('감잎이 먼저 졌다', '2026-10-01'), { publish: true })
  const places = ['/tags/곶감/rss.xml', '/sitemap-2026-10.xml']
  const dateOf = async (place: string) => (await ask(place)).headers.get('last-modified')
  await expect.poll(() => dateOf('/tags/곶감/rss.xml'), { timeout: 10_000 }).not.toBeNull()
  const dates = await Promise.all(places.map(dateOf))
  const statuses = () => Promise.all(places.map(async (place, at) => (await ask(place, { headers: { 'if-modified-since': dates[at] ?? '' } })).status))
  expect(await statuses()).toEqual([304, 304])
  const client = new NewsroomClient(paper.origin)
  await client.signIn(await addPerson(paper, 'editor'))
  expect((await postToArticle(client, gone.id, 'withdraw', { baseVersion: 2, reason: '잎이 아니었다.', notice: '거두어들였습니다.', showsHeadline: false })).status).toBe(200)
  expect(await statuses()).toEqual([200, 200])
})

it('every article stands in the sitemap of its month under its own address with its last change, and the index leads there', async () => {
  const { path, id } = await importText(paper, 'mapped-1', text('접마다 서른 개', '2019-03-05'), { publish: true })
  const index = await read('/sitemap.xml')
  expect(await sitemapErrors(index, 'siteindex')).toEqual([])
  const [, file = '', changed = ''] = /<loc>([^<]+sitemap-2019-03\.xml)<\/loc><lastmod>([^<]+)/.exec(index) ?? []
  const month = await (await fetch(file)).text()
  expect(await sitemapErrors(month)).toEqual([])
  const [, lastmod] = new RegExp(`<loc>${paper.origin}${encodeURI(path)}</loc><lastmod>([^<]+)`).exec(month) ?? []
  expect([lastmod, changed]).toEqual([changed, lastmod])
  const page = await ask(path)
  expect([page.status, (await page.text()).includes(`<link rel="canonical" href="${paper.origin}${encodeURI(path)}"/>`)]).toEqual([200, true])

  // A withdrawn article is nowhere at the next request, and its month has nothing left to say.
  const client = new NewsroomClient(paper.origin)
  await client.signIn(await addPerson(paper, 'editor'))
  expect((await postToArticle(client, id, 'withdraw', { baseVersion: 2, reason: '개수가 틀렸다.', notice: '거두어들였습니다.', showsHeadline: false })).status).toBe(200)
  expect((await ask('/sitemap-2019-03.xml')).status).toBe(404)
  for (const place of ['/sitemap.xml', '/rss.xml', '/feed.json', '/tags/곶감/atom.xml']) expect([place, (await read(place)).includes(place === '/sitemap.xml' ? '2019-03' : '접마다 서른 개')]).toEqual([place, false])
})

it('what came out in the last two days is news, and nothing older', async () => {
  const { path } = await importText(paper, 'news-1', text('오늘 곶감을 땄다', new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10)), { publish: true })
  const news = await read('/sitemap-news.xml')
  expect(await sitemapErrors(news)).toEqual([])
  expect([news.includes(encodeURI(path)), news.includes('감나무 심는다')]).toEqual([true, false])
})

it('the pages of the paper stand in a sitemap of their own', async () => {
  const pages = await read('/sitemap-pages.xml')
  expect(await sitemapErrors(pages)).toEqual([])
  const places = [...pages.matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => decodeURI(address).replace(paper.origin, ''))
  expect(places).toEqual(expect.arrayContaining(['/', '/sections/먹을거리', '/archive', '/corrections']))
  for (const place of places) expect([place, (await ask(place)).status]).toEqual([place, 200])
})
