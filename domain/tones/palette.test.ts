import { describe, expect, it } from 'vitest'
import { type Rgba, composite, contrastRatio } from './contrast'
import { parseCssColour } from './css-colour'
import { grounds, highlightTones, textTones } from './palette'

const colour = (hex: string): Rgba => {
  const parsed = parseCssColour(hex)
  if (!parsed) throw new Error(`${hex} is no colour`)
  return parsed
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const inks = [...Object.entries(textTones).map(([name, tone]) => [name, tone[theme]] as const), ['ink', grounds[theme].ink] as const]

  it.each(inks)('%s text keeps 4.5:1 on paper, on paper-2 and on every highlight over both', (_name, hex) => {
    for (const ground of [colour(grounds[theme].paper), colour(grounds[theme].paper2)]) {
      const marks = Object.values(highlightTones).map((tone) => composite(colour(tone[theme]), ground))
      for (const seen of [ground, ...marks]) expect(contrastRatio(colour(hex), seen)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each(Object.entries(highlightTones))('the %s highlight can be told from the paper', (_name, tone) => {
    const paper = colour(grounds[theme].paper)
    expect(contrastRatio(composite(colour(tone[theme]), paper), paper)).toBeGreaterThan(1.1)
  })
})

describe('contrast', () => {
  it('is 21 between black and white, 1 with itself, and what WCAG tools say of the seed’s red', () => {
    expect(contrastRatio(colour('#000'), colour('#fff'))).toBeCloseTo(21, 5)
    expect(contrastRatio(colour('#1a5490'), colour('#1a5490'))).toBe(1)
    expect(contrastRatio(colour('#ee2323'), colour('#fff'))).toBeCloseTo(4.29, 2)
    expect(contrastRatio(colour('#1a5490'), colour('#fff'))).toBeCloseTo(7.74, 2)
  })
})
