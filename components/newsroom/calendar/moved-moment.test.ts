import { expect, it } from 'vitest'
import { movedMoment } from './moved-moment'

it('keeps the time of day in Seoul, also where UTC has another day', () => {
  // Six in the morning in Seoul is nine in the evening of the day before in UTC.
  expect(movedMoment(new Date('2026-11-24T21:00:00Z'), '2026-11-26')).toEqual(new Date('2026-11-25T21:00:00Z'))
  expect(movedMoment(new Date('2026-11-24T15:00:07.900Z'), '2026-12-01')).toEqual(new Date('2026-11-30T15:00:07Z'))
  expect(movedMoment(new Date('2026-11-24T21:00:00Z'), '2026-02-30')).toBeNull()
})
