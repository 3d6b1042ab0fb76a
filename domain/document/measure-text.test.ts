import { describe, expect, it } from 'vitest'
import { paragraphs } from '@/tests/support/documents'
import { emptyDocument } from './empty'
import { measureText } from './measure-text'

describe('the length of a body', () => {
  it('is nothing while nothing is written', () => {
    expect(measureText(emptyDocument)).toEqual({ characters: 0, sheets: 0, minutes: 0 })
  })

  it('counts characters without white space, in whatever form they were typed', () => {
    expect(measureText(paragraphs('눈이 왔다.', '시장이 열렸다.')).characters).toBe(12)
    expect(measureText(paragraphs('👩‍🌾 𠮷')).characters).toBe(4)
  })

  it('counts manuscript sheets by rows: each paragraph begins a row of its own, one cell in', () => {
    expect(measureText(paragraphs('가'.repeat(19))).sheets).toBe(0.1)
    expect(measureText(paragraphs('가'.repeat(20))).sheets).toBe(0.2)
    expect(measureText(paragraphs(...Array<string>(10).fill('가'))).sheets).toBe(1)
    expect(measureText(paragraphs('가'.repeat(199))).sheets).toBe(1)
  })

  it('lets two digits or letters share a cell', () => {
    expect(measureText(paragraphs('12'.repeat(19))).sheets).toBe(0.1)
    expect(measureText(paragraphs('12'.repeat(20))).sheets).toBe(0.2)
  })

  it('tells the minutes that reading takes, rounded up', () => {
    expect(measureText(paragraphs('가')).minutes).toBe(1)
    expect(measureText(paragraphs('가'.repeat(1001))).minutes).toBe(3)
  })
})
