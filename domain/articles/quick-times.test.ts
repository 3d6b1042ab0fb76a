import { expect, it } from 'vitest'
import { quickTimes } from './quick-times'

it.each([
  ['2026-11-20T09:30', ['tonight 2026-11-20T18:00', 'morning 2026-11-21T06:00', 'noon 2026-11-21T12:00', 'monday 2026-11-23T06:00']],
  // In the evening that of today is over; tomorrow being Monday, one of the two is enough.
  ['2026-11-22T18:00', ['morning 2026-11-23T06:00', 'noon 2026-11-23T12:00']],
  ['2026-11-23T00:00', ['tonight 2026-11-23T18:00', 'morning 2026-11-24T06:00', 'noon 2026-11-24T12:00', 'monday 2026-11-30T06:00']],
  ['2026-12-31T20:00', ['morning 2027-01-01T06:00', 'noon 2027-01-01T12:00', 'monday 2027-01-04T06:00']],
])('the usual moments at %s are those still to come', (today, expected) => {
  expect(quickTimes(today).map(({ name, input }) => `${name} ${input}`)).toEqual(expected)
})
