import { describe, expect, it } from 'vitest'
import { highlightToneNames, textToneNames } from './palette'
import { contrastIn, contrastText, isReadable } from './readability'

describe('how well letters can be read', () => {
  it('is judged on the reader’s paper of each theme', () => {
    expect(contrastText(contrastIn('light', { ink: '#ee2323', highlight: null }))).toBe('4.29')
    expect(contrastText(contrastIn('light', { ink: '#1a5490', highlight: null }))).toBe('7.74')
    expect(isReadable('light', { ink: '#1a5490', highlight: null })).toBe(true)
    expect(isReadable('dark', { ink: '#1a5490', highlight: null })).toBe(false)
  })

  it('counts the highlight under them', () => {
    expect(contrastIn('light', { ink: '#6b3fa0', highlight: 'blue' })).toBeLessThan(contrastIn('light', { ink: '#6b3fa0', highlight: null }))
    expect(isReadable('dark', { ink: null, highlight: '#fff3a3' })).toBe(false)
  })

  it('is enough for every tone on every highlight in both themes', () => {
    const looks = textToneNames.flatMap((ink) => [null, ...highlightToneNames].map((highlight) => ({ ink, highlight })))
    expect(looks.filter((look) => !isReadable('light', look) || !isReadable('dark', look))).toEqual([])
  })

  it('is never said to be more than it is', () => {
    expect([4.4999, 4.5, 21].map(contrastText)).toEqual(['4.49', '4.50', '21.00'])
  })
})
