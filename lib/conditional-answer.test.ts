import { expect, test, vi } from 'vitest'
import { conditionalAnswer } from './conditional-answer'

const changedAt = new Date('2026-11-21T05:03:22.700Z')
const answer = { body: '<rss/>', type: 'application/rss+xml', changedAt, maxAge: 60 }
const ask = (headers: Record<string, string> = {}, given = answer) => conditionalAnswer(new Request('https://garam.example.kr/rss.xml', { headers }), given)

test('an answer carries its validators and how long it may be kept', async () => {
  const response = ask()
  expect([response.status, await response.text(), response.headers.get('last-modified'), response.headers.get('cache-control')])
    .toEqual([200, '<rss/>', 'Sat, 21 Nov 2026 05:03:22 GMT', 'public, max-age=60, s-maxage=60'])
})

test('whoever has it already gets 304 with the same validators and no body', async () => {
  const etag = ask().headers.get('etag') ?? ''
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const response = ask({ 'if-none-match': known })
    expect([known, response.status, response.headers.get('etag'), await response.text()]).toEqual([known, 304, etag, ''])
  }
  expect(ask({ 'if-modified-since': 'Sat, 21 Nov 2026 05:03:22 GMT' }).status).toBe(304)
})

test('an old validator gets the whole answer, and a date says nothing beside a tag', () => {
  const late = 'Sun, 22 Nov 2026 05:03:22 GMT'
  expect(ask({ 'if-none-match': '"other"', 'if-modified-since': late }).status).toBe(200)
  expect(ask({ 'if-modified-since': 'Sat, 21 Nov 2026 05:03:21 GMT' }).status).toBe(200)
  expect(ask({ 'if-modified-since': 'gestern' }).status).toBe(200)
  expect(ask({ 'if-modified-since': late }, { ...answer, changedAt: null as never }).status).toBe(200)
})

test('nothing is promised by date of what changed within the last two seconds', () => {
  vi.useFakeTimers({ now: changedAt.getTime() + 1_500 })
  const since = { 'if-modified-since': 'Sat, 21 Nov 2026 05:03:22 GMT' }
  expect([ask(since).status, ask().headers.get('last-modified')]).toEqual([200, null])
  vi.setSystemTime(changedAt.getTime() + 2_500)
  expect(ask(since).status).toBe(304)
  vi.useRealTimers()
})
