import { expect, test } from 'vitest'
import { absoluteUrl, hrefOf, listPagePath } from './paths'

test('a link has Hangul as it is, and everything encoded that would end or change it', () => {
  expect(hrefOf('/articles/12/빈-상가')).toBe('/articles/12/빈-상가')
  expect(hrefOf('/tags/빈 "상가" 100%<b>')).toBe('/tags/빈%20%22상가%22%20100%25%3Cb%3E')
})

test('a browser makes of a link the address that the paper names to others', () => {
  for (const path of ['/articles/12/빈-상가', '/tags/原都心', '/tags/100%']) {
    expect(new URL(hrefOf(path), 'https://news.example.kr').href).toBe(absoluteUrl('https://news.example.kr', path))
  }
})

test('an absolute address begins with the origin of the paper', () => {
  expect(absoluteUrl('https://news.example.kr', '/tags/원도심')).toBe('https://news.example.kr/tags/%EC%9B%90%EB%8F%84%EC%8B%AC')
})

test('the first page of a list has the address of the list', () => {
  expect([1, 2].map((page) => listPagePath('/sections/economy', page))).toEqual(['/sections/economy', '/sections/economy/2'])
})
