import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MostRead } from './most-read'
import { aStory, someStories } from './stories.fixture'

const rendered = (lists: { day: ReturnType<typeof someStories>; week: ReturnType<typeof someStories> }, most?: number) => renderToStaticMarkup(<MostRead lists={lists} most={most} />)

test('two numbered lists stand behind two radio buttons, of which the first is chosen', () => {
  const html = rendered({ day: [aStory({ label: 'exclusive' })], week: someStories(3) }, 3)
  expect(html.match(/<input type="radio"[^>]*>/g)).toEqual([expect.stringContaining('checked'), expect.not.stringContaining('checked')])
  expect([...html.matchAll(/<label for="([^"]+)"[^>]*>([^<]+)</g)].map(([, ...found]) => found)).toEqual([['most-read-day', '24시간'], ['most-read-week', '7일']])
  expect(html.match(/<ol/g)).toHaveLength(2)
  expect(html).toContain('[단독] </span><span>빈 상가')
})

test('a list has as many places as it may have lines, and hides those without a story', () => {
  const html = rendered({ day: someStories(2), week: someStories(9) }, 5)
  expect(html.match(/<li/g)).toHaveLength(10)
  expect(html.match(/<li hidden=""/g)).toHaveLength(3)
  expect(html.match(/href=/g)).toHaveLength(7)
})

test('beside a text stands one list: that of the day, or of the week where the day is shorter', () => {
  const single = (day: number, week: number) => renderToStaticMarkup(<MostRead lists={{ day: someStories(day), week: someStories(week) }} most={5} single />)
  expect([...single(5, 9).matchAll(/data-span="(\w+)"/g)].map(([, span]) => span)).toEqual(['day'])
  expect([...single(2, 9).matchAll(/data-span="(\w+)"/g)].map(([, span]) => span)).toEqual(['week'])
  expect(single(3, 3)).toContain('24시간')
  expect(single(3, 3)).not.toMatch(/<input|<label/)
})

test('nothing is shown before anything was read', () => {
  expect(rendered({ day: [], week: [] })).toMatch(/^<most-read hidden="">/)
})
