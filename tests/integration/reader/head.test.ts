import { request } from 'node:http'
import openGraph from 'open-graph-scraper'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { drawCard } from '@/components/article/draw-card'
import { closeDatabase } from '@/db/client'
import { openEmbedded } from '@/db/embedded/open-embedded'
import type { LeadInput } from '@/domain/articles/inputs'
import { amendEnv } from '@/lib/env'
import { saveContributor } from '@/newsroom/contributors/save-contributor'
import { importText } from '@/tests/support/import-text'
import { makeStaff } from '@/tests/support/newsroom-database'
import { readHead } from '@/tests/support/page-head'
import type { Paper } from '@/tests/support/paper-server'
import { noisyPicture } from '@/tests/support/pictures'
import { publishText } from '@/tests/support/publish-text'
import { sharedPaper } from '@/tests/support/shared-services'
import { NewsroomClient, addPerson } from '@/tests/support/sign-in'

let paper: Paper
let client: NewsroomClient
/** An article with everything but a picture, signed by one who wrote a job behind the name. */
let article: string
let pictured: Awaited<ReturnType<typeof publishText>>
let lead: LeadInput

const lastSentence = '단풍은 다음 달 초까지 간다.'
const headline = '가람산 단풍 절정… 産ㆍ學 “함께 걷는다”'
const post = `---\ntitle: '[단독] ${headline}'\nsubtitle: 가람산 둘레길 12킬로미터\ndate: 2026-10-05 09:00:00 +0900\ncategories: [나들이]\ntags: [단풍]\nauthor: 강다온 기자\n---\n\n가람산이 붉다.\n\n${lastSentence}\n`

beforeAll(async () => {
  paper = await sharedPaper()
  client = new NewsroomClient(paper.origin)
  await client.signIn(await addPerson(paper, 'editor'))
  await openByline()
  article = encodeURI((await importText(paper, 'head-1', post, { publish: true })).path)
  const init = { method: 'POST', headers: { origin: paper.origin, 'content-type': 'image/jpeg' }, body: new Uint8Array(await noisyPicture(1800, 1400).jpeg({ quality: 60 }).toBuffer()) }
  const { mediaId } = (await (await client.fetch('/admin/media?name=view.jpg', init)).json()) as { mediaId: string }
  lead = { mediaId, alt: '전망대에서 본 가람시', caption: '', credit: '', decorative: false, focal: { x: 0.2, y: 0.4 } }
  pictured = await publishText(client, { headline: '가람산 전망대 문 연다', label: 'photo', lead })
})

const ask = (path: string, init: RequestInit = {}) => fetch(paper.origin + path, { redirect: 'manual', ...init })
const read = async (path: string, init: RequestInit = {}) => (await ask(path, init)).text()
const headOf = async (path: string) => readHead(await read(path))
const paperName = async () => (await headOf('/')).metas.get('og:site_name')?.[0] ?? ''
const block = (data: Record<string, unknown>[], type: string) => data.filter((one) => [one['@type']].flat().includes(type))
const imageOf = async (path: string) => (await headOf(path)).metas.get('og:image')?.[0]?.replace(paper.origin, '') ?? ''

