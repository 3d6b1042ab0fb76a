import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from '@/lib/ports'
import { exitOf } from '@/tests/support/processes'
import { root } from '@/tests/support/run-ilbo'

const example = readFileSync(path.join(root, 'docs/deploy/nginx.conf'), 'utf8')
const command = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0)

describe('the nginx example', () => {
  it('keeps whatever is made for one person out of the cache', () => {
    expect(example).toMatch(/location ~ \^\/\(admin\|api\|preview\)\(\/\|\$\) \{[^}]*proxy_pass[^}]*\}/)
    expect(/location ~ \^\/\(admin[^}]*\}/.exec(example)?.[0]).not.toContain('proxy_cache')
    expect(example).toContain('proxy_no_cache $ilbo_no_cache;')
  })
})

// Without nginx there is nothing that could be driven: the sentence above is all that is known, and the count of what was skipped says so.
if (!command) it('nginx with this example', ({ skip }) => skip('nginx 가 설치되어 있지 않습니다 · nginx is not installed'))
else describe('nginx with this example', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ilbo-nginx-'))
  const answers = new Map<string, { status: number; headers: Record<string, string>; body: string }>()
  const asked = new Map<string, number>()
  const seen: Record<string, unknown>[] = []
  let origin: Server
  let nginx: ChildProcess
  let front: string

  const page = (body: string, cacheControl = 's-maxage=300, stale-while-revalidate=3300', status = 200) => ({ status, headers: { 'cache-control': cacheControl, 'content-type': 'text/html' }, body })
  const get = async (address: string, headers: Record<string, string> = {}) => {
    const response = await fetch(front + address, { headers, redirect: 'manual' })
    return { status: response.status, body: await response.text(), cache: response.headers.get('x-cache') }
  }

  beforeAll(async () => {
    origin = createServer((request, response) => {
      const address = request.url ?? ''
      asked.set(address, (asked.get(address) ?? 0) + 1)
      seen.push(request.headers)
      const { status, headers, body } = answers.get(address) ?? page('없습니다', 'private, no-store', 404)
      response.writeHead(status, headers).end(body)
    }).listen(0, '127.0.0.1')
    const [port, plainPort] = [await freePort('127.0.0.1'), await freePort('127.0.0.1')]
    front = `http://127.0.0.1:${port}`
    mkdirSync(path.join(folder, 'logs'))
    writeFileSync(path.join(folder, 'nginx.conf'), configuration(port, plainPort, (origin.address() as AddressInfo).port))
    const checked = spawnSync(command, ['-t', '-p', folder, '-c', 'nginx.conf', '-e', 'logs/error.log'], { encoding: 'utf8' })
    expect(checked.stderr).toContain('test is successful')
    nginx = spawn(command, ['-p', folder, '-c', 'nginx.conf', '-e', 'logs/error.log'], { stdio: 'ignore' })
    await vi.waitFor(() => get('/'), { timeout: 20_000 })
  })
  afterAll(async () => {
    nginx.kill('SIGTERM')
    await exitOf(nginx)
    origin.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The example with ports and folders of this test, without certificates. */
  function configuration(port: number, plainPort: number, originPort: number): string {
    const own = example
      .replace('127.0.0.1:3000', `127.0.0.1:${originPort}`)
      .replace('listen 80;', `listen 127.0.0.1:${plainPort};`)
      .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
      .replace(/^\s*ssl_certificate.*$/gm, '')
      .replace('/var/cache/nginx/ilbo', path.join(folder, 'cache'))
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${path.join(folder, name)};`).join('\n')
    return `daemon off;\nmaster_process off;\npid ${folder}/nginx.pid;\nerror_log ${folder}/logs/error.log;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${own}}\n`
  }

  it('asks the app once for a page that many readers want', async () => {
    answers.set('/articles/1/눈'.replace('눈', '%EB%88%88'), page('첫눈'))
    const all = await Promise.all(Array.from({ length: 20 }, () => get('/articles/1/%EB%88%88')))
    expect(all.every(({ status, body }) => status === 200 && body === '첫눈')).toBe(true)
    expect(asked.get('/articles/1/%EB%88%88')).toBe(1)
    expect((await get('/articles/1/%EB%88%88')).cache).toBe('HIT')
  })

  it('never keeps what is private, and nothing of newsroom and machines', async () => {
    for (const address of ['/search?q=1', '/admin', '/api/health']) {
      answers.set(address, page('한 사람의 것', address === '/api/health' ? 's-maxage=60' : 'private, no-store'))
      for (let time = 0; time < 3; time += 1) await get(address)
      expect([address, asked.get(address)]).toEqual([address, 3])
    }
  })

  it('shows what was changed and what was withdrawn within seconds, without a purge, and a withdrawn page does not come back when the app is gone', async () => {
    answers.set('/articles/2/a', page('처음'))
    expect((await get('/articles/2/a')).body).toBe('처음')
    answers.set('/articles/2/a', page('고친 것'))
    await vi.waitFor(async () => expect((await get('/articles/2/a')).body).toBe('고친 것'), { timeout: 20_000, interval: 200 })
    answers.set('/articles/2/a', page('거두었습니다', 'private, no-store', 410))
    await vi.waitFor(async () => expect((await get('/articles/2/a')).status).toBe(410), { timeout: 20_000, interval: 200 })
    answers.set('/articles/2/a', page('고장', 'no-store', 503))
    await vi.waitFor(async () => expect((await get('/articles/2/a')).cache).toBe('STALE'), { timeout: 20_000, interval: 200 })
    expect(await get('/articles/2/a')).toMatchObject({ status: 410, body: '거두었습니다' })
  })

  it('tells the app who asks, whatever the reader claims', async () => {
    await get('/who', { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'evil.example', forwarded: 'for=203.0.113.9' })
    expect(seen.at(-1)).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': '127.0.0.1' })
    expect(seen.at(-1)).not.toHaveProperty('forwarded')
  })

  it('goes on showing pages while the app is down', async () => {
    answers.set('/', page('대문'))
    await vi.waitFor(async () => expect((await get('/')).body).toBe('대문'), { timeout: 20_000, interval: 200 })
    origin.closeAllConnections()
    await new Promise((resolve) => origin.close(resolve))
    await vi.waitFor(async () => expect(await get('/')).toEqual({ status: 200, body: '대문', cache: 'STALE' }), { timeout: 20_000, interval: 200 })
  })
})
