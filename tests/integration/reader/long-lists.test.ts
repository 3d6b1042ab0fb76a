import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importPlace } from '@/tests/support/import-text'
import { readHead } from '@/tests/support/page-head'
import type { Paper } from '@/tests/support/paper-server'
import { publishText } from '@/tests/support/publish-text'
import { sharedPaper } from '@/tests/support/shared-services'
import { NewsroomClient, addPerson } from '@/tests/support/sign-in'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'

let paper: Paper
const folder = makeTempDataDir()
const count = 50
const list = encodeURI('/sections/회의록')

/**
 * Fifty records whose bodies weigh 100 kB each (addresses weigh most, and are quickly written), and one over them that no feed brings whole. The
 * newest of the fifty has signs in it that break feeds.
 */
beforeAll(async () => {
  paper = await sharedPaper()
  const wild = '값 & 뜻, ]]> 표시, &lt;b&gt;글&lt;/b&gt;, 🎉 기쁨, \u0007종\u001f끝.'
  for (let place = 1; place <= count; place += 1) writeFileSync(path.join(folder, `record-${place}.md`), record(place, place === count ? wild : '감나무골 회의록이다.'))
  const { code, report } = await importPlace(paper, folder, ['--publish'])
  expect([code, report.imported, report.failures]).toEqual([0, count, []])
  const client = new NewsroomClient(paper.origin)
  await client.signIn(await addPerson(paper, 'editor'))
  const desk = await (await client.fetch(`/admin/articles/${report.articles.at(0)?.id}`)).text()
  const sectionId = /<option value="([0-9a-f-]{36})"[^>]*>회의록</.exec(desk)?.[1] ?? null
  const page = (place: number) => ({ type: 'paragraph', content: [{ type: 'text', text: `${place}쪽`, marks: [{ type: 'link', attrs: { href: pageAddress(place) } }] }] })
  await publishText(client, { headline: titleOf(count + 1), sectionId, standfirst: '쉰한 번째 회의', body: { type: 'doc', content: Array.from({ length: 600 }, (_, place) => page(place)) } })
})
afterAll(() => removeTempDataDir(folder))

const titleOf = (place: number) => `감나무골 회의록 ${place}호 ]]> & 🎉`
const pageAddress = (place: number) => `https://records.example.kr/?q=${'%EA%B0%90'.repeat(200)}&p=${place}`

/** A record of a meeting, each a day after the one before. */
function record(place: number, beginning: string): string {
  const day = new Date(Date.UTC(2022, 0, place)).toISOString().slice(0, 10)
  const pages = Array.from({ length: 55 }, (_, page) => `[${page}쪽](${pageAddress(page)})`)
  return `---\ntitle: '${titleOf(place)}'\ndate: ${day} 09:00:00 +0900\ncategories: [회의록]\n---\n\n${[beginning, ...pages, '회의를 마친다.'].join('\n\n')}\n`
}

const bytesOf = async (address: string) => {
  const response = await fetch(paper.origin + address)
  expect([address, response.status]).toEqual([address, 200])
  return Buffer.from(await response.arrayBuffer())
}

it('the feed of the longest articles stays below what every platform carries, brings as many whole as fit, and of the longest the way there', async () => {
  const forms = {
    'rss.xml': (text: string) => parseRssFeed(text).items?.map(({ title, content, link }) => ({ title, link, html: content?.encoded })),
    'atom.xml': (text: string) => parseAtomFeed(text).entries?.map(({ title, content, links }) => ({ title: title?.value, link: links?.[0]?.href, html: content?.value })),
    'feed.json': (text: string) => parseJsonFeed(text).items?.map(({ title, content_html: html, url }) => ({ title, link: url, html })),
  }
  for (const [file, parse] of Object.entries(forms)) {
    const bytes = await bytesOf(`${list}/${file}`)
    const items = parse(bytes.toString()) ?? []
    expect([file, bytes.length > 3_500_000, bytes.length < 4_500_000]).toEqual([file, true, true])
    expect(items.map(({ title }) => title)).toEqual(items.map((_, rank) => titleOf(count + 1 - rank)))
    expect([file, items.length > 30]).toEqual([file, true])
    const [longest, wild, ...rest] = items.map(({ html = '' }) => html)
    expect(longest).toBe(`<p>쉰한 번째 회의</p><p><a href="${items[0]?.link}">전문 보기</a></p>`)
    expect(wild).toContain('<p>값 &#38; 뜻, ]]&#62; 표시, &#60;b&#62;글&#60;/b&#62;, 🎉 기쁨, 종끝.</p>')
    for (const html of [wild, ...rest]) expect(html?.slice(-40)).toMatch(/<p>회의를 마친다\.<\/p>$/)
    // Of characters that XML cannot hold, none is left in any form.
    expect([file, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]/.test(items.map(({ title, html }) => `${title}${html}`).join(''))]).toEqual([file, false])
  }
})

it('every page of a list is its own address, whatever hangs on the one that was asked, and plain links lead to those around it', async () => {
  const read = async (address: string) => (await bytesOf(address)).toString()
  const canonicalOf = async (address: string) => readHead(await read(address)).canonical
  for (const query of ['', '?utm_source=naver', '?page=1', '?page=2&fbclid=x']) expect([query, await canonicalOf(list + query)]).toEqual([query, paper.origin + list])
  for (const page of [2, 3]) expect([page, await canonicalOf(`${list}/${page}?utm_medium=social`)]).toEqual([page, `${paper.origin}${list}/${page}`])
  const second = await read(`${list}/2`)
  const links = [...second.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = '']) => new URL(href, paper.origin).pathname)
  expect(links).toEqual(expect.arrayContaining([list, `${list}/3`]))
  const titles = [readHead(await read(list)).title, readHead(second).title, readHead(await read(`${list}/3`)).title]
  expect(new Set(titles).size).toBe(3)
  expect([(await fetch(`${paper.origin}${list}/4`)).status, (await fetch(`${paper.origin}${list}/1`, { redirect: 'manual' })).status]).toEqual([404, 301])
})
