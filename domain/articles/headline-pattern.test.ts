import { describe, expect, test } from 'vitest'
import { headlinePattern } from './headline-pattern'

const finds = (query: string, headline: string) => new RegExp(headlinePattern(query), 'iu').test(headline)

describe('a pattern for a word that is still being typed', () => {
  test.each(['ㅂ', '버', '벗', '버스', '버스요', '버스요그', '버스요금'])('finds 버스요금 at %s', (query) => {
    expect(finds(query, '가람시 버스요금 동결')).toBe(true)
  })

  test.each([['호', '화재'], ['구', '궐기'], ['그', '긔'], ['갑', '값싼'], ['값', '갑사'], ['달', '닭'], ['닭', '달걀']])('%s may still become %s', (query, headline) => {
    expect(finds(query, headline)).toBe(true)
  })

  test.each(['ㅂㅅㅇㄱ', 'ㄱㄹㅅ', 'ㄳ'])('initial consonants (%s) find the words that begin so', (query) => {
    expect(finds(query, query === 'ㄳ' ? '가스 요금' : '가람시버스요금')).toBe(true)
  })

  test.each([['벗', '버드나무'], ['버스', '버섯'], ['과', '고가'], ['버스', '벗스']])('%s does not find %s', (query, headline) => {
    expect(finds(query, headline)).toBe(false)
  })

  test.each(['.*', '(', '[가-힣]', '\\', '50%', 'a|b', '^', '$', '-', '😀'])('signs such as %j are plain signs', (query) => {
    expect(finds(query, `앞 ${query} 뒤`)).toBe(true)
    expect(finds(query, '가람시 버스 50')).toBe(false)
  })

  test('letters are found in any case, whole or half decomposed', () => {
    expect(finds('ai', '새 AI 도입')).toBe(true)
    expect(finds('버스'.normalize('NFD'), '버스')).toBe(true)
  })
})
