import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from './parse-query'
import { type Segment, markText, snippetOf } from './snippet'

const written = (segments: Segment[] | null) => segments?.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('') ?? null

describe('marking', () => {
  it.each([
    ['대구시 예산, 대구 도서관', '대구', '[대구]시 예산, [대구] 도서관'],
    ['대구시 예산', '구시 대구시', '[대구시] 예산'],
    ['AI와 KAIST의 ai', 'ai', '[AI]와 KAIST의 [ai]'],
    ['일자리  창출', '"일자리 창출"', '[일자리  창출]'],
    ['가람시 도서관', 'ㄹㅅㄷ', '가[람시 도]서관'],
    ['가람시 도서관', '-도서관 가람', '[가람]시 도서관'],
    ['(a+b)* 가격', '"(a+b)*"', '([a+b])* 가격'],
  ])('%s for %s is %s', (text, query, marked) => {
    expect(written(markText(text, parseQuery(query)))).toBe(marked)
  })

  it('keeps every character of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 10 }), (text, query) => {
      expect(markText(text, parseQuery(query)).map((segment) => segment.text).join('')).toBe(text.normalize('NFC'))
    }))
  })
})

describe('a snippet', () => {
  const text = `${'앞선 이야기가 길게 이어진다. '.repeat(20)}가람시는 마을버스 노선을 늘린다. ${'뒤의 이야기도 길다. '.repeat(20)}`

  it('is the passage where what was asked for stands together, cut between words', () => {
    expect(written(snippetOf(`버스 ${text}`, parseQuery('버스 노선')))).toMatch(/^….{0,32}가람시는 마을\[버스\] \[노선\]을 늘린다\. .{60,130}…$/)
  })

  it('is short, whole where the text is, and null where there is nothing', () => {
    expect(written(snippetOf('가람시 소식', parseQuery('소식')))).toBe('가람시 [소식]')
    expect(snippetOf(text, parseQuery('없는말'))).toBeNull()
    expect([...(written(snippetOf('가'.repeat(900), parseQuery('가'))) ?? '').replace(/[[\]]/g, '')].length).toBeLessThan(180)
  })
})
