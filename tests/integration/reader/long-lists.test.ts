import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importPlace } from '@/tests/support/import-text'
import { readHead } from '@/tests/support/page-head'
import type { Paper } from '@/tests/support/paper-server'
import { sharedPaper } from '@/tests/support/shared-services'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'

let paper: Paper
const folder = makeTempDataDir()
const count = 50
const list = encodeURI('/sections/회의록')

/** Fifty records of 100 kB each, and over them one that no feed brings whole. The newest of the fifty has signs in it that break feeds. */
beforeAll(async () => {
  paper = await sharedPaper()
  const wild = '값 & 뜻, ]]> 표시, &lt;b&gt;글&lt;/b&gt;, 🎉 기쁨, \u0007종\u001f끝.'
  for (let place = 1; place <= count; place += 1) writeFileSync(path.join(folder, `record-${place}.md`), record(place, 33_000, place === count ? wild : ''))
  writeFileSync(path.join(folder, `record-${count + 1}.md`), record(count + 1, 380_000, ''))
  const { code, report } = await importPlace(paper, folder, ['--publish'])
  expect([code, report.imported]).toEqual([0, count + 1])
})
afterAll(() => removeTempDataDir(folder))

/** A record of a meeting with so many characters, each a day after the one before. */
function record(place: number, characters: number, beginning: string): string {
  const line = `감나무골 회의록 ${place}호의 한 줄이다.\n\n`
  const day = new Date(Date.UTC(2022, 0, place)).toISOString().slice(0, 10)
  return `---\ntitle: '감나무골 회의록 ${place}호 ]]> & 🎉${beginning && '\u0008'}'\ndate: ${day} 09:00:00 +0900\ncategories: [회의록]\n---\n\n${beginning}\n\n${line.repeat(Math.ceil(characters / line.length))}회의를 마친다.\n`
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
    expect(items.map(({ title }) => title)).toEqual(items.map((_, rank) => `감나무골 회의록 ${count + 1 - rank}호 ]]> & 🎉`))
    expect([file, items.length > 30]).toEqual([file, true])
    const [longest, wild, ...rest] = items.map(({ html = '' }) => html)
    expect([longest?.includes(`<a href="${items[0]?.link}">전문 보기</a>`), (longest?.length ?? 0) < 1_000]).toEqual([true, true])
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
  const links = [...second.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href)
  expect(links).toEqual(expect.arrayContaining([list, `${list}/3`]))
  const titles = [readHead(await read(list)).title, readHead(second).title, readHead(await read(`${list}/3`)).title]
  expect(new Set(titles).size).toBe(3)
  expect([(await fetch(`${paper.origin}${list}/4`)).status, (await fetch(`${paper.origin}${list}/1`, { redirect: 'manual' })).status]).toEqual([404, 301])
})
