import { describe, expect, test } from 'vitest'
import { decodeParam, isWithin, pageOf } from './address-params'

describe('a piece of an address', () => {
  test('is read percent-encoded or not, and in NFC', () => {
    expect(decodeParam('%EC%9B%90%EB%8F%84%EC%8B%AC')).toBe('원도심')
    expect(decodeParam('원도심')).toBe('원도심')
    expect(decodeParam('원도심'.normalize('NFD'))).toBe('원도심')
  })

  test('is nothing when it is malformed', () => {
    expect(decodeParam('%E0%A4%A')).toBeNull()
  })
})

describe('the page at the end of an address', () => {
  test('is the first where nothing stands', () => {
    expect([pageOf(undefined), pageOf([])]).toEqual([1, 1])
  })

  test('is the number that stands there', () => {
    expect([pageOf(['2']), pageOf(['99999'])]).toEqual([2, 99_999])
  })

  test('is no page for every other spelling, the first page’s number too', () => {
    expect([['1'], ['0'], ['02'], ['-2'], ['2.0'], ['%32'], ['두'], ['100000'], ['2', '3']].map(pageOf)).toEqual(Array.from({ length: 9 }, () => null))
  })

  test('is within the list unless it comes after the last', () => {
    expect([{ page: 1, pages: 0 }, { page: 2, pages: 2 }, { page: 3, pages: 2 }].map(isWithin)).toEqual([true, true, false])
  })
})
