import { expect, test } from 'vitest'
import { marksBetween } from './months'

test.each([
  ['2026-10-31T23:00:00Z', '2026-11-01T00:00:00Z', ['#month:2026-10', '#month:2026-11']],
  ['2025-12-05T00:00:00Z', '2026-01-01T00:00:00Z', ['#month:2025-12', '#month:2026-01']],
  ['2024-02-05T00:00:00Z', '2026-01-01T00:00:00Z', ['#year:2024', '#year:2025', '#year:2026']],
  ['2026-02-05T00:00:00Z', '2025-01-01T00:00:00Z', []],
  ['1901-01-01T00:00:00Z', '2026-01-01T00:00:00Z', null],
])('from %s to %s reach %j', (from, to, marks) => {
  expect(marksBetween(new Date(from), new Date(to))).toEqual(marks)
})
