import { expect, test } from 'vitest'
import { archivePath, daysInMonth, parseArchiveAddress, weekdayOf } from './archive-address'

const parse = (address: string) => parseArchiveAddress(address.split('/').filter(Boolean))

test('an address of the archive means all years, a month, a day or a page of a day', () => {
  expect(parse('')).toEqual({ kind: 'years' })
  expect(parse('2026/11')).toEqual({ kind: 'month', month: '2026-11' })
  expect(parse('2026/11/21')).toEqual({ kind: 'day', day: '2026-11-21', page: 1 })
  expect(parse('2026/11/21/2')).toEqual({ kind: 'day', day: '2026-11-21', page: 2 })
  expect(parse('2024/02/29')).toEqual({ kind: 'day', day: '2024-02-29', page: 1 })
})

test.each(['2026', '26/11', '2026/1', '2026/13', '2026/00', '2026/11/1', '2026/11/00', '2026/11/31', '2025/02/29', '2026/11/21/1', '2026/11/21/0', '2026/11/21/02', '2026/11/21/x', '2026/11/21/2/3', '0000/01/01', '２０２６/11'])('%s is no address: a day has one, and only if the calendar has it', (address) => {
  expect(parse(address)).toBeNull()
})

test('the calendar knows the length of months, the first day of a week, and the way to a day', () => {
  expect([daysInMonth('2024-02'), daysInMonth('2026-02'), daysInMonth('2026-11'), daysInMonth('2026-12')]).toEqual([29, 28, 30, 31])
  expect([weekdayOf('2026-11-01'), weekdayOf('2026-11-21')]).toEqual([0, 6])
  expect([archivePath('2026-11'), archivePath('2026-11-21')]).toEqual(['/archive/2026/11', '/archive/2026/11/21'])
})
