import { type RequestListener, createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { rewriteAnswer } from './rewrite-answer'

const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

/** What comes over the wire from a server that answers so, with its scripts taken out. */
async function wire(answer: RequestListener, { method = 'GET', encoding = '' } = {}): Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }> {
  const server = createServer((request, response) => {
    rewriteAnswer(request, response, (html) => html.replaceAll(/<script>.*?<\/script>/g, ''))
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  return new Promise((resolve, reject) => {
    const asked = ask({ port: (server.address() as AddressInfo).port, method, headers: { 'accept-encoding': encoding }, agent: false }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(pieces) }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

const html = { 'content-type': 'text/html; charset=utf-8' }
/** A syllable is cut in the middle, as streams cut it. */
const inPieces: RequestListener = (_, response) => {
  const bytes = Buffer.from('<p>가람시 소식</p><script>1</script>')
  response.writeHead(200, html)
  response.flushHeaders()
  response.write(bytes.subarray(0, 4))
  response.write(bytes.subarray(4, 40))
  response.end(bytes.subarray(40))
}

test('a page is rewritten whole, however it was cut into pieces, and its length is right', async () => {
  const { status, headers, bytes } = await wire(inPieces)
  expect([status, headers['content-length'], bytes.toString()]).toEqual([200, String(bytes.length), '<p>가람시 소식</p>'])
})

test('it is compressed for who takes that, and whoever made it was not asked to', async () => {
  const heard: unknown[] = []
  const { headers, bytes } = await wire((request, response) => { heard.push(request.headers['accept-encoding']); return inPieces(request, response) }, { encoding: 'br, gzip' })
  expect([heard, headers['content-encoding'], headers['content-length'], gunzipSync(bytes).toString()]).toEqual([[undefined], 'gzip', String(bytes.length), '<p>가람시 소식</p>'])
})

test('headers alone tell the same length, without a body', async () => {
  const { headers, bytes } = await wire(inPieces, { method: 'HEAD' })
  expect([headers['content-length'], bytes.length]).toEqual([String('<p>가람시 소식</p>'.length + '가람시소식'.length * 2), 0])
})

test('what is no page leaves as it came: a redirect, data', async () => {
  expect(await wire((_, response) => response.writeHead(308, { location: '/search' }).end())).toMatchObject({ status: 308, headers: { location: '/search' } })
  const { bytes } = await wire((_, response) => response.writeHead(200, { 'content-type': 'text/x-component' }).end('1:"<script>1</script>"'))
  expect(bytes.toString()).toBe('1:"<script>1</script>"')
})
