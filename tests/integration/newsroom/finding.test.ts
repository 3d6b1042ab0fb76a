import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { findArticles } from '@/newsroom/desk/find-articles'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { beginArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let editor: StaffActor
let reporter: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>
const headlines = ['가람시 버스 요금 동결', '새벽시장 국밥값 왜 올랐나', '버스 기사 50% 부족', '버섯 농가의 겨울']

async function save(headline: string, articleId: string, baseVersion: number): Promise<void> {
  const input = { articleId, baseVersion, headline, standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [], tags: [], lead: null, body: paragraphs('본문이다.') }
  expect(await saveArticle({ actor: editor, input })).toMatchObject({ ok: true })
}

async function begin(headline: string): Promise<string> {
  const articleId = await beginArticle(editor)
  await save(headline, articleId, 1)
  return articleId
}

async function find(query: string, actor = reporter): Promise<string[]> {
  const found = await findArticles({ actor, query })
  if (!found.ok) throw new Error(found.problem.code)
  return found.items.map(({ headline }) => headline)
}

beforeAll(async () => {
  editor = await makeStaff('editor')
  reporter = await makeStaff('reporter')
  paper = await makePaper()
  for (const headline of headlines) expect(await publishArticle({ actor: editor, input: { articleId: await begin(headline), baseVersion: 2 } })).toMatchObject({ ok: true })
  await begin('아직 쓰는 버스 기사')
})

describe('finding an article to link to', () => {
  it('gives what a link needs, newest first, and nothing that readers do not see', async () => {
    const found = await findArticles({ actor: reporter, query: '버스' })
    expect(found).toEqual({
      ok: true, isWhole: true,
      items: [
        { number: 3, path: '/articles/3/버스-기사-50-부족', headline: '버스 기사 50% 부족', sectionName: '사회', publishedAt: expect.stringMatching(/Z$/) as string },
        { number: 1, path: '/articles/1/가람시-버스-요금-동결', headline: '가람시 버스 요금 동결', sectionName: '사회', publishedAt: expect.stringMatching(/Z$/) as string },
      ],
    })
  })

  it.each([['', [3, 2, 1, 0]], ['버', [3, 2, 0]], ['벗', [3, 2, 0]], ['ㅂㅅ', [3, 2, 1, 0]], ['요금 버스', [0]], ['국밥ㄱ', [1]], ['50%', [2]], ['%', [2]], ['새벽시장', [1]], ["' or 1=1", []], ['\\', []], ['(', []]] as const)('finds by words: %j', async (query, expected) => {
    expect(await find(query)).toEqual(expected.map((index) => headlines[index]))
    expect(await find(query.normalize('NFD'))).toEqual(expected.map((index) => headlines[index]))
  })

  it('finds by the beginning of a number, the number itself first', async () => {
    await db().update(articles).set({ number: 28 }).where(eq(articles.number, 4))
    expect(await find('2')).toEqual([headlines[1], headlines[3]])
    expect(await find('#28')).toEqual([headlines[3]])
    expect(await find('2147483647')).toEqual([])
  })

  it('shows the headline that readers see, not the one being written', async () => {
    const [row] = await db().select({ id: articles.id }).from(articles).where(eq(articles.number, 2))
    await save('고치는 중인 제목', row?.id ?? '', 2)
    expect(await find('새벽시장')).toEqual([headlines[1]])
    expect(await find('고치는')).toEqual([])
  })
})
