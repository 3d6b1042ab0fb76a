import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { articles, contributors } from '@/db/schema'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import type { StaffActor } from '@/domain/staff/staff'
import { correctArticle } from '@/newsroom/articles/correct-article'
import { createArticle } from '@/newsroom/articles/create-article'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { withdrawArticle } from '@/newsroom/articles/withdraw-article'
import { republish } from '@/newsroom/door/republish'
import { keepViews } from '@/published/counting/keep-views'
import { listSitemapDays, walkArticles } from '@/published/sitemaps'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'

vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>
let words: Omit<SaveArticleInput, 'articleId' | 'baseVersion'>

beforeAll(async () => {
  editor = await makeStaff('editor')
  paper = await makePaper()
  await republish({ actor: { kind: 'operator' } })
  words = { headline: '물안개길 다시 열린다', standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [paper.contributorId], tags: ['산책로', '하천'], lead: null, body: paragraphs('누리시가 21일 물안개길을 다시 연다.') }
})

const versionOf = async (articleId: string) => (await db().select({ version: articles.version }).from(articles).where(eq(articles.id, articleId)))[0]?.version ?? 0

async function publish(articleId: string, changes: Partial<typeof words> = {}): Promise<void> {
  const saved = await saveArticle({ actor: editor, input: { articleId, baseVersion: await versionOf(articleId), ...words, ...changes } })
  const done = saved.ok ? await publishArticle({ actor: editor, input: { articleId, baseVersion: saved.version } }) : saved
  if (!done.ok) throw new Error(done.problem.code)
}

async function begin(changes: Partial<typeof words> = {}): Promise<string> {
  const created = await createArticle({ actor: editor })
  if (!created.ok) throw new Error(created.problem.code)
  await publish(created.articleId, changes)
  return created.articleId
}

/** What the sitemap says: the article's last change, and that of the file in the index. */
async function told(articleId: string): Promise<{ article: number; file: number }> {
  const [row] = await db().select({ number: articles.number }).from(articles).where(eq(articles.id, articleId))
  const [{ day = '', changedAt = null } = {}] = (await listSitemapDays()).slice(-1)
  for await (const pages of walkArticles({ from: day, to: day, offset: 0, limit: 100 })) {
    const page = pages.find(({ path }) => path.startsWith(`/articles/${row?.number}/`))
    if (page?.changedAt && changedAt) return { article: page.changedAt.getTime(), file: changedAt.getTime() }
  }
  throw new Error('the sitemap does not know the article')
}

it('the last change of an article is that of its words and who signs them: no view, order of tags, rebuild or second publication moves it', async () => {
  const id = await begin()
  const first = await told(id)
  const [row] = await db().select({ number: articles.number }).from(articles).where(eq(articles.id, id))
  await keepViews([{ key: randomUUID(), number: row?.number ?? 0, at: Date.now(), source: 'naver', host: '' }])
  await publish(id, { tags: ['하천', '산책로'] })
  await publish(id, { tags: ['하천', '나들이'], sectionId: paper.economy })
  await publishArticle({ actor: editor, input: { articleId: id, baseVersion: await versionOf(id) } })
  await republish({ actor: { kind: 'operator' } })
  expect(await told(id)).toEqual(first)

  const [colleague] = await db().insert(contributors).values({ slug: 'seol-arin', name: '설아린', title: '기자' }).returning({ id: contributors.id })
  const moves: (() => Promise<unknown>)[] = [
    () => publish(id, { standfirst: '21일부터' }),
    () => publish(id, { standfirst: '21일부터', label: 'exclusive' }),
    () => publish(id, { standfirst: '21일부터', body: paragraphs('누리시가 22일 물안개길을 다시 연다.') }),
    () => publish(id, { standfirst: '21일부터', contributorIds: [paper.contributorId, colleague?.id ?? ''] }),
    async () => correctArticle({ actor: editor, input: { articleId: id, baseVersion: await versionOf(id), kind: 'correction', note: '여는 날을 바로잡습니다.', place: 'top', date: '2026-11-21' } }),
  ]
  let before = first
  for (const move of moves) {
    await move()
    const now = await told(id)
    expect([now.article > before.article, now.file]).toEqual([true, now.article])
    before = now
  }
})

it('a file changed when the last of its articles did, also once the newest of them is gone', async () => {
  const older = await begin({ headline: '물안개길 옆 찻집 문 연다' })
  const before = await told(older)
  const newer = await begin({ headline: '물안개길 주차장 넓힌다' })
  expect(await told(older)).toEqual({ article: before.article, file: (await told(newer)).article })
  expect(await withdrawArticle({ actor: editor, input: { articleId: newer, baseVersion: await versionOf(newer), reason: '넓히지 않는다.', notice: '거두어들였습니다.', showsHeadline: false } })).toMatchObject({ ok: true })
  expect(await told(older)).toEqual(before)
})
