import { describe, expect, it } from 'vitest'
import { formatSeoul, formatSeoulSeconds, isoSeoul, parseSeoul, relativeSeoul } from './korean-time'

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

  it.each([
    ['2024-08-29', '2024-08-28T15:00:00.000Z'],
    ['2024.8.29', '2024-08-28T15:00:00.000Z'],
    ['2024-08-29 14:05', '2024-08-29T05:05:00.000Z'],
    ['2024-08-29 14:05:06 +0000', '2024-08-29T14:05:06.000Z'],
    ['2024-08-29T14:05:06.123Z', '2024-08-29T14:05:06.000Z'],
  ])('is read from %s', (text, utc) => {
    expect(parseSeoul(text)?.toISOString()).toBe(utc)
  })

  it.each(['2024-02-30', '2024-13-01', 'yesterday', '20240829', '2024-08-29 25:00'])('is not read from %s', (text) => {
    expect(parseSeoul(text)).toBeNull()
  })

  it('is relative within a day only', () => {
    const now = new Date('2024-08-29T05:05:00Z')
    const ago = (minutes: number) => relativeSeoul(new Date(now.getTime() - minutes * 60_000), now)
    expect([ago(0), ago(3), ago(59), ago(60), ago(23 * 60), ago(24 * 60), ago(-5)]).toEqual(['방금', '3분 전', '59분 전', '1시간 전', '23시간 전', '2024.08.28', '2024.08.29'])
  })
})
