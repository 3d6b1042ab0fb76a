import { afterAll, expect, it } from 'vitest'
import { importText } from '@/tests/support/import-text'
import { type PaperServer, startPaperServer } from '@/tests/support/paper-server'
import { postToArticle } from '@/tests/support/post-to-article'
import { NewsroomClient, addPerson } from '@/tests/support/sign-in'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'

const dataDir = makeTempDataDir()
let server: PaperServer | null = null

afterAll(async () => {
  await server?.stop()
  removeTempDataDir(dataDir)
})

const headline = '늘솔교 난간 다시 놓는다'
const post = (title: string) => `---\ntitle: ${title}\ncategories: [사회, 다리]\n---\n\n늘솔군이 9일 알렸다.\n`

/** Every page and answer on which an article of this paper may stand. */
const places = (other: string) => ['/', '/sections/사회', '/tags/다리', other, '/search?q=늘솔교', '/corrections', '/api/search/suggest?q=늘솔교', '/api/most-read']

async function whereShown(origin: string, other: string): Promise<string[]> {
  const pages = await Promise.all(places(other).map(async (place) => [place, await (await fetch(origin + encodeURI(place))).text()] as const))
  return pages.filter(([, text]) => text.includes(headline)).map(([place]) => place)
}

/**
 * Status of everything that can be asked for under the article's number, by what was asked. What Next's router asks without its hash is sent
 * to the same address with it, whatever the page (307): that is followed, and nothing else.
 */
async function statuses(origin: string, path: string): Promise<Record<string, number>> {
  const short = path.split('/').slice(0, 3).join('/')
  const router = { headers: { RSC: '1' } }
  const asked: Record<string, [string, RequestInit]> = {
    page: [path, {}], head: [path, { method: 'HEAD' }], 'for the router': [path, router], 'for the router, ahead': [`${path}?_rsc=1r34m`, { headers: { RSC: '1', 'next-router-prefetch': '1' } }],
    'with a query': [`${path}?utm_source=naver`, {}], 'number alone': [short, {}], 'another slug': [`${short}/아무-말`, {}], post: [path, { method: 'POST', body: 'x=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  }
  const answers = await Promise.all(Object.entries(asked).map(async ([name, [address, init]]) => [name, (await fetch(origin + encodeURI(address), { redirect: name.startsWith('for the router') ? 'follow' : 'manual', ...init })).status] as const))
  return Object.fromEntries(answers)
}

const allGone = { page: 410, head: 410, 'for the router': 410, 'for the router, ahead': 410, 'with a query': 410, 'number alone': 410, 'another slug': 410, post: 410 }

it('a withdrawn article answers 410 to whoever asks however, on the server that had made its page and after a crash, and stands nowhere', async () => {
  server = await startPaperServer({ dataDir })
  const gone = await importText(server, 'withdrawn-1', post(headline), { publish: true })
  const other = await importText(server, 'withdrawn-2', post('늘솔천 물고기 돌아온다'), { publish: true })
  expect((await fetch(server.origin + encodeURI(gone.path))).status).toBe(200)
  expect(await whereShown(server.origin, other.path)).toEqual(expect.arrayContaining(['/', '/sections/사회', '/tags/다리', other.path, '/search?q=늘솔교', '/api/search/suggest?q=늘솔교']))

  const client = new NewsroomClient(server.origin)
  await client.signIn(await addPerson(server, 'editor'))
  const words = { reason: '난간이 아니라 바닥이었다.', notice: '사실과 달라 거두어들였습니다.', showsHeadline: false }
  // From another site, by nobody, on an old version.
  expect((await fetch(`${server.origin}/admin/articles/${gone.id}/withdraw`, { method: 'POST' })).status).toBe(403)
  expect((await postToArticle(new NewsroomClient(server.origin), gone.id, 'withdraw', { baseVersion: 2, ...words })).status).toBe(401)
  expect((await postToArticle(client, gone.id, 'withdraw', { baseVersion: 1, ...words })).status).toBe(409)
  expect((await postToArticle(client, gone.id, 'withdraw', { baseVersion: 2, ...words })).status).toBe(200)

  const isGone = async ({ origin }: PaperServer) => {
    expect(await statuses(origin, gone.path)).toEqual(allGone)
    const page = await fetch(origin + encodeURI(gone.path))
    const html = await page.text()
    expect([html.includes(words.notice), html.includes(headline), html.includes(words.reason), html.includes('<html lang="ko"')]).toEqual([true, false, false, true])
    expect([page.headers.get('x-robots-tag'), page.headers.get('cache-control')?.includes('no-store'), page.headers.getSetCookie()]).toEqual(['noindex', true, []])
    expect(await whereShown(origin, other.path)).toEqual([])
    // Its page is at no address of its own.
    expect((await fetch(`${origin}/withdrawn/${gone.path.split('/')[2]}`)).status).toBe(404)
  }
  await isGone(server)
  await server.kill9()
  server = await startPaperServer({ dataDir })
  await isGone(server)
}, 300_000)
