import { expect, test } from 'vitest'
import { pageNumbers } from './page-numbers'

test('a short list shows every page', () => {
  expect(pageNumbers(2, 5)).toEqual([1, 2, 3, 4, 5])
})

test('a long list shows its ends and the neighbours of the current page', () => {
  expect(pageNumbers(10, 40)).toEqual([1, null, 8, 9, 10, 11, 12, null, 40])
})

test('a gap of one page is the page itself', () => {
  expect(pageNumbers(5, 9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('the first and the last page have neighbours on one side only', () => {
  expect(pageNumbers(1, 12)).toEqual([1, 2, 3, null, 12])
  expect(pageNumbers(12, 12)).toEqual([1, null, 10, 11, 12])
})
