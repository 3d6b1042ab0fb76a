import { expect, it } from 'vitest'
import { mostAttempts, readAnswer, secondsToWait } from './signal'

it('an answer says whether the signal was taken, is to come again, or will never be taken as it is', () => {
  const said = (status: number | null) => readAnswer('indexnow', status)
  expect([200, 202, 429, 500, 503, null, 301, 400, 403, 404, 422].map(said)).toEqual(['taken', 'taken', 'busy', 'busy', 'busy', 'unreachable', 'refused', 'request-wrong', 'key-unknown', 'refused', 'address-foreign'])
  expect([204, 403, 422].map((status) => readAnswer('websub', status))).toEqual(['taken', 'refused', 'refused'])
})

it('what is busy or cannot be reached is tried ever more seldom, and given up in the end', () => {
  const waits = Array.from({ length: mostAttempts }, (_, rank) => secondsToWait('busy', rank + 1, null))
  expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3840, 7200, 7200, 7200, null])
  expect(secondsToWait('unreachable', 1, null)).toBe(30)
})

it('who asks for more time gets it, up to a day, and never less than the usual wait', () => {
  expect([600, 1, 9_999_999].map((asked) => secondsToWait('busy', 1, asked))).toEqual([600, 30, 86_400])
})

it('what is refused is not tried again by itself', () => {
  for (const answer of ['request-wrong', 'key-unknown', 'address-foreign', 'refused'] as const) expect(secondsToWait(answer, 1, 60)).toBeNull()
})
