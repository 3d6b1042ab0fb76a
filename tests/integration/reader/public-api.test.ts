import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { z } from 'zod'
import { articleForm, articleListForm, problemForm, searchForm, sectionListForm } from '@/exchange/api/forms'
import { importPlace, importText } from '@/tests/support/import-text'
import type { Paper } from '@/tests/support/paper-server'
import { postToArticle } from '@/tests/support/post-to-article'
import { sharedPaper } from '@/tests/support/shared-services'
import { NewsroomClient, addPerson } from '@/tests/support/sign-in'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'

let paper: Paper
const folder = makeTempDataDir()

beforeAll(async () => {
  paper = await sharedPaper()
  for (const day of [1, 2, 3, 4, 5]) writeFileSync(path.join(folder, `api-${day}.md`), text(`머루 따는 ${day}일째`, day))
  await importPlace(paper, folder, ['--publish'])
})

afterAll(() => removeTempDataDir(folder))

/** `address` is a site path, or whole and encoded. */
const ask = (address: string, init: RequestInit = {}) => fetch(address.startsWith('http') ? address : paper.origin + encodeURI(address), { redirect: 'manual', ...init })

const cardOf = (address: string) => `${paper.origin}/api/oembed?url=${encodeURIComponent(address)}`

/** An answer in the form that the description promises. */
async function get<Form extends z.ZodType>(path: string, form: Form, status = 200): Promise<z.output<Form>> {
  const response = await ask(path)
  expect([path, response.status, response.headers.get('access-control-allow-origin')]).toEqual([path, status, '*'])
  return form.parse(await response.json())
}

const text = (title: string, day: number) => `---\ntitle: ${title}\ndate: 2026-09-${String(day).padStart(2, '0')} 09:00:00 +0900\ncategories: [포도밭]\ntags: [머루]\n---\n\n늘솔군 **머루밭**에 [길](/archive)이 났다.\n`

it('articles come newest first, page after page, each once, and each can be had whole', async () => {
  const seen: string[] = []
  for (let next: string | null = '/api/v1/articles?section=포도밭&limit=2'; next; ) {
    const page: z.output<typeof articleListForm> = await get(next, articleListForm)
    seen.push(...page.articles.map(({ headline }) => headline))
    next = page.next
  }
  expect(seen).toEqual([5, 4, 3, 2, 1].map((day) => `머루 따는 ${day}일째`))
  const [newest] = (await get('/api/v1/articles?tag=머루&limit=1', articleListForm)).articles
  const article = await get(`/api/v1/articles/${newest?.id}`, articleForm)
  expect([article.headline, article.text, article.publishedAt, article.section.name, article.tags.map(({ name }) => name)]).toEqual(['머루 따는 5일째', '늘솔군 머루밭에 길이 났다.', '2026-09-05T09:00:00+09:00', '포도밭', ['머루']])
  expect(article.html).toBe(`<p>늘솔군 <strong>머루밭</strong>에 <a href="${paper.origin}/archive">길</a>이 났다.</p>`)
  expect((await ask(article.url)).status).toBe(200)
  expect((await get('/api/v1/articles?limit=50', articleListForm)).articles.map(({ id }) => id)).toContain(newest?.id)
  expect((await get('/api/v1/sections', sectionListForm)).sections).toContainEqual(expect.objectContaining({ slug: '포도밭', name: '포도밭' }))
})

it('the search answers programs what it answers people, page by page', async () => {
  const { total, results, next } = await get('/api/v1/search?q=머루밭', searchForm)
  expect([total, results.length, next, results[0]?.passage?.includes('머루밭')]).toEqual([5, 5, null, true])
})

it('what is asked wrongly, is not there or was withdrawn says so by a code and a sentence', async () => {
  for (const wrong of ['/api/v1/articles?limit=51', '/api/v1/articles?cursor=abc', '/api/v1/articles?section=a&tag=b', '/api/v1/search', '/api/oembed']) expect([wrong, (await get(wrong, problemForm, 400)).problem]).toEqual([wrong, 'wrong-question'])
  for (const nothing of ['/api/v1/articles/2000000000', '/api/v1/articles?tag=아무도-안-쓴-말']) expect([nothing, (await get(nothing, problemForm, 404)).problem]).toEqual([nothing, 'not-found'])
  const gone = await importText(paper, 'api-gone', text('머루가 아니었다', 20), { publish: true })
  const number = gone.path.split('/')[2]
  const client = new NewsroomClient(paper.origin)
  await client.signIn(await addPerson(paper, 'editor'))
  expect((await postToArticle(client, gone.id, 'withdraw', { baseVersion: 2, reason: '포도였다.', notice: '거두어들였습니다.', showsHeadline: false })).status).toBe(200)
  expect((await get(`/api/v1/articles/${number}`, problemForm, 410)).problem).toBe('withdrawn')
  expect((await get(`/api/oembed?url=${paper.origin}/articles/${number}`, problemForm, 410)).problem).toBe('withdrawn')
  expect(JSON.stringify(await get('/api/v1/articles?section=포도밭&limit=50', articleListForm))).not.toContain('머루가 아니었다')
})

it('what has not changed is not sent again', async () => {
  const etag = (await ask('/api/v1/articles?section=포도밭')).headers.get('etag') ?? ''
  const again = await ask('/api/v1/articles?section=포도밭', { headers: { 'if-none-match': etag } })
  expect([etag === '', again.status, await again.text()]).toEqual([false, 304, ''])
})

it('an address of an article becomes a card elsewhere; an address of another site does not', async () => {
  const [newest] = (await get('/api/v1/articles?tag=머루&limit=1', articleListForm)).articles
  const card = (await (await ask(cardOf(newest?.url ?? ''))).json()) as Record<string, unknown>
  expect(card).toMatchObject({ version: '1.0', type: 'link', title: '머루 따는 5일째', provider_url: `${paper.origin}/` })
  const xml = await ask(`${cardOf(newest?.url ?? '')}&format=xml`)
  expect([xml.headers.get('content-type'), (await xml.text()).includes('<title>머루 따는 5일째</title>')]).toEqual(['text/xml; charset=utf-8', true])
  expect((await ask(`/api/oembed?url=https://elsewhere.example.kr/articles/${newest?.id}`)).status).toBe(404)
})

it('the description and the page for people name every address, and nothing can be changed here', async () => {
  const { paths } = (await (await ask('/api/v1/openapi.json')).json()) as { paths: Record<string, unknown> }
  const page = await (await ask('/developers')).text()
  for (const path of Object.keys(paths)) expect([path, page.includes(`GET ${path}`) || page.includes(`GET <!-- -->${path}`)]).toEqual([path, true])
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) expect([method, (await ask('/api/v1/articles', { method })).status]).toEqual([method, 405])
})
