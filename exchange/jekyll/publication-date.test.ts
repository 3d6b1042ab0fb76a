import { describe, expect, it } from 'vitest'
import { dateInFileName, readDate } from './publication-date'

describe('readDate', () => {
  it.each([
    ['2024-08-29', '2024-08-28T15:00:00.000Z'],
    ['2024-8-9 7:05', '2024-08-08T22:05:00.000Z'],
    ['2024-08-29 10:30:15', '2024-08-29T01:30:15.000Z'],
    ['2024-08-29 10:30:00 +0900', '2024-08-29T01:30:00.000Z'],
    ['2024-08-29T10:30:00.123Z', '2024-08-29T10:30:00.000Z'],
    ['2024-08-29 10:30 KST', '2024-08-29T01:30:00.000Z'],
    ['2024-08-29T10:30:00-05:00', '2024-08-29T15:30:00.000Z'],
    ['2024-02-29', '2024-02-28T15:00:00.000Z'],
    ['2023-02-29', undefined],
    ['2024-13-01', undefined],
    ['2024-08-29 25:00', undefined],
    ['어제', undefined],
    ['', undefined],
  ])('reads %j as %s', (written, instant) => expect(readDate(written)?.toJSON()).toBe(instant))
})

describe('dateInFileName', () => {
  it('is the day before the title, in Seoul', () => {
    expect(dateInFileName('2024-08-29-일자리대상')?.toJSON()).toBe('2024-08-28T15:00:00.000Z')
    expect(dateInFileName('일자리대상-2024-08-29')).toBeNull()
    expect(dateInFileName('2024-02-31-없는-날')).toBeNull()
  })
})