describe('the head of an article', () => {
  it('is whole before it ends, with the text after it, for whoever asks', async () => {
    const agents = {
      chrome: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36',
      google: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', naver: 'Mozilla/5.0 (compatible; Yeti/1.1; +https://naver.me/spd)',
      daum: 'Mozilla/5.0 (compatible; Daum/4.1)', kakao: 'facebookexternalhit/1.1; kakaotalk-scrap/1.0; +https://devtalk.kakao.com/t/scrap/33984', openai: 'OAI-SearchBot/1.0; +https://openai.com/searchbot',
    }
    for (const [name, agent] of Object.entries(agents)) {
      const html = await read(article, { headers: { 'user-agent': agent } })
      const { title, canonical, metas, robots } = readHead(html)
      expect([name, title, canonical, metas.get('og:title'), metas.get('og:image')?.length, robots.toSorted()]).toEqual([
        name, `[단독] ${headline} - ${await paperName()}`, paper.origin + article, [`[단독] ${headline}`], 1, ['max-image-preview:large', 'max-snippet:-1', 'max-video-preview:-1'],
      ])
      for (const part of [lastSentence, '강다온', '2026.10.05 09:00']) expect([name, part, html.includes(part)]).toEqual([name, part, true])
    }
  })

  it('has one address, whatever hangs on the one that was asked, and whatever host was named', async () => {
    for (const query of ['?utm_source=naver', '?page=1', '?fbclid=1&id=2']) expect([query, (await headOf(article + query)).canonical]).toEqual([query, paper.origin + article])
    const fresh = encodeURI((await importText(paper, 'head-host', '---\ntitle: 가람역 새 단장\ncategories: [나들이]\n---\n\n가람역이 바뀐다.\n', { publish: true })).path)
    const { text: html } = await askAs(fresh, { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'ftp', 'x-original-url': '/x', forwarded: 'host=evil.example' })
    for (const page of [html, await read(fresh)]) expect([page.includes('evil.example'), readHead(page).canonical]).toEqual([false, paper.origin + fresh])
  })

  it('says what readers see: one headline, Korean, nothing that search engines have given up', async () => {
    const html = await read(article)
    expect(html).toMatch(/^<!DOCTYPE html><html lang="ko"/)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html.replace(/<script.*?<\/script>/gs, '')).not.toMatch(/hreflang|name="keywords"|rel="dofollow"|<link [^>]*rel="(?:next|prev)"| style="/i)
  })

  it('is read whole by a program for open graph, with the words of its picture', async () => {
    const { result } = await openGraph({ html: await read(article) })
    const image = { url: expect.stringMatching(/^http:\/\/[^/]+\/cards\/\d+\/[0-9a-f]{20}\.png$/), width: '1200', height: '630', type: 'image/png', alt: `[단독] ${headline} - ${await paperName()}` }
    expect(result).toMatchObject({
      ogType: 'article', ogUrl: paper.origin + article, ogLocale: 'ko_KR', ogSiteName: await paperName(), ogTitle: `[단독] ${headline}`, ogDescription: '가람산 둘레길 12킬로미터',
      ogImage: [image], articlePublishedTime: '2026-10-05T09:00:00+09:00', articleSection: '나들이', articleTag: '단풍', twitterCard: 'summary_large_image', twitterImage: [{ url: image.url, alt: image.alt }],
    })
    expect(decodeURI(result.articleAuthor ?? '')).toMatch(/\/contributors\//)
  })
})

describe('structured data', () => {
  it('of an article is what readers see, in blocks of their own, and every address in it answers', async () => {
    const html = await read(article)
    const { data } = readHead(html)
    expect(data.map((one) => one['@type'])).toEqual(['NewsArticle', 'BreadcrumbList'])
    const [news, crumbs] = data as [Record<string, unknown>, { itemListElement: { position: number; item: string }[] }]
    const times = [...html.matchAll(/<time dateTime="([^"]+)"/gi)].map(([, time]) => time)
    const [title] = /(?<=<h1[^>]*>).*?(?=<\/h1>)/s.exec(html) ?? []
    expect(news.headline).toBe(title?.replace(/<[^>]+>/g, ''))
    for (const date of [news.datePublished, news.dateModified]) expect([date, times.includes(date as string), /\+09:00$/.test(date as string), new Date(date as string) <= new Date()]).toEqual([date, true, true, true])
    expect(new Date(news.dateModified as string) >= new Date(news.datePublished as string)).toBe(true)
    const name = await paperName()
    expect(news).toMatchObject({ author: [{ '@type': 'Person', name: '강다온', jobTitle: '기자' }], publisher: { name }, isAccessibleForFree: true, articleSection: '나들이' })
    expect([html.includes('speakable'), '@graph' in news]).toEqual([false, false])

    const [{ url = '' } = {}] = news.author as { url?: string }[]
    const [profile] = block(readHead(await (await fetch(url)).text()).data, 'ProfilePage')
    expect(profile).toMatchObject({ mainEntity: { '@type': 'Person', name: '강다온', url } })
    expect(crumbs.itemListElement.map(({ position }) => position)).toEqual([1, 2, 3])
    for (const { item } of crumbs.itemListElement) expect([item, (await fetch(item)).status]).toEqual([item, 200])
    const logo = (news.publisher as { logo: { url: string } }).logo.url
    const { width, height } = await sharp(await (await fetch(logo)).arrayBuffer()).metadata()
    expect([width >= 112, height >= 112]).toEqual([true, true])
    for (const { url: image, ...size } of news.image as { url: string; width: string; height: string }[]) {
      const drawn = await sharp(await (await fetch(image)).arrayBuffer()).metadata()
      expect([String(drawn.width), String(drawn.height), drawn.width >= 1200]).toEqual([size.width, size.height, true])
    }
  })

  it('of the paper stands on the front alone, under one name', async () => {
    const { data, metas } = await headOf('/')
    const name = metas.get('og:site_name')?.[0]
    expect([block(data, 'WebSite'), block(data, 'Organization')]).toMatchObject([[{ name, url: `${paper.origin}/` }], [{ name, url: `${paper.origin}/`, '@type': ['Organization', 'NewsMediaOrganization'] }]])
    for (const path of [article, '/archive', `/sections/${encodeURIComponent('나들이')}`]) {
      const inner = (await headOf(path)).data
      expect([path, block(inner, 'WebSite').length + block(inner, 'Organization').length]).toEqual([path, 0])
    }
  })
})

describe('the page of an article in caches', () => {
  it('is known again until something is published, and never stale for longer than an hour', async () => {
    const first = await ask(pictured.path)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const again = { 'if-none-match': etag }
    expect(await askAs(encodeURI(pictured.path), again)).toEqual({ status: 304, etag, text: '' })
    const stale = /stale-while-revalidate=(\d+)/.exec(first.headers.get('cache-control') ?? '')?.[1]
    expect(Number(stale ?? 0)).toBeLessThanOrEqual(3600)
    const changed = await publishText(client, { headline: '가람산 전망대 문 연다', standfirst: '입장료는 받지 않는다', lead }, pictured)
    const next = await askAs(encodeURI(changed.path), again)
    expect([next.status, next.etag === etag, next.text.includes('입장료는 받지 않는다')]).toEqual([200, false, true])
  })

  it('names no title or description twice over the whole of its sitemaps, and every canonical is the page’s own', async () => {
    const places = [...(await read('/sitemap.xml')).matchAll(/<loc>([^<]+)/g)].map(([, file = '']) => file)
    const sitemaps = await Promise.all(places.map(async (file) => (await fetch(file)).text()))
    const mine = [encodeURI('/sections/나들이'), article, pictured.path.split('/').slice(0, 3).join('/')]
    const pages = [...new Set(sitemaps.flatMap((xml) => [...xml.matchAll(/<loc>([^<]+)/g)].map(([, page = '']) => page.replaceAll('&amp;', '&'))))]
    const sample = pages.filter((page) => !page.includes('/articles/') || mine.some((path) => page.startsWith(paper.origin + path))).slice(0, 25)
    const heads = await Promise.all(sample.map(async (page) => ({ page, ...readHead(await (await fetch(page)).text()) })))
    expect(heads.filter(({ page, canonical }) => new URL(canonical).href !== page).map(({ page }) => page)).toEqual([])
    for (const said of ['title', 'description'] as const) expect([said, twice(heads.map((one) => one[said]))]).toEqual([said, []])
    const name = await paperName()
    for (const { title, page } of heads) if (page !== `${paper.origin}/`) expect([title, title.split(` - ${name}`).length, title.endsWith(` - ${name}`)]).toEqual([title, 2, true])
  })

  it('that is not there is not found, and asks not to be kept', async () => {
    const missing = await ask('/articles/99999999')
    expect([missing.status, (await missing.text()).includes('noindex')]).toEqual([404, true])
  })
})

describe('the card', () => {
  const card = async (path: string, init: RequestInit = {}) => {
    const response = await ask(path, init)
    const bytes = Buffer.from(await response.arrayBuffer())
    return { status: response.status, type: response.headers.get('content-type'), kept: response.headers.get('cache-control'), location: response.headers.get('location'), bytes }
  }

  it('of an article without a picture is drawn, once, in the size that is told, to be kept for ever', async () => {
    const path = await imageOf(article)
    const { status, type, kept, bytes } = await card(path)
    const { width, height, format } = await sharp(bytes).metadata()
    expect([status, type, kept, width, height, format]).toEqual([200, 'image/png', 'public, max-age=31536000, immutable', 1200, 630, 'png'])
    expect([bytes.length >= 5_000, bytes.length < 5_000_000]).toEqual([true, true])
    expect((await card(path)).bytes.equals(bytes)).toBe(true)
    expect((await ask(path, { method: 'HEAD' })).status).toBe(200)
  })

  it('of an article with a photograph is the photograph, and no other article’s', async () => {
    const again = await publishText(client, { headline: '가람산 케이블카 선다', lead })
    const path = await imageOf(again.path)
    const { status, type, bytes } = await card(path)
    const { width, height, format } = await sharp(bytes).metadata()
    expect([path.endsWith('.jpg'), status, type, width, height, format]).toEqual([true, 200, 'image/jpeg', 1200, 630, 'jpeg'])
    expect([bytes.length >= 5_000, bytes.length < 5_000_000]).toEqual([true, true])
    expect(path).not.toBe(await imageOf(article))
  })

  it('has another address when the headline is another, to which the old one leads; nobody has one drawn that is no article’s', async () => {
    const written = await publishText(client, { headline: '가람천 물놀이터 닫는다' })
    const old = await imageOf(written.path)
    const { path } = await publishText(client, { headline: '가람천 물놀이터 내년에 다시 연다' }, written)
    const now = await imageOf(path)
    expect(now).not.toBe(old)
    for (const asked of [old, old.replace(/[0-9a-f]{20}/, '0'.repeat(20)), now.replace('.png', '.jpg')]) expect(await card(asked)).toMatchObject({ status: 302, location: now, kept: 'public, max-age=60' })
    const [, , number = ''] = now.split('/')
    for (const nowhere of [now.replace(`/${number}/`, '/99999999/'), `/cards/${number}`, `/cards/${number}/x.png`, `/cards/${number}/${'g'.repeat(20)}.png`, `${now}/x`, now.replace('.png', '.svg')]) expect([nowhere, (await ask(nowhere)).status]).toEqual([nowhere, 404])
  })

  it('asks nobody for a font: what the paper’s own cannot draw is left out', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('the network was asked')))
    const story = (text: string) => ({ label: null, headline: text, section: { name: '나들이', slug: 'out' }, leadPicture: null })
    for (const text of [headline, '눈이 🎉👨‍👩‍👧 내린다 ❄️', '가'.repeat(60), 'שלום', '\u202e\u200f', '말'.repeat(300)]) {
      const { width, height } = await sharp(await drawCard(story(text), '새벽일보')).metadata()
      expect([text, width, height]).toEqual([text, 1200, 630])
    }
    const [plain, dressed] = await Promise.all([drawCard(story('눈이 내린다'), '새벽일보'), drawCard(story('눈이 🎉 내린다\u200f'), '새벽일보')])
    expect(Buffer.from(plain).equals(Buffer.from(dressed))).toBe(true)
  })

  it('stands in the newsroom before it is published, for whoever may read the article', async () => {
    const answer = await client.fetch(`/admin/articles/${pictured.id}/card`)
    const { card: shown } = (await answer.json()) as { card: { picture: string; title: string; host: string } }
    expect([answer.status, answer.headers.get('cache-control'), shown.title, shown.host]).toEqual([200, expect.stringContaining('no-store'), expect.stringContaining('가람산 전망대 문 연다'), new URL(paper.origin).host])
    const { width, height } = await sharp(Buffer.from(shown.picture.split(',')[1] ?? '', 'base64')).metadata()
    expect([width, height]).toEqual([1200, 630])
    expect((await ask(`/admin/articles/${pictured.id}/card`)).status).toBe(401)
  })
})

