import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compositionsOf, keysOf, stepsOf } from './two-set'

describe('the two-set keyboard', () => {
  it.each([
    ['한', 'ㅎ 하 한'],
    ['왜', 'ㅇ 오 왜'],
    ['값', 'ㄱ 가 갑 값'],
    ['앉', 'ㅇ 아 안 앉'],
    ['뷁', 'ㅂ 부 붸 뷀 뷁'],
    ['의', 'ㅇ 으 의'],
    ['까', 'ㄲ 까'],
    ['있', 'ㅇ 이 있'],
    ['얘', 'ㅇ 얘'],
  ])('composes %s as %s', (syllable, compositions) => {
    expect(compositionsOf(syllable).join(' ')).toBe(compositions)
  })

  it('takes a final consonant back when a vowel follows: 하나 passes through 한', () => {
    expect(stepsOf('하나')).toEqual([
      { key: 'ㅎ', finished: '', composing: 'ㅎ' },
      { key: 'ㅏ', finished: '', composing: '하' },
      { key: 'ㄴ', finished: '', composing: '한' },
      { key: 'ㅏ', finished: '하', composing: '나' },
    ])
  })

  it('leaves the first of two final consonants behind: 갑시 passes through 값', () => {
    expect(stepsOf('갑시').map(({ finished, composing }) => `${finished}|${composing}`)).toEqual(['|ㄱ', '|가', '|갑', '|값', '갑|시'])
  })

  it('keeps a doubled consonant together: 가까 passes through 갂', () => {
    expect(stepsOf('가까').map(({ composing }) => composing)).toEqual(['ㄱ', '가', '갂', '까'])
  })

  it('starts a new syllable where no final fits: 가짜 finishes 가 at ㅉ', () => {
    expect(stepsOf('가짜').map(({ finished, composing }) => `${finished}|${composing}`)).toEqual(['|ㄱ', '|가', '가|ㅉ', '|짜'])
  })

  it('writes single jamo: ㅋㅋㅋ', () => {
    expect(stepsOf('ㅋㅋㅋ').map(({ finished, composing }) => `${finished}|${composing}`)).toEqual(['|ㅋ', 'ㅋ|ㅋ', 'ㅋ|ㅋ'])
  })

  it('writes every text of complete syllables as it was meant', () => {
    const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code))
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 12 }), (syllables) => {
        const steps = stepsOf(syllables.join(''))
        const written = steps.map(({ finished }) => finished).join('') + (steps.at(-1)?.composing ?? '')
        expect(written).toBe(syllables.join(''))
      }),
    )
  })

  it('needs the shift key for the doubled consonants only, so their key is one', () => {
    expect(keysOf('깠')).toEqual(['ㄲ', 'ㅏ', 'ㅆ'])
    expect(keysOf('흙')).toEqual(['ㅎ', 'ㅡ', 'ㄹ', 'ㄱ'])
  })
})
