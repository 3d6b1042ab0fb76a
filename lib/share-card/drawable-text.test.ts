import { describe, expect, test } from 'vitest'
import { type FontCoverage, fitToFonts } from './drawable-text'

const korean: FontCoverage = { file: 'korean.otf', ranges: [[0x20, 0x7e], [0xac00, 0xd7a3], [0x2018, 0x2026], [0x318d, 0x318d]] }
const hanja: FontCoverage = { file: 'hanja.woff', ranges: [[0x4e00, 0x9fff]] }
const drawn = (text: string, fonts = [korean, hanja]) => fitToFonts([text], fonts)

describe('what stands on a card', () => {
  test('a headline in Hangul asks for one font, one with Hanja for the one that has them too', () => {
    expect(drawn('여ㆍ야 “합의”…')).toEqual({ texts: ['여ㆍ야 “합의”…'], files: ['korean.otf'] })
    expect(drawn('尹, 産業 간다')).toEqual({ texts: ['尹, 産業 간다'], files: ['korean.otf', 'hanja.woff'] })
  })

  test('emoji and signs that no font has are left out without a gap', () => {
    expect(drawn('눈이 🎉👨‍👩‍👧 내린다 ❄️')).toEqual({ texts: ['눈이 내린다'], files: ['korean.otf'] })
  })

  test('a headline with a letter that no font has is not drawn at all, since one with holes would say something else', () => {
    expect(drawn('尹 “간다”', [korean])).toEqual({ texts: [''], files: [] })
    expect(drawn('שלום 대전')).toEqual({ texts: [''], files: [] })
  })

  test('marks of direction, controls, line ends and half characters are not seen, decomposed Hangul is composed', () => {
    expect(drawn('\u202e대\u0000전\u200f\n시\ud83d \u1112\u1161\u11ab')).toEqual({ texts: ['대전 시 한'], files: ['korean.otf'] })
  })

  test('each text is fitted for itself', () => {
    expect(fitToFonts(['한', 'ひ', '産'], [korean, hanja])).toEqual({ texts: ['한', '', '産'], files: ['korean.otf', 'hanja.woff'] })
  })
})
