import { expect, test } from 'vitest'
import { type DayOfArticles, sitemapParts } from './sitemap-parts'

const at = (day: string) => new Date(`${day}T06:00:00+09:00`)
const day = (name: string, articles: number, changed = name): DayOfArticles => ({ day: name, articles, changedAt: at(changed) })
const shapes = (days: DayOfArticles[]) => sitemapParts(days, 10).map(({ name, from, to, offset, articles }) => [name, from, to, offset, articles])

test('a month is one file as long as it fits', () => {
  expect(sitemapParts([day('2026-10-31', 4), day('2026-11-01', 5, '2026-11-20'), day('2026-11-02', 5)], 10)).toEqual([
    { name: '2026-10', from: '2026-10-31', to: '2026-10-31', offset: 0, limit: 10, articles: 4, changedAt: at('2026-10-31') },
    { name: '2026-11', from: '2026-11-01', to: '2026-11-02', offset: 0, limit: 10, articles: 10, changedAt: at('2026-11-20') },
  ])
})

test('a larger month is cut between days, and earlier files keep their names when a day is added', () => {
  const days = [day('2026-11-01', 6), day('2026-11-02', 4), day('2026-11-03', 1)]
  const files = [['2026-11', '2026-11-01', '2026-11-02', 0, 10], ['2026-11-2', '2026-11-03', '2026-11-03', 0, 1]]
  expect(shapes(days)).toEqual(files)
  expect(shapes([...days, day('2026-11-04', 10)])).toEqual([...files, ['2026-11-3', '2026-11-04', '2026-11-04', 0, 10]])
})

test('a day that alone is too large is cut by count, and what follows joins its last file', () => {
  expect(shapes([day('2026-11-01', 23), day('2026-11-02', 7), day('2026-11-03', 1)])).toEqual([
    ['2026-11', '2026-11-01', '2026-11-01', 0, 10],
    ['2026-11-2', '2026-11-01', '2026-11-01', 10, 10],
    ['2026-11-3', '2026-11-01', '2026-11-02', 20, 10],
    ['2026-11-4', '2026-11-03', '2026-11-03', 0, 1],
  ])
})

test('an empty paper has no file', () => {
  expect(sitemapParts([])).toEqual([])
})
