import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '@/tests/support/fresh-database'
import { runIlbo } from '@/tests/support/run-ilbo'
import { sharedPaper } from '@/tests/support/shared-services'
import { NewsroomClient, testPassword } from '@/tests/support/sign-in'
import { type StandaloneServer, startStandalone } from '@/tests/support/standalone-server'

const secret = 'thirty-seven-bicycles-in-the-morning-fog'
const person = { email: 'desk@saebyeok.example', password: testPassword }

let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  await sharedPaper()
  database = await freshDatabase()
  const { code, stderr } = await runIlbo(['staff', 'add', '--email', person.email, '--name', '문가람', '--role', 'admin'], { env: { DATABASE_URL: database.url, AUTH_SECRET: secret }, input: person.password })
  expect([code, stderr]).toEqual([0, ''])
})
afterAll(() => database.drop())

describe('the image', () => {
  let server: StandaloneServer
  beforeAll(async () => {
    server = await startStandalone({ DATABASE_URL: database.url, AUTH_SECRET: secret, SITE_URL: 'https://news.example.kr', TRUST_PROXY: '1', LOG_LEVEL: 'warn' })
  })
  afterAll(() => server.stop())

  it('is healthy by its own check, shows the front page, keeps it, and complains of nothing', async () => {
    expect(server.health()).toBe(0)
    const front = await fetch(server.origin)
    expect([front.status, await front.text()]).toEqual([200, expect.stringContaining('<link rel="canonical" href="https://news.example.kr')])
    expect((await fetch(server.origin)).headers.get('etag')).toBe(front.headers.get('etag'))
    const throughProxy = await fetch(`${server.origin}/sitemap.xml`, { headers: { 'x-forwarded-host': 'news.example.kr', 'x-forwarded-proto': 'https' } })
    expect([throughProxy.status, await throughProxy.text()]).toEqual([200, expect.stringContaining('<sitemapindex')])
    expect((await fetch(`${server.origin}/enhance/enhance.js`)).status).toBe(200)
    expect(server.output()).not.toMatch(/"level":(40|50)|EACCES|EROFS/)
  })

  it('lets people of the newsroom in', async () => {
    const client = new NewsroomClient(server.origin, { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'news.example.kr' })
    expect((await client.signIn(person)).status).toBe(200)
    expect((await client.fetch('/admin')).status).toBe(200)
  })
})

describe('a preview on Vercel', () => {
  let server: StandaloneServer
  beforeAll(async () => {
    const vercel = { VERCEL: '1', VERCEL_ENV: 'preview', VERCEL_URL: 'saebyeok-a1b2c3.vercel.app', VERCEL_BRANCH_URL: 'saebyeok-git-summer.vercel.app', VERCEL_PROJECT_PRODUCTION_URL: 'www.saebyeok.example.kr' }
    server = await startStandalone({ ...vercel, DATABASE_URL: database.url, AUTH_SECRET: secret, LOG_LEVEL: 'warn' })
  })
  afterAll(() => server.stop())

  it.each(['saebyeok-a1b2c3.vercel.app', 'saebyeok-git-summer.vercel.app', 'summer.saebyeok.example.kr'])('lets people in on %s and keeps them there', async (host) => {
    const client = new NewsroomClient(server.origin, { host, 'x-forwarded-host': host, 'x-forwarded-proto': 'https' })
    const response = await client.signIn(person)
    expect([response.status, await response.json()]).toEqual([200, { url: `https://${host}/admin` }])
    expect(response.headers.getSetCookie().join()).toMatch(/__Host-ilbo\.session=[^;]+; Path=\/; (?!.*Domain).*HttpOnly; Secure/)
    expect((await client.fetch('/admin')).status).toBe(200)
    const out = await client.signOut()
    expect(await out.json()).toEqual({ url: `https://${host}/admin/sign-in` })
  })

  it('names the real paper where search engines look', async () => {
    const front = await (await fetch(server.origin)).text()
    expect(front).toContain('<link rel="canonical" href="https://www.saebyeok.example.kr')
    const sitemap = await (await fetch(`${server.origin}/sitemap.xml`)).text()
    expect(sitemap).not.toContain('vercel.app')
  })

  it('does nothing by itself, and tells which settings it lacks', async () => {
    expect(server.output()).toMatch(/"gaps":\["no-storage","no-cron-secret"\]/)
    for (const authorization of ['', 'Bearer ', `Bearer ${secret}`]) expect((await fetch(`${server.origin}/api/jobs`, { headers: { authorization }, redirect: 'manual' })).status).toBe(401)
  })
})
