import { expect, test } from 'vitest'
import { readJsonBody } from './read-json-body'

const request = (body?: string) => new Request('http://localhost/', { method: 'POST', body })

test('reads JSON with Korean in it', async () => {
  expect(await readJsonBody(request('{"headline":"새벽시장 첫눈"}'), 100)).toEqual({ headline: '새벽시장 첫눈' })
})

test.each([['no body', undefined], ['broken JSON', '{"headline":'], ['more than it may weigh', JSON.stringify('가'.repeat(100))]])('answers undefined to %s', async (_what, body) => {
  expect(await readJsonBody(request(body), 100)).toBeUndefined()
})
