import { type RequestListener, createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { softenFailures } from './soften-failures'

const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

const apology = { headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '10' }, body: '<h1>지금은 이 면을 보여 드릴 수 없습니다</h1>' }

/** What somebody gets who asks a server that answers so. */
async function ask(answer: RequestListener, init: RequestInit = {}) {
  const server = createServer((request, response) => {
    softenFailures(request, response, () => apology)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const response = await fetch(`http://127.0.0.1:${port}/`, init)
  return { status: response.status, headers: response.headers, body: await response.text() }
}

test.each<[string, RequestListener]>([
  ['its status alone', (_, response) => Object.assign(response, { statusCode: 500 }).end('Internal Server Error')],
  ['a head and pieces', (_, response) => { response.writeHead(500, { 'content-encoding': 'gzip', etag: '"x"' }); response.write('Internal '); response.end('Server Error') }],
  ['pieces after its status', (_, response) => { response.statusCode = 500; response.setHeader('x-powered-by', 'us'); response.write('Internal '); response.end() }],
])('a page that fails by %s is answered by the apology, to be asked for again', async (_how, answer) => {
  const { status, headers, body } = await ask(answer)
  expect([status, headers.get('retry-after'), body]).toEqual([503, '10', apology.body])
  expect([headers.get('content-encoding'), headers.get('etag'), headers.get('x-powered-by')]).toEqual([null, null, null])
  expect(await ask(answer, { method: 'HEAD' })).toMatchObject({ status: 503, body: '' })
})

test('nothing else is touched: a page that is there, one that is not, a form that failed', async () => {
  expect(await ask((_, response) => { response.writeHead(200, { etag: '"y"' }); response.write('기사 '); response.end('본문') })).toMatchObject({ status: 200, body: '기사 본문' })
  expect(await ask((_, response) => Object.assign(response, { statusCode: 404 }).end('없음'))).toMatchObject({ status: 404, body: '없음' })
  expect(await ask((_, response) => Object.assign(response, { statusCode: 500 }).end('실패'), { method: 'POST' })).toMatchObject({ status: 500, body: '실패' })
})
