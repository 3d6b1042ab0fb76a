import { expect, test } from 'vitest'
import { absoluteUrl, hrefOf, listPagePath } from './paths'

test('a Korean path is percent-encoded in links', () => {
  expect(hrefOf('/articles/12/빈-상가')).toBe('/articles/12/%EB%B9%88-%EC%83%81%EA%B0%80')
})

test('an absolute address begins with the origin of the paper', () => {
  expect(absoluteUrl('https://news.example.kr', '/tags/원도심')).toBe('https://news.example.kr/tags/%EC%9B%90%EB%8F%84%EC%8B%AC')
})

test('the first page of a list has the address of the list', () => {
  expect([1, 2].map((page) => listPagePath('/sections/economy', page))).toEqual(['/sections/economy', '/sections/economy/2'])
})
