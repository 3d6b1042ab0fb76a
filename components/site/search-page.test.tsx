import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { readSearchRequest } from '@/domain/search/search-request'
import { type SearchOutcome, SearchPage } from './search-page'
import { aPaper, aStory } from './stories.fixture'

const outcome = (given: Partial<SearchOutcome> = {}): SearchOutcome => ({
  hits: [{ article: aStory(), headline: [{ text: '빈 상가 ', isMarked: false }, { text: '절반', isMarked: true }], passage: [{ text: '<b>협약</b>', isMarked: true }], tags: [{ name: '원도심', slug: '원도심' }] }],
  total: { count: 41, sureness: 'exact' }, page: 2, pages: 3, reworded: null, suggestion: null, ...given,
})

function page(params: Record<string, string>, shown: SearchOutcome | 'failed' | 'no-question' | null): string {
  return renderToStaticMarkup(<SearchPage request={readSearchRequest(params)} outcome={shown} sections={aPaper.sections} contributors={[{ slug: 'kang', name: '강다온' }]} latest={[aStory({ number: 3 })]} />)
}

describe('the search page', () => {
  it('before a question helps to ask: the form without filters, sections, the newest', () => {
    const html = page({}, null)
    expect(html).toMatch(/<form role="search" [^>]*action="\/search" method="get"/)
    expect(html).toContain('섹션에서 찾기')
    expect(html).toContain('최신 기사')
    expect(html).not.toContain('<select')
  })

  it('with results counts and marks them, keeps every choice in the form and in the links of pages', () => {
    const html = page({ q: '절반 "협약"', sort: 'newest', section: 'economy', from: '2024-01-01', page: '2' }, outcome())
    expect(html).toContain('빈 상가 <mark class="search-mark">절반</mark>')
    expect(html).toContain('<mark class="search-mark">&lt;b&gt;협약&lt;/b&gt;</mark>')
    expect(html).toContain('#원도심')
    expect(html).toMatch(/41건/)
    expect(html).toContain('<ol start="21"')
    expect(html).toMatch(/<option value="economy" selected="">경제/)
    expect(html).toContain('name="sort" value="newest"')
    expect(html).toMatch(/href="\/search\?q=[^"]+&amp;sort=newest&amp;from=2024-01-01&amp;section=economy&amp;page=3" rel="next"/)
    expect(html).toMatch(/<details open=""/)
  })

  it.each([['exact', '1,000건<'], ['at-least', '1,000건 이상<'], ['about', '약 1,000건<']] as const)('says how sure its count is: %s', (sureness, said) => {
    expect(page({ q: '시' }, outcome({ total: { count: 1000, sureness } }))).toContain(said)
  })

  it('says what was looked for instead, and how to look for what was written', () => {
    const html = page({ q: 'eorn' }, outcome({ reworded: { reason: 'layout', text: '대구' } }))
    expect(html).toContain('‘대구’(으)로 찾은 결과입니다.')
    expect(html).toMatch(/href="\/search\?q=eorn&amp;as=written"[^>]*>‘eorn’ 그대로 찾기/)
  })

  it('that found nothing leads on: another spelling, filters that hide, advice, sections', () => {
    const html = page({ q: '도서괸', period: 'week' }, outcome({ hits: [], total: { count: 0, sureness: 'exact' }, pages: 1, suggestion: '도서관' }))
    expect(html).toContain('‘도서괸’에 맞는 기사가 없습니다.')
    expect(html).toMatch(/혹시 이 말을 찾으셨나요\?.*period=week[^>]*>도서관<\/a>/)
    expect(html).toContain('조건을 지우고')
    expect(html).toContain('섹션에서 찾기')
  })

  it('says so where it got no answer in time, and where nothing was asked', () => {
    expect(page({ q: '시' }, 'failed')).toMatch(/role="alert".*href="\/search\?q=[^"]+"[^>]*>다시 찾기/)
    expect(page({ q: '-시' }, 'no-question')).toContain('빼기(-)만으로는 찾을 수 없습니다.')
  })
})
