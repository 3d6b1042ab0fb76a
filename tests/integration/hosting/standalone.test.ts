import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sayProblem } from '@/components/newsroom/say-problem'
import type { Problem } from '@/domain/problems'
import { ko } from '@/messages/ko'
import { startCluster, urlOf } from '@/tests/support/embedded-cluster'
import { importText } from '@/tests/support/import-text'
import { runIlbo } from '@/tests/support/run-ilbo'
import { sharedPaper } from '@/tests/support/shared-services'
import { NewsroomClient, testPassword } from '@/tests/support/sign-in'
import { type StandaloneServer, startStandalone } from '@/tests/support/standalone-server'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'

const secret = 'thirty-seven-bicycles-in-the-morning-fog'
const person = { email: 'desk@saebyeok.example', password: testPassword }

/** A PostgreSQL of its own, because it is stopped at the end. */
let cluster: Awaited<ReturnType<typeof startCluster>>
let database: string
beforeAll(async () => {
  await sharedPaper()
  cluster = await startCluster()
  database = urlOf(cluster.url, cluster.template)
  const { code, stderr } = await runIlbo(['staff', 'add', '--email', person.email, '--name', '문가람', '--role', 'admin'], { env: { DATABASE_URL: database, AUTH_SECRET: secret }, input: person.password })
  expect([code, stderr]).toEqual([0, ''])
})
afterAll(() => cluster.stop())

describe('a preview on Vercel', () => {
  let server: StandaloneServer
  beforeAll(async () => {
    const vercel = { VERCEL: '1', VERCEL_ENV: 'preview', VERCEL_URL: 'saebyeok-a1b2c3.vercel.app', VERCEL_BRANCH_URL: 'saebyeok-git-summer.vercel.app', VERCEL_PROJECT_PRODUCTION_URL: 'www.saebyeok.example.kr' }
    server = await startStandalone({ ...vercel, DATABASE_URL: database, AUTH_SECRET: secret, LOG_LEVEL: 'warn' })
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

  it('refuses a file that no function can be sent, with what to do', async () => {
    const host = 'saebyeok-a1b2c3.vercel.app'
    const client = new NewsroomClient(server.origin, { host, 'x-forwarded-host': host, 'x-forwarded-proto': 'https' })
    await client.signIn(person)
    const refused = await client.fetch('/admin/media?name=snow.jpg', { method: 'POST', headers: { origin: `https://${host}`, 'content-type': 'image/jpeg' }, body: new Uint8Array(4_000_001) })
    const { problem } = (await refused.json()) as { problem: Problem }
    expect([refused.status, sayProblem(ko, problem)]).toEqual([413, expect.stringMatching(/^이 서버는 4MB가 넘는 파일을 바로 받지 못합니다\..*올려 주세요\.$/)])
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

describe('the image', () => {
  const data = makeTempDataDir()
  let server: StandaloneServer
  beforeAll(async () => {
    server = await startStandalone({ DATABASE_URL: database, AUTH_SECRET: secret, SITE_URL: 'https://news.example.kr', TRUST_PROXY: '1', LOG_LEVEL: 'warn' })
  })
  afterAll(async () => {
    await server.stop()
    removeTempDataDir(data)
  })

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

  it('keeps them in this newsroom, whatever host the proxy lets through', async () => {
    const client = new NewsroomClient(server.origin, { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' })
    const led = await client.signIn(person, 'https://evil.example/admin')
    expect([led.status, await led.json(), led.headers.getSetCookie().join().includes('evil.example')]).toEqual([200, { url: 'https://news.example.kr/admin' }, false])
  })

  it('shows made pages and robots.txt after its database was stopped', async () => {
    const { path } = await importText({ ...(await sharedPaper()), env: { DATABASE_URL: database, AUTH_SECRET: secret, DATA_DIR: data } }, 'stopped-1', '---\ntitle: 가람역 새 단장\ncategories: [나들이]\n---\n\n가람역이 바뀐다.\n', { publish: true })
    const article = server.origin + encodeURI(path)
    await expect.poll(async () => (await (await fetch(article)).text()).includes('가람역이 바뀐다.'), { timeout: 20_000 }).toBe(true)
    await cluster.stop()
    expect((await fetch(`${server.origin}/api/health`)).status).toBe(503)
    const robots = await fetch(`${server.origin}/robots.txt`)
    expect([robots.status, robots.headers.get('content-type'), await robots.text()]).toEqual([200, 'text/plain; charset=utf-8', expect.stringContaining('Sitemap: https://news.example.kr/sitemap.xml\nSitemap: https://news.example.kr/sitemap-news.xml\n')])
    const page = await fetch(article)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('가람역이 바뀐다.')])
  })
})
