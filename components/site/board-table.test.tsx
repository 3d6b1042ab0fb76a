import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BoardTable, numberOfFirst } from './board-table'
import { someStories } from './stories.fixture'

test('the newest story of a board has the highest number', () => {
  expect(numberOfFirst({ shown: 20, page: 1, pages: 3, total: 47 })).toBe(47)
  expect(numberOfFirst({ shown: 20, page: 2, pages: 3, total: 47 })).toBe(27)
})

test('the oldest story of a board is number one', () => {
  expect(numberOfFirst({ shown: 7, page: 3, pages: 3, total: 47 })).toBe(7)
  expect(numberOfFirst({ shown: 4, page: 1, pages: 1, total: 4 })).toBe(4)
})

test('a board is a table with number, headline, date and views', () => {
  const html = renderToStaticMarkup(<BoardTable name="보도자료" articles={someStories(2)} page={1} pages={1} total={2} views={new Map([[1, 1204]])} />)
  expect([...html.matchAll(/<th scope="col"[^>]*>([^<]+)</g)].map(([, name]) => name)).toEqual(['번호', '제목', '날짜', '조회'])
  expect(html).toContain('<caption class="sr-only">보도자료</caption>')
  expect(html).toContain('>2</td>')
  expect(html).toContain('dateTime="2024-08-29T14:05:00+09:00"')
  expect([...html.matchAll(/<span data-views="(\d+)">([^<]+)</g)].map(([, ...found]) => found)).toEqual([['1', '1,204'], ['1', '1,204'], ['2', '0'], ['2', '0']])
})
