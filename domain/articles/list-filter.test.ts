import { describe, expect, test } from 'vitest'
import { type ListFilter, firstPage, isFiltered, listHref, readListFilter } from './list-filter'

const id = '0b8f6c1e-1111-4222-8333-444455556666'

describe('the address of the article list', () => {
  test('says what is shown and reads it back', () => {
    const filter: ListFilter = { status: 'in-review', scope: 'mine', query: '고용 동향', sectionId: id, authorId: id, label: 'exclusive', tag: '일자리', from: '2026-11-01', to: '2026-11-21', sort: 'published', cursor: 'a', before: 'b' }
    const address = new URL(listHref(filter), 'https://news.example.kr')
    expect(address.pathname).toBe('/admin/articles')
    expect(readListFilter(Object.fromEntries(address.searchParams))).toEqual(filter)
  })

  test('is short when nothing is asked', () => {
    expect(listHref({})).toBe('/admin/articles')
  })

  test('what it does not understand counts as not said', () => {
    expect(readListFilter({ status: 'deleted', scope: 'all', q: '   ', after: ['a', 'b'], section: '사회', author: '1', label: 'huge', from: '2026-02-31', sort: 'size' })).toEqual({})
  })

  test('a place in the list is no filter of it, and neither is its order', () => {
    expect(isFiltered({ cursor: 'a', sort: 'published' })).toBe(false)
    expect(isFiltered({ label: 'photo' })).toBe(true)
    expect(firstPage({ label: 'photo', before: 'b' })).toEqual({ label: 'photo', cursor: undefined, before: undefined })
  })
})
