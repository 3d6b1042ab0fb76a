import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase, db } from '@/db/client'
import { articleViewSources, articleViewTotals } from '@/db/schema'
import { amendEnv } from '@/lib/env'
import { freshDatabase } from '@/tests/support/fresh-database'
import { importText } from '@/tests/support/import-text'
import { type PaperServer, startPaperServer } from '@/tests/support/paper-server'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'

/** Two servers, each with a folder of its own, on one database. */
const folders = [makeTempDataDir(), makeTempDataDir()] as const
let database: Awaited<ReturnType<typeof freshDatabase>>
let first: PaperServer
let second: PaperServer
let number: number

const startOn = (dataDir: string) => startPaperServer({ dataDir, env: { DATABASE_URL: database.url, TRUST_PROXY: '1' } })

beforeAll(async () => {
  database = await freshDatabase()
  amendEnv({ DATABASE_URL: database.url })
  first = await startOn(folders[0])
  second = await startOn(folders[1])
  const { path: address } = await importText(first, 'counted', '---\ntitle: 물빛공원 새벽 개장\ncategories: [사회]\n---\n\n누리시가 21일 알렸다.\n', { publish: true })
  number = Number(address.split('/')[2])
})
afterAll(async () => {
  await second.stop()
  await closeDatabase()
  await database.drop()
  for (const folder of folders) removeTempDataDir(folder)
})

const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'

/** A beacon as a browser sends it, from an address; answers the status and whatever the answer says besides. */
async function look(server: PaperServer, address: string, more: { headers?: Record<string, string>; body?: string } = {}): Promise<unknown> {
  const headers = { origin: server.origin, 'user-agent': chrome, 'accept-language': 'ko-KR', 'x-forwarded-for': address, ...more.headers }
  const response = await fetch(`${server.origin}/api/views`, { method: 'POST', headers, body: more.body ?? JSON.stringify({ number, referrer: 'https://search.naver.com/' }) })
  return [response.status, await response.text(), response.headers.getSetCookie()]
}

const total = async () => (await db().select().from(articleViewTotals))[0]?.views ?? 0
const silence = [204, '', []]

describe('a beacon', () => {
  it('is answered alike whatever it is; readers count, others do not; what a server holds is kept when it ends', async () => {
    expect(await look(first, '192.0.2.1')).toEqual(silence)
    expect(await look(first, '192.0.2.1')).toEqual(silence)
    expect(await look(first, '192.0.2.2', { headers: { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' } })).toEqual(silence)
    expect(await look(first, '192.0.2.3', { headers: { 'sec-purpose': 'prefetch;prerender' } })).toEqual(silence)
    expect(await look(first, '192.0.2.4', { headers: { origin: 'https://evil.example' } })).toEqual(silence)
    expect(await look(first, '192.0.2.5', { body: '{"number":"1; drop table","referrer":""}' })).toEqual(silence)
    expect(await look(first, '192.0.2.6', { body: JSON.stringify({ number, referrer: '', more: 'x'.repeat(100_000) }) })).toEqual(silence)
    expect(await look(first, '192.0.2.7', { body: '나쁜 몸' })).toEqual(silence)
    await first.stop()
    expect(await total()).toBe(1)
    expect(await db().select({ source: articleViewSources.source, views: articleViewSources.views }).from(articleViewSources)).toEqual([{ source: 'naver', views: 1 }])
  })

  it('outlives kill -9, and a visitor whom another server has counted is not counted again', async () => {
    await look(second, '192.0.2.1')
    await look(second, '192.0.2.8')
    await vi.waitFor(() => expect(existsSync(path.join(folders[1], 'views')) && readdirSync(path.join(folders[1], 'views')).length).toBe(1))
    await second.kill9()
    expect(await total()).toBe(1)
    second = await startOn(folders[1])
    await vi.waitFor(async () => expect(await total()).toBe(2), { timeout: 25_000, interval: 250 })
    const shown = await fetch(`${second.origin}/api/most-read`)
    expect([shown.headers.get('cache-control'), await shown.json()]).toMatchObject(['public, max-age=5', { day: [{ headline: '물빛공원 새벽 개장', label: '' }] }])
    expect(await (await fetch(`${second.origin}/api/views?of=${number},999,x`)).json()).toEqual({ [number]: 2 })
  }, 120_000)
})
