import { expect, test } from 'vitest'
import { relativeTime } from './relative-time'

const now = new Date('2026-11-21T12:00:00Z')

test.each([
  [0, '지금'], [59, '지금'], [60, '1분 전'], [3599, '59분 전'], [3600, '1시간 전'], [86_400, '어제'], [3 * 86_400, '3일 전'], [40 * 86_400, '지난달'], [800 * 86_400, '2년 전'],
  // A clock that runs ahead has written nothing in the future.
  [-30, '지금'],
])('%i seconds ago is %s', (seconds, expected) => {
  expect(relativeTime(new Date(now.getTime() - seconds * 1000), now, 'ko')).toBe(expected)
})
