import { describe, expect, test } from 'vitest'
import { highlightToneNames, textToneNames } from '@/domain/tones/palette'
import { messagesIn } from '@/messages'
import { swatchForKey } from './swatch-keys'

describe('keys in an open colour menu', () => {
  test('the digits 1 to 6 choose a swatch by its place', () => {
    expect(['1', '2', '3', '4', '5', '6'].map((key) => swatchForKey({ key, code: `Digit${key}` }, 6))).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('the number pad and keys that an input method has taken count as digits too', () => {
    expect(swatchForKey({ key: 'Process', code: 'Digit3' }, 6)).toBe(2)
    expect(swatchForKey({ key: '4', code: 'Numpad4' }, 6)).toBe(3)
  })

  test('0, Backspace and Delete clear', () => {
    expect(swatchForKey({ key: '0', code: 'Digit0' }, 6)).toBe('clear')
    expect(swatchForKey({ key: 'Backspace', code: 'Backspace' }, 6)).toBe('clear')
    expect(swatchForKey({ key: 'Delete', code: 'Delete' }, 6)).toBe('clear')
  })

  test('the digits behind the swatches are the colours last used, F a free colour on every layout', () => {
    expect(['7', '8', '9'].map((key) => swatchForKey({ key, code: `Digit${key}` }, 6))).toEqual(['recent-0', 'recent-1', 'recent-2'])
    expect([swatchForKey({ key: 'f', code: 'KeyF' }, 6), swatchForKey({ key: 'ㄹ', code: 'KeyF' }, 6)]).toEqual(['free', 'free'])
  })

  test('arrow keys and other letters are left to the menu', () => {
    for (const [key, code] of [['ArrowDown', 'ArrowDown'], ['Enter', 'Enter'], ['ㄱ', 'KeyR']] as const) expect(swatchForKey({ key, code }, 6)).toBeNull()
  })

  test.each(['ko', 'en'] as const)('the names in %s stand in the order of the palette, so that each digit means its colour', (lang) => {
    const { tones, highlights } = messagesIn(lang).editor
    expect(Object.keys(tones)).toEqual(textToneNames)
    expect(Object.keys(highlights)).toEqual(highlightToneNames)
  })
})
