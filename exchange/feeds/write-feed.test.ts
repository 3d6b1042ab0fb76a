import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { feedOrigin } from '@/domain/articles/feed-origin'
import { type Feed, type FeedItem, feedBody, feedId, fittingItems } from './feed'
import { writeFeed } from './write-feed'

const origin = 'https://garam.example.kr'
const item: FeedItem = {
  number: 7, address: `${origin}/articles/7/%EB%B0%B0%EC%B6%94`, headline: '[속보] 배추 ]]> & <무> 값', summary: '값이 "올랐다" & 내렸다', html: '<p>배추 ]]&gt; &amp; 무 \ud83c\udf31</p>',
  authors: [{ name: '설아린', address: `${origin}/contributors/seol` }], section: '경제', tags: ['배추', '시장'],
  picture: { address: `${origin}/media/a.webp`, type: 'image/webp', width: 1600, height: 900, alt: '배추밭', credit: '설아린' },
  publishedAt: new Date('2026-11-20T23:00:00Z'), updatedAt: new Date('2026-11-21T05:00:00Z'),
}
const feed: Feed = { title: '경제 - 가람신문', description: '가람신문의 경제 기사', paper: '가람신문', origin, home: `${origin}/sections/economy`, self: `${origin}/sections/economy/rss.xml`, hub: 'https://hub.example.kr/', items: [item] }
const id = 'tag:garam.example.kr,2026:article:7'

test('RSS brings the whole article, and its signs come through', () => {
  const { items = [], atom, lastBuildDate, language } = parseRssFeed(writeFeed('rss', feed))
  expect([language, lastBuildDate, atom?.links?.map(({ rel, href }) => [rel, href])]).toEqual(['ko', 'Sat, 21 Nov 2026 05:00:00 GMT', [['self', feed.self], ['hub', feed.hub]]])
  expect(items).toEqual([expect.objectContaining({
    title: item.headline, link: item.address, description: item.summary, guid: { value: id, isPermaLink: false }, pubDate: 'Fri, 20 Nov 2026 23:00:00 GMT',
    categories: [{ name: '경제' }, { name: '배추' }, { name: '시장' }], content: { encoded: item.html },
  })])
  expect(items[0]?.dc?.creators).toEqual(['설아린'])
  expect(items[0]?.media?.contents).toEqual([expect.objectContaining({ url: item.picture?.address, medium: 'image', type: 'image/webp', width: 1600, height: 900 })])
})

test('Atom and JSON Feed say the same under the same id', () => {
  const atom = parseAtomFeed(writeFeed('atom', feed))
  expect(atom.entries).toEqual([expect.objectContaining({ id, title: expect.objectContaining({ value: item.headline }), content: expect.objectContaining({ value: item.html }), updated: '2026-11-21T05:00:00.000Z', published: '2026-11-20T23:00:00.000Z' })])
  expect(atom.links?.map(({ rel, href }) => [rel, href])).toEqual([['self', feed.self], ['hub', feed.hub], ['alternate', feed.home]])
  const json = parseJsonFeed(writeFeed('json', feed))
  expect(json.items).toEqual([expect.objectContaining({ id, url: item.address, title: item.headline, content_html: item.html, image: item.picture?.address, authors: [{ name: '설아린', url: `${origin}/contributors/seol` }], tags: ['경제', '배추', '시장'] })])
  expect([json.home_page_url, json.feed_url, json.language]).toEqual([feed.home, feed.self, 'ko'])
})

test('a feed of nothing is a feed', () => {
  const none = { ...feed, items: [] }
  expect(parseRssFeed(writeFeed('rss', none)).title).toBe(feed.title)
  expect(parseAtomFeed(writeFeed('atom', none)).id).toBe(feed.self)
  expect(parseJsonFeed(writeFeed('json', none)).items ?? []).toEqual([])
})

test('an article keeps its id when all else changes', () => {
  expect(feedId(origin, { ...item, publishedAt: new Date('2024-01-01T00:00:00Z') })).toBe('tag:garam.example.kr,2024:article:7')
})

test('the longest articles stay within what one answer may carry in every form, the newest first, whatever marks, tags and names stand in them', () => {
  const marked = '<td style="text-align:right">"\n</td>'
  const heavy = { ...item, html: marked.repeat(6_000), tags: Array.from({ length: 30 }, () => '긴'.repeat(60)), authors: Array.from({ length: 20 }, () => ({ name: '이름'.repeat(30), address: `${origin}/contributors/${'%EC%84%A4'.repeat(60)}` })) }
  const items = Array.from({ length: 50 }, (_, rank) => ({ ...heavy, number: 50 - rank }))
  const kept = fittingItems(items).map(({ number }) => number)
  expect([kept[0], kept.length > 10, kept.length < 50, kept]).toEqual([50, true, true, kept.toSorted((one, other) => other - one)])
  for (const form of ['rss', 'atom', 'json'] as const) expect([form, Buffer.byteLength(writeFeed(form, { ...feed, items })) < 4_500_000]).toEqual([form, true])
  expect(fittingItems([{ ...item, html: '가'.repeat(2_000_000) }])).toHaveLength(1)
})

test('a kept body has the paper’s own address where the placeholder stood; of one that is not brought there is the summary, and the way to the whole', () => {
  const more = { summary: '<요약> & 끝', address: item.address, origin, whole: '전문 보기' }
  expect(feedBody(`<p><a href="${feedOrigin}/articles/3">앞 기사</a></p>`, more)).toBe('<p><a href="https://garam.example.kr/articles/3">앞 기사</a></p>')
  expect(feedBody(null, more)).toBe(`<p>&#60;요약&#62; &#38; 끝</p><p><a href="${item.address}">전문 보기</a></p>`)
})
