import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gramsOf } from './grams'
import { type Searchable, filterMark, indexTermsOf, searchedText } from './index-terms'
import { indexQuestion, needsText } from './match-terms'
import { matchesArticle } from './matches-text'
import { parseQuery } from './parse-query'
import { runsOf } from './text-runs'

function anArticle(given: Partial<Searchable> = {}): Searchable {
  return {
    headline: '가람시, 일자리 창출 예산 늘린다', standfirst: '', bodyText: '가람시가 14일 코로나19 뒤의 AI 교육을 알렸다.', sectionSlug: 'society', firstPublishedAt: new Date('2026-11-21T15:00:00Z'), label: null,
    bylines: [{ name: '배도윤', slug: 'bae-doyun', title: '기자' }], tags: [{ name: '청년정책', slug: '청년정책' }], leadPicture: null, ...given,
  }
}

/** What the index and, where it cannot tell, the text answer: as `published/search` asks them. */
function finds(written: string, article = anArticle()): boolean {
  const query = parseQuery(written)
  const { words, headline, marks } = indexTermsOf(article)
  const index = [...words.split(' ').flatMap((run) => (runsOf(run)[0]?.kind === 'syllables' ? gramsOf(run) : [run])), ...headline, ...marks]
  const has = ({ text, isPrefix }: { text: string; isPrefix: boolean }) => index.some((term) => (isPrefix ? term.startsWith(text) : term === text))
  const { words: wanted, none } = indexQuestion(query)
  if (query.terms.length === 0 || !wanted.flat().every(has) || none.some((terms) => terms.every(has))) return false
  return !query.terms.some(needsText) || matchesArticle(query, article, searchedText(article))
}

describe('what a query finds', () => {
  it.each(['시', '예산', '가람시', '가람시가', '일자리 창출', '창출 가람', '청년정책', '배도윤', '코로나19', '코로나 19', 'ai', 'AI 교육', '"창출 예산"', 'ㄱㄹㅅ', 'ㅇㅈㄹ', 'ㅊㄴㅈㅊ', 'ㅂㄷㅇ', '예산 -도로', '예산 -"도로 예산"', '예산,', '14일'])('has the article for %s', (query) => {
    expect(finds(query)).toBe(true)
  })

  it.each(['가람구', '창출예산', '"예산 창출"', '코로나20', '코로나1', 'a', 'ai교육', 'ㄱㅅㄹ', '예산 -창출', '예산 -코로나19', '-예산', '""', '4일 도로', '정책청년'])('leaves the article out for %s', (query) => {
    expect(finds(query)).toBe(false)
  })

  it('has it for the same word as macOS writes it', () => {
    expect(finds('일자리'.normalize('NFD'))).toBe(true)
  })

  it('never leaves out an article for a part of one of its words, nor finds one without it', () => {
    const syllables = fc.string({ unit: fc.constantFrom(...'가나다라마바'), minLength: 1, maxLength: 7 })
    fc.assert(fc.property(fc.array(syllables, { minLength: 1, maxLength: 8 }), syllables, (words, asked) => {
      const bodyText = words.join(' ')
      const isThere = words.some((word) => word.includes(asked))
      expect(finds(asked, anArticle({ headline: '', bodyText, bylines: [], tags: [] }))).toBe(isThere)
    }))
  })
})

describe('the terms of an article', () => {
  it('hold its filters, and first consonants of what has a name', () => {
    const { words, marks } = indexTermsOf(anArticle({ label: 'breaking', headline: '비', tags: [], bylines: [{ name: '오', slug: '오-2', title: '' }] }))
    expect(words.split(' ')).toEqual([...new Set(words.split(' '))])
    expect(marks).toEqual([filterMark('section', 'society'), filterMark('month', '2026-11'), filterMark('year', '2026'), filterMark('label', 'breaking'), filterMark('contributor', '오-2'), 'ㅂ', 'ㅇ'])
  })
})
