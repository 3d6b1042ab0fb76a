import { expect, test } from 'vitest'
import { readingMinutes } from './reading-time'

test.each([[0, 1], [120, 1], [749, 1], [750, 2], [2600, 5]])('%i characters take %i minutes', (characters, minutes) => {
  expect(readingMinutes(characters)).toBe(minutes)
})
