import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { childEnvironment } from './env'
import { formatSeoul, formatSeoulSeconds, formatSeoulTenths, isoSeoul, parseSeoulInput, seoulMoment, toSeoulInput } from './korean-time'

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

describe('a moment that somebody writes into a field', () => {
  it.each([
    ['2026-11-22T06:00', '2026-11-21T21:00:00.000Z'],
    ['2026-11-22T00:00:30', '2026-11-21T15:00:30.000Z'],
    ['2024-02-29T23:59', '2024-02-29T14:59:00.000Z'],
    ['2027-01-01T08:59:59', '2026-12-31T23:59:59.000Z'],
    // New York and London change their clocks in these hours; Seoul does not.
    ['2027-03-14T02:30', '2027-03-13T17:30:00.000Z'],
    // The summer of 1988, the last one with other clocks.
    ['1988-07-01T12:00', '1988-07-01T02:00:00.000Z'],
  ])('%s is %s', (written, utc) => {
    const instant = parseSeoulInput(written)
    expect(instant?.toISOString()).toBe(utc)
    expect(toSeoulInput(instant ?? new Date(0))).toBe(written.slice(0, 16))
  })

  it.each(['', '2026-11-22', '2026-02-30T06:00', '2026-11-22T24:00', '2026-13-01T06:00', '2026-11-22T06:60', '2026-11-22T06:00Z', '2026-11-22T06:00+09:00', '내일 아침'])('%j is none', (written) => {
    expect(parseSeoulInput(written)).toBeNull()
  })

  it.each(['UTC', 'Asia/Seoul', 'America/New_York'])('means the same where the clock shows %s', (zone) => {
    const script = `
      const { parseSeoulInput, seoulMoment, toSeoulInput } = await import('./lib/korean-time.ts')
      const instant = parseSeoulInput('2026-11-22T00:00:30')
      console.log(JSON.stringify([instant, seoulMoment(instant), toSeoulInput(instant), new Date(2026, 0, 1).getTimezoneOffset()]))`
    const printed = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], { env: childEnvironment({ TZ: zone }), encoding: 'utf8' })
    const offset = { UTC: 0, 'Asia/Seoul': -540, 'America/New_York': 300 }[zone]
    expect(JSON.parse(printed)).toEqual(['2026-11-21T15:00:30.000Z', { month: 11, day: 22, weekday: 0, time: '00:00:30' }, '2026-11-22T00:00', offset])
  })
})

describe('a moment as people say it', () => {
  it('has its day of the week, and seconds only where there are some', () => {
    expect(seoulMoment(new Date('2026-11-21T21:00:00Z'))).toEqual({ month: 11, day: 22, weekday: 0, time: '06:00' })
    expect(seoulMoment(new Date('2026-12-31T15:00:07Z'))).toEqual({ month: 1, day: 1, weekday: 5, time: '00:00:07' })
  })

  it('is cut to tenths in a receipt', () => {
    expect(formatSeoulTenths(new Date('2026-11-21T21:00:00.499Z'))).toBe('06:00:00.4')
    expect(formatSeoulTenths(new Date('2026-11-21T21:00:00.999Z'))).toBe('06:00:00.9')
  })
})
