import { expect, test } from 'vitest'
import { grouped } from './grouped'

test.each([0, 7, 999, 1000, 12_345, 1_234_567, 100_000_000])('%d is grouped as the formatter of the browser would have it', (count) => {
  expect(grouped(count)).toBe(new Intl.NumberFormat('ko-KR').format(count))
})
