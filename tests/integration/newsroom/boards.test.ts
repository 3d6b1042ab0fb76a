import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articleViewTotals, articles, boardCounts, publishedArticles, sections } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import type { ImportedArticle } from '@/exchange/imported-article'
import { pinArticle } from '@/newsroom/articles/pin-article'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { republish } from '@/newsroom/door/republish'
import { importArticle } from '@/newsroom/imports/import-article'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { beginArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>
let board: string
let otherBoard: string

beforeAll(async () => {
  editor = await makeStaff('editor')
  paper = await makePaper()
  const made = await db()
    .insert(sections)
    .values([{ slug: 'press-release', name: '보도자료', layout: 'board', position: 5 }, { slug: 'notices', name: '알림', layout: 'board', position: 6 }])
    .returning({ id: sections.id })
  ;[board = '', otherBoard = ''] = made.map(({ id }) => id)
})

async function publish(sectionId: string, id?: string): Promise<{ id: string; number: number }> {
  const articleId = id ?? (await begin())
  const [record] = await db().select().from(articles).where(eq(articles.id, articleId))
  const input = { articleId, baseVersion: record?.version ?? 0, headline: '가람시 도서관 새로 문 연다', standfirst: '', excerpt: '', label: null, sectionId, contributorIds: [], tags: [], lead: null, body: paragraphs('가람시가 도서관을 연다.') }
  const saved = await saveArticle({ actor: editor, input })
  if (!saved.ok) throw new Error(saved.problem.code)
  const outcome = await publishArticle({ actor: editor, input: { articleId, baseVersion: saved.version } })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return { id: articleId, number: outcome.number }
}

const begin = () => beginArticle(editor)

const rowOf = async (number: number) => (await db().select().from(publishedArticles).where(eq(publishedArticles.number, number)))[0]
const boardNumberOf = async ({ number }: { number: number }) => (await rowOf(number))?.boardNumber
const countOf = async (slug: string) => (await db().select().from(boardCounts).where(eq(boardCounts.sectionSlug, slug))).reduce((sum, { articles: count }) => sum + count, 0)

function entry(number: number | null, headline: string): ImportedArticle {
  return {
    key: `board:보도자료:${number ?? headline}`, headline, standfirst: '', excerpt: '', categories: ['보도자료'], label: null, tags: [], authors: [],
    publishedAt: new Date('2025-11-14T00:00:00+09:00'), leadImage: null, doc: paragraphs('제목만 옮겨 온 글입니다.'), notes: [],
    board: { number, hasAttachment: true, views: 107, isPinned: number === null },
  }
}

const options = { categoryAs: 'section', defaultSection: '보도자료', publish: true, findPicture: async () => null } as const
async function bring(article: ImportedArticle, publish = true) {
  const outcome = await importArticle({ actor: { kind: 'operator' }, article, options: { ...options, publish } })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return { ...outcome, number: Number(outcome.path?.split('/')[2]) }
}

describe('numbers of a board', () => {
  it('are given at first publication, one after the other, and none in a magazine section', async () => {
    const first = await publish(board)
    const second = await publish(board)
    expect([await boardNumberOf(first), await boardNumberOf(second)]).toEqual([1, 2])
    expect(await boardNumberOf(await publish(paper.society))).toBeNull()
  })

  it('are an article’s own for ever: it leaves, another comes, it comes back', async () => {
    const before = await countOf('press-release')
    const wanderer = await publish(otherBoard)
    expect(await boardNumberOf(wanderer)).toBe(1)
    await publish(paper.society, wanderer.id)
    expect([await boardNumberOf(wanderer), await countOf('notices')]).toEqual([null, 0])
    expect(await boardNumberOf(await publish(otherBoard))).toBe(2)
    await publish(otherBoard, wanderer.id)
    expect([await boardNumberOf(wanderer), await countOf('notices'), await countOf('press-release')]).toEqual([1, 2, before])
  })

  it('differ when many are published at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 6 }, begin))
    const published = await Promise.all(drafts.map((id) => publish(otherBoard, id)))
    const numbers = await Promise.all(published.map(boardNumberOf))
    expect(new Set(numbers).size).toBe(6)
  })
})

describe('entries of another site’s list', () => {
  it('keep number, files and views, and what is published next goes on from the highest', async () => {
    const brought = await bring(entry(867, '이용 기술의 챔피언을 찾아라'))
    expect(await rowOf(brought.number)).toMatchObject({ boardNumber: 867, hasAttachment: true, isPinned: false })
    expect(await db().select().from(articleViewTotals).where(eq(articleViewTotals.number, brought.number))).toEqual([{ number: brought.number, views: 107 }])
    expect(await boardNumberOf(await publish(board))).toBe(868)
  })

  it('are the same the second time, and are published then if they were not yet', async () => {
    const draft = await bring(entry(850, '마스크 자율 전환'), false)
    expect(draft.path).toBeNull()
    const [again, third] = [await bring(entry(850, '마스크 자율 전환')), await bring(entry(850, '마스크 자율 전환'))]
    expect([again.isNew, again.articleId, third.changeId]).toEqual([false, draft.articleId, null])
    expect(await rowOf(again.number)).toMatchObject({ boardNumber: 850, hasAttachment: true })
  })

  it('get another number where theirs is taken, and say so', async () => {
    const late = await bring({ ...entry(1, '뒤늦게 온 소식'), key: 'board:보도자료:late' })
    expect(late.notes).toEqual([{ code: 'board-number-taken', detail: '1', count: 1 }])
    expect(await boardNumberOf(late)).toBeGreaterThan(868)
  })

  it('that were notices stand above the rows and are not counted', async () => {
    const before = await countOf('press-release')
    const notice = await bring(entry(null, '담당 부서가 바뀌었습니다'))
    expect([(await rowOf(notice.number))?.isPinned, await countOf('press-release')]).toEqual([true, before])
  })
})

describe('a notice', () => {
  it('is put up and taken down at once, without publishing the text again', async () => {
    const article = await publish(board)
    const [before, counted] = [await rowOf(article.number), await countOf('press-release')]
    expect(await pinArticle({ actor: editor, input: { articleId: article.id, isPinned: true } })).toMatchObject({ ok: true, change: { sectionSlugs: ['press-release'] } })
    expect(await rowOf(article.number)).toEqual({ ...before, isPinned: true })
    expect(await countOf('press-release')).toBe(counted - 1)
    expect(await pinArticle({ actor: editor, input: { articleId: article.id, isPinned: false } })).toMatchObject({ ok: true })
    expect([await rowOf(article.number), await countOf('press-release')]).toEqual([before, counted])
  })

  it('is chosen before publication too, and only by those who may publish', async () => {
    const id = await begin()
    expect(await pinArticle({ actor: await makeStaff('reporter'), input: { articleId: id, isPinned: true } })).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
    expect(await pinArticle({ actor: editor, input: { articleId: id, isPinned: true } })).toMatchObject({ ok: true, change: null })
    expect((await rowOf((await publish(board, id)).number))?.isPinned).toBe(true)
  })
})

it('the reader side built anew has the same numbers, notices and counts', async () => {
  const read = async () => ({ rows: await db().select().from(publishedArticles).orderBy(publishedArticles.number), counts: await countOf('press-release') })
  const before = await read()
  await republish({ actor: { kind: 'operator' } })
  expect(await read()).toEqual(before)
})