it('a headline of everything that breaks pages breaks none of its outputs', async () => {
  const wild = `</script><script>alert(1)</script> ]]> & "인용" '홑' 🎉 \u202e뒤집힘\u200f ${'긴 제목 '.repeat(40)}`.slice(0, 300).trim()
  const { path } = await publishText(client, { headline: wild })
  const html = await read(path)
  const { data, metas, title } = readHead(html)
  expect([html.includes('<script>alert(1)'), data.length]).toEqual([false, 2])
  expect([(block(data, 'NewsArticle')[0] as { headline: string }).headline, metas.get('og:title'), metas.get('twitter:title'), title.startsWith(wild)]).toEqual([wild, [wild], [wild], true])
  const image = await ask(await imageOf(path))
  expect([image.status, (await sharp(await image.arrayBuffer()).metadata()).format]).toEqual([200, 'png'])
})

it('a label stands before the headline everywhere but in the address, which it does not change', async () => {
  const written = await publishText(client, { headline: '가람대교 차량 통제' })
  const { path } = await publishText(client, { headline: '가람대교 차량 통제', label: 'breaking' }, written)
  const { metas, data } = await headOf(path)
  expect([path, metas.get('og:title'), (block(data, 'NewsArticle')[0] as { headline: string }).headline]).toEqual([written.path, ['[속보] 가람대교 차량 통제'], '[속보] 가람대교 차량 통제'])
})

/** Whoever signs the article; what is written behind the name belongs to the job. */
async function openByline(): Promise<void> {
  const database = await openEmbedded({ dataDir: paper.dataDir })
  amendEnv({ DATABASE_URL: database.url })
  try {
    const saved = await saveContributor({ actor: await makeStaff('editor'), input: { id: null, name: '강다온 기자', title: '', bio: '', email: '', publicEmail: '', portraitId: null, staffId: null } })
    if (!saved.ok) throw new Error(saved.problem.code)
  } finally {
    await closeDatabase()
    await database.release()
  }
}

const twice = (texts: string[]) => texts.filter((text, place) => text === '' || texts.indexOf(text) !== place)

/** Asks as a program does that names any host it likes; `fetch` also forbids caches to answer as soon as it brings a validator. */
function askAs(path: string, headers: Record<string, string>): Promise<{ status: number | undefined; etag: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(paper.origin)
    request({ hostname, port, path, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve({ status: response.statusCode, etag: response.headers.etag, text }))
    }).on('error', reject).end()
  })
}
