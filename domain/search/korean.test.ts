import { describe, expect, it } from 'vitest'
import { stepsOf } from '@/tests/support/two-set'
import { foldText } from './fold-text'
import { initialsOf } from './initials'
import { jamoOf, keyDistance } from './jamo'
import { otherLayout } from './keyboard-layout'
import { parseQuery } from './parse-query'
import { withoutParticle } from './particles'
import { rewordingsOf } from './rewordings'
import { splitWord } from './spacing'
import { knownWords, suggestSpelling } from './spelling'

describe('folding', () => {
  it('composes and makes small without moving a place', () => {
    expect(foldText('DAEGU 대구'.normalize('NFD'))).toBe('daegu 대구')
    expect(foldText('İstanbul 가')).toHaveLength('İstanbul 가'.length)
  })
})

describe('first consonants', () => {
  it.each([['대구시', 'ㄷㄱㅅ'], ['꽃 축제!', 'ㄲㅊㅈ'], ['AI 교육 2부', 'ㄱㅇㅂ'], ['', '']])('of %s are %s', (text, initials) => {
    expect(initialsOf(text)).toBe(initials)
  })
})

describe('particles', () => {
  it.each([
    ['대구시가', '대구시'], ['대구에서', '대구'], ['예산을', '예산'], ['도로를', '도로'], ['시민에게서', '시민'], ['가람시에서는', '가람시'],
    ['대구', null], ['효과', null], ['나라', null], ['예산를', null], ['도로을', null], ['ai는', null],
  ])('of %s leave %s', (word, stem) => {
    expect(withoutParticle(word)).toBe(stem)
  })
})

describe('the other keyboard layout', () => {
  it.each([['eorn', '대구'], ['tlwkd EORN', '시장 떄꾸'], ['Tlfkr', '씨락'], ['ㅑㅣㅠㅐ', 'ilbo'], ['해ㅐ힏', 'google'], ['k', null], ['대구 ai', null], ['2026', null], ['"eorn tlwkd"', '"대구 시장"']])('writes %s as %s', (typed, meant) => {
    expect(otherLayout(typed)).toBe(meant)
  })
})

describe('keys', () => {
  it('are those that the two-set keyboard takes', () => {
    for (const text of ['값을', '왜그래', '꿟닭', '가나다']) expect(jamoOf(text)).toBe(stepsOf(text).map(({ key }) => key).join(''))
  })

  it.each([['', '', 0], ['가나', '가나', 0], ['ㄷㅐㄱㅜ', 'ㄷㅔㄱㅜ', 1], ['ㄷㅐㄱㅜ', 'ㄷㄱㅐㅜ', 1], ['ㄷㅐㄱㅜ', 'ㄷㅐㄱ', 1], ['abcdef', 'xyz', 3]])('%s and %s are %d apart', (one, other, distance) => {
    expect(keyDistance(one, other, 2)).toBe(distance)
    expect(keyDistance(other, one, 2)).toBe(distance)
  })
})

describe('spelling', () => {
  const known = knownWords(new Map([['도서관', 9], ['도서간', 1], ['자원봉사', 4], ['축제', 3]]))
  it.each([['도서괸', '도서관'], ['자웜봉샤', '자원봉사'], ['축제 도서괸', '축제 도서관'], ['도서관', null], ['전혀다른말', null], ['"도서괸"', null]])('%s may mean %s', (written, meant) => {
    expect(suggestSpelling(parseQuery(written), known)).toBe(meant)
  })
})

describe('other wordings', () => {
  it('are tried from the likeliest on, each once, without touching phrases and exclusions', () => {
    expect(rewordingsOf(parseQuery('eorn'))).toEqual([{ reason: 'layout', text: '대구' }])
    expect(rewordingsOf(parseQuery('일자리창출을 -대구에서 "시장은 오늘"'))).toEqual(expect.arrayContaining([
      { reason: 'particles', text: '일자리창출 -대구에서 "시장은 오늘"' },
      { reason: 'spacing', text: '일자리 창출을 -대구에서 "시장은 오늘"' },
    ]))
  })

  it('part a long word so that two syllables stay on either side', () => {
    expect(splitWord('일자리창출')).toEqual(['일자 리창출', '일자리 창출'])
    expect(splitWord('일자리')).toEqual([])
  })
})
