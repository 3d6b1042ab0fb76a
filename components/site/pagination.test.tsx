import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Pagination } from './pagination'

test('pages are plain links and the current one says so', () => {
  const html = renderToStaticMarkup(<Pagination listPath="/sections/economy" page={2} pages={3} />)
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/sections/economy', '/sections/economy', '/sections/economy/2', '/sections/economy/3', '/sections/economy/3',
  ])
  expect(html).toMatch(/aria-current="page"[^>]*><span aria-hidden="true">2<\/span><span class="sr-only">2쪽</)
})

test('a list of one page has no way through', () => {
  expect(renderToStaticMarkup(<Pagination listPath="/tags/원도심" page={1} pages={1} />)).toBe('')
})
