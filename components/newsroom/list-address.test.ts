import { describe, expect, test } from 'vitest'
import { listHref, readListFilter } from './list-address'

describe('the address of the article list', () => {
  test('says what is shown and reads it back', () => {
    const filter = { status: 'in-review', query: '고용 동향', cursor: '2026-11-21T05:03:22.123456Z_0b8f6c1e' } as const
    const address = new URL(listHref(filter), 'https://news.example.kr')
    expect(address.pathname).toBe('/admin/articles')
    expect(readListFilter(Object.fromEntries(address.searchParams))).toEqual(filter)
  })

  test('is short when nothing is asked', () => {
    expect(listHref({})).toBe('/admin/articles')
  })

  test('what it does not understand counts as not said', () => {
    expect(readListFilter({ status: 'deleted', q: '   ', after: ['a', 'b'] })).toEqual({ status: undefined, query: undefined, cursor: undefined })
  })
})
