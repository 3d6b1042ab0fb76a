import { describe, expect, it } from 'vitest'
import { formatSeoul, formatSeoulSeconds, isoSeoul } from './korean-time'

describe('Seoul time', () => {
  it.each([
    ['2024-08-29T05:05:22Z', '2024.08.29 14:05'],
    ['2024-08-28T15:00:30Z', '2024.08.29 00:00'],
    ['2024-02-28T15:30:00Z', '2024.02.29 00:30'],
    ['2024-12-31T14:59:59Z', '2024.12.31 23:59'],
  ])('of %s is written %s', (utc, written) => {
    expect(formatSeoul(new Date(utc))).toBe(written)
  })

  it('is told to machines with its offset', () => {
    expect(isoSeoul(new Date('2024-08-28T15:00:30Z'))).toBe('2024-08-29T00:00:30+09:00')
    expect(formatSeoulSeconds(new Date('2024-08-28T15:00:30Z'))).toBe('00:00:30')
    expect(isoSeoul(new Date('1988-06-01T00:00:00Z'))).toBe('1988-06-01T10:00:00+10:00')
  })
})
