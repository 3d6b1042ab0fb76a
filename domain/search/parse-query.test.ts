import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestQuery, parseQuery } from './parse-query'

const termsOf = (written: string) => parseQuery(written).terms.map(({ text, isPhrase, isExcluded }) => `${isExcluded ? '-' : ''}${isPhrase ? `"${text}"` : text}`)

describe('a query', () => {
  it.each([
    ['대구 시장', ['대구', '시장']],
    ['  대구　시장\t', ['대구', '시장']],
    ['“대구 시장” 예산', ['"대구 시장"', '예산']],
    ['예산 -도로 -"보수 공사"', ['예산', '-도로', '-"보수 공사"']],
    ['"끝나지 않은 구절', ['"끝나지 않은 구절"']],
    ['K-POP 대구·경북', ['k-pop', '대구·경북']],
    ['대구 대구 DAEGU daegu', ['대구', 'daegu']],
    ['-대구', []], ['""', []], ['!?', []], ['', []],
  ])('%s means %j', (written, terms) => {
    expect(termsOf(written)).toEqual(terms)
  })

  it('is cut where it is too long, and takes eight words at most', () => {
    expect([...parseQuery('가'.repeat(300)).text]).toHaveLength(longestQuery)
    expect(termsOf('가 나 다 라 마 바 사 아 자 차')).toHaveLength(8)
  })

  it('of any text is read without harm, and reading what was tidied changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (written) => {
      const query = parseQuery(written)
      expect(parseQuery(query.text)).toEqual(query)
    }))
  })
})
