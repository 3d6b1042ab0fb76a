import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { aBoardRow } from '@/components/site/stories.fixture'
import { BoardAround } from './board-around'

const section = { name: '보도자료', slug: 'press-release' }
const rows = [23, 22, 21].map((number) => aBoardRow({ number, boardNumber: number, headline: `${number}번째 보도자료`, section }))
const [newer = null, , older = null] = rows

test('an article of a board is followed by its neighbours and by the list with its own row marked', () => {
  const html = renderToStaticMarkup(<BoardAround article={{ number: 22, section }} board={{ notices: [], rows, page: 2, pages: 4, after: newer, before: older, views: new Map() }} />)
  expect([...html.matchAll(/rel="(next|prev)"[^>]*><span[^>]*>([^<]+)</g)].slice(0, 2).map(([, ...found]) => found)).toEqual([['next', '다음 글'], ['prev', '이전 글']])
  expect([...html.matchAll(/aria-current="page"[^>]*>([^<]+)</g)].map(([, text]) => text)).toEqual(['22번째 보도자료'])
  expect(html).toContain('href="/sections/press-release/3"')
  expect(html).toMatch(/\/2" aria-current="true"[^>]*><span aria-hidden="true">2</)
})
