import { expect, test } from 'vitest'
import { type OembedCard, writeOembed } from './write-oembed'

const card: OembedCard = {
  title: '[속보] </title>]]> 배추 & 무', author: { name: '설아린', url: 'https://garam.example.kr/contributors/seol' },
  provider: { name: '가람신문', url: 'https://garam.example.kr/' }, thumbnail: { url: 'https://garam.example.kr/media/a.webp', width: 1600, height: 900 }, room: {},
}

test('a card names article, writer, paper and picture', () => {
  expect(JSON.parse(writeOembed(card, 'json'))).toEqual({
    version: '1.0', type: 'link', title: card.title, author_name: '설아린', author_url: 'https://garam.example.kr/contributors/seol', provider_name: '가람신문',
    provider_url: 'https://garam.example.kr/', cache_age: 3600, thumbnail_url: 'https://garam.example.kr/media/a.webp', thumbnail_width: 1600, thumbnail_height: 900,
  })
})

test('a picture that has no room is left out, and so is a writer whom nobody knows', () => {
  const written = JSON.parse(writeOembed({ ...card, author: null, room: { width: 800 } }, 'json')) as Record<string, unknown>
  expect(Object.keys(written)).toEqual(['version', 'type', 'title', 'provider_name', 'provider_url', 'cache_age'])
})

test('as XML the headline stays text', () => {
  expect(writeOembed(card, 'xml')).toContain('<title>[속보] &lt;/title&gt;]]&gt; 배추 &amp; 무</title>')
})
