import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BoardTable } from './board-table'
import { aBoardRow } from './stories.fixture'

const rows = [aBoardRow({ number: 9, boardNumber: 867, hasAttachment: true }), aBoardRow({ number: 8, boardNumber: 865 })]

test('a board is a table with number, headline, date and views', () => {
  const html = renderToStaticMarkup(<BoardTable caption="보도자료" notices={[]} rows={rows} views={new Map([[9, 1204]])} />)
  expect([...html.matchAll(/<th scope="col"[^>]*>([^<]+)</g)].map(([, name]) => name)).toEqual(['번호', '제목', '날짜', '조회'])
  expect(html).toContain('<caption class="sr-only">보도자료</caption>')
  expect(html).toMatch(/>867<\/td>[\s\S]*>865<\/td>/)
  expect(html).toContain('dateTime="2024-08-29"')
  expect([...html.matchAll(/<span data-views="(\d+)">([^<]+)</g)].map(([, ...found]) => found)).toEqual([['9', '1,204'], ['9', '1,204'], ['8', '0'], ['8', '0']])
  expect(html).not.toContain('aria-current')
})

test('a row with files says so in words beside the clip, others do not', () => {
  const html = renderToStaticMarkup(<BoardTable caption="보도자료" notices={[]} rows={rows} views={new Map()} />)
  expect(html.match(/첨부 파일 있음/g)).toHaveLength(1)
})

test('notices stand above the numbered rows, and the open article is marked', () => {
  const notice = aBoardRow({ number: 3, boardNumber: 12, isPinned: true, headline: '보도자료 담당자가 바뀌었습니다' })
  const html = renderToStaticMarkup(<BoardTable caption="보도자료" notices={[notice]} rows={rows} views={new Map()} current={8} />)
  expect(html.indexOf('담당자가')).toBeLessThan(html.indexOf('>867<'))
  expect(html).toContain('>공지</td>')
  expect(html).not.toContain('>12</td>')
  expect(html.match(/aria-current="page"/g)).toHaveLength(1)
})
