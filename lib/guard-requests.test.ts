import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { guardRequests } from './guard-requests'

/** What reaches the server behind the guard: the page that a browser says it holds. */
const server = createServer((request, response) => response.end(String(request.headers['next-router-state-tree'] ?? 'nothing')))
let origin = ''

beforeAll(async () => {
  guardRequests({ trustsProxy: false, apologise: () => ({ headers: {}, body: '' }), rewrite: null })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})

async function ask(path: string, held?: string): Promise<[number, string]> {
  const response = await fetch(origin + path, { headers: held === undefined ? {} : { 'next-router-state-tree': held } })
  return [response.status, await response.text()]
}

const held = encodeURIComponent(JSON.stringify(['', { children: ['admin', { children: ['__PAGE__', {}] }] }, null, null, true]))

it('a reader page does not hear what page a browser says it holds, be it said well or ill', async () => {
  for (const word of [undefined, held, 'x', '%', '[]', '{}']) expect(await ask('/articles/1/x', word)).toEqual([200, 'nothing'])
})

it('a newsroom page hears it when it can be read, and else the request is answered 400', async () => {
  expect([await ask('/admin'), await ask('/admin', held)]).toEqual([[200, 'nothing'], [200, held]])
  for (const word of ['x', '%', '%5B', '[]', '{}', 'null', '[1]', '["",{"children":1}]', '1'.repeat(50_000)]) expect(await ask('/admin/articles', word.slice(0, 8000))).toEqual([400, 'Bad Request\n'])
})
