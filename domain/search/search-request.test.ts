import { describe, expect, it } from 'vitest'
import { readSearchRequest, searchHref } from './search-request'

const back = (href: string) => searchHref(readSearchRequest(Object.fromEntries(new URL(href, 'http://paper.example').searchParams)))

describe('the address of a search', () => {
  it.each([
    '/search', '/search?q=%EB%8C%80%EA%B5%AC', '/search?q=%EB%8C%80%EA%B5%AC&sort=newest&period=week&section=society&contributor=bae&label=interview&page=3',
    '/search?q=a&from=2026-01-01&to=2026-02-28', '/search?q=eorn&as=written',
  ])('%s says all and nothing more', (href) => {
    expect(back(href)).toBe(href)
  })

  it('is forgiven what it says wrongly', () => {
    const wrong = { q: ['a', 'b'], sort: 'worst', period: 'aeon', from: '2026-02-30', to: "'; drop", label: 'x', page: '-1', as: '1' }
    expect(searchHref(readSearchRequest(wrong))).toBe('/search')
    expect(readSearchRequest({ q: '대구'.normalize('NFD'), page: '999' })).toMatchObject({ query: '대구', page: 50 })
    expect(readSearchRequest({ q: '가\0나\ud800' }).query).toBe('')
  })
})
