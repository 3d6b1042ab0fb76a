import { describe, expect, it } from 'vitest'
import { parseArticleNumber, slugOf } from './address'

describe('the slug of a headline', () => {
  it.each([
    ['일자리대상 대전 서구의 우수상 수상 소식!', '일자리대상-대전-서구의-우수상-수상-소식'],
    ['[인터뷰] “물은 기다려 준다”…가람천 10년', '인터뷰-물은-기다려-준다-가람천-10년'],
    ['KTX 2단계 9,497명', 'ktx-2단계-9-497명'],
    ['尹·李 회동', '尹-李-회동'],
    ['!!!', '기사'],
    ['가람'.normalize('NFD'), '가람'],
    ['a/../../b?c#d%2e', 'a-b-c-d-2e'],
  ])('of %s is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug)
  })

  it('is at most eighty characters, cut between words, and never through a character', () => {
    const long = slugOf('가람시 새벽시장 '.repeat(20))
    expect([...long].length).toBeLessThanOrEqual(80)
    expect(long).toMatch(/(가람시|새벽시장)$/)
    expect(slugOf('𠮷'.repeat(100)).isWellFormed()).toBe(true)
  })
})

describe('the number in an address', () => {
  it.each([['1', 1], ['2147483647', 2147483647]])('%s is %i', (text, number) => {
    expect(parseArticleNumber(text)).toBe(number)
  })

  it.each(['0', '01', '-1', '+1', '1.0', '1e3', '2147483648', '99999999999', '', ' 1', '１'])('%s is none', (text) => {
    expect(parseArticleNumber(text)).toBeNull()
  })
})
