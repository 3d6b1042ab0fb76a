import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles, contributors } from '@/db/schema'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import type { ListFilter } from '@/domain/articles/list-filter'
import { canReadArticle } from '@/domain/articles/policies'
import type { StaffActor } from '@/domain/staff/staff'
import { seoulDay } from '@/lib/korean-time'
import { assignArticle } from '@/newsroom/articles/assign-article'
import { createArticle } from '@/newsroom/articles/create-article'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { submitArticle } from '@/newsroom/articles/submit-article'
import { trashArticle } from '@/newsroom/articles/trash-article'
import { countArticles, listArticles } from '@/newsroom/desk/list-articles'
import { listMyTurn } from '@/newsroom/inbox/list-my-turn'
import { deleteView } from '@/newsroom/views/delete-view'
import { getDeskList } from '@/newsroom/views/get-desk-list'
import { saveView } from '@/newsroom/views/save-view'
import { setColumns } from '@/newsroom/views/set-columns'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { writeArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let reporter: StaffActor
let colleague: StaffActor
let desk: StaffActor
let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  paper = await makePaper()
  reporter = await makeStaff('reporter')
  colleague = await makeStaff('reporter')
  desk = await makeStaff('desk', { sectionIds: [paper.society] })
  editor = await makeStaff('editor')
  await db().update(contributors).set({ staffId: colleague.staffId }).where(eq(contributors.id, paper.contributorId))
})

const write = (actor: StaffActor, changes: Partial<SaveArticleInput>) => writeArticle(actor, { sectionId: paper.society, ...changes })

const headlines = async (actor: StaffActor, filter: ListFilter) => (await listArticles({ actor, filter })).rows.map(({ headline }) => headline)

describe('the article list', () => {
  it('filters by everything at once and by each alone, counts what it shows, and shows nobody what they may not read', async () => {
    const shown = await write(reporter, { headline: '하천 둑길 새로 놓는다', label: 'exclusive', tags: ['하천', '예산'], contributorIds: [paper.contributorId] })
    await publishArticle({ actor: editor, input: { articleId: shown, baseVersion: 2 } })
    await write(reporter, { headline: '하천 예산 100% 늘었다', sectionId: paper.economy, tags: ['예산'] })
    const sent = await write(reporter, { headline: 'AI 급식 시범학교' })
    expect(await submitArticle({ actor: reporter, input: { articleId: sent, baseVersion: 2, stage: 'draft' } })).toMatchObject({ ok: true })
    const handed = await write(colleague, { headline: '시장 골목의 밤', sectionId: paper.economy })
    await assignArticle({ actor: editor, input: { articleId: handed, staffId: desk.staffId } })
    const gone = await write(reporter, { headline: '쓰다 만 글' })
    await trashArticle({ actor: reporter, input: { articleId: gone } })

    const today = seoulDay(new Date())
    const asked: [StaffActor, ListFilter, string[]][] = [
      [editor, {}, ['시장 골목의 밤', 'AI 급식 시범학교', '하천 예산 100% 늘었다', '하천 둑길 새로 놓는다']],
      [reporter, {}, ['AI 급식 시범학교', '하천 예산 100% 늘었다', '하천 둑길 새로 놓는다']],
      [colleague, {}, ['시장 골목의 밤', '하천 둑길 새로 놓는다']],
      [editor, { status: 'trash' }, ['쓰다 만 글']],
      [colleague, { status: 'trash' }, []],
      [editor, { sectionId: paper.economy }, ['시장 골목의 밤', '하천 예산 100% 늘었다']],
      [editor, { tag: '예산' }, ['하천 예산 100% 늘었다', '하천 둑길 새로 놓는다']],
      [editor, { tag: '없는 태그' }, []],
      [editor, { label: 'exclusive' }, ['하천 둑길 새로 놓는다']],
      [editor, { authorId: paper.contributorId }, ['시장 골목의 밤', '하천 둑길 새로 놓는다']],
      [colleague, { scope: 'mine' }, ['시장 골목의 밤', '하천 둑길 새로 놓는다']],
      [desk, { scope: 'turn' }, ['시장 골목의 밤', 'AI 급식 시범학교']],
      [reporter, { scope: 'turn' }, []],
      [editor, { from: today, to: today, status: 'published' }, ['하천 둑길 새로 놓는다']],
      [editor, { to: '2020-01-01' }, []],
      [editor, { sort: 'published' }, ['하천 둑길 새로 놓는다']],
      [editor, { query: '하천' }, ['하천 예산 100% 늘었다', '하천 둑길 새로 놓는다']],
      [editor, { query: '둑' }, ['하천 둑길 새로 놓는다']],
      [editor, { query: '늘었다 예산' }, ['하천 예산 100% 늘었다']],
      [editor, { query: 'ai 급식' }, ['AI 급식 시범학교']],
      [editor, { query: '0%' }, ['하천 예산 100% 늘었다']],
      [editor, { query: '천하' }, []],
      [colleague, { query: '예산' }, []],
      [editor, { query: '하천', tag: '예산', sectionId: paper.society, label: 'exclusive', status: 'published', authorId: paper.contributorId, from: today }, ['하천 둑길 새로 놓는다']],
    ]
    for (const [actor, filter, expected] of asked) {
      // Published last, saved first: the day's order is by the last save.
      expect([filter, (await headlines(actor, filter)).toSorted()]).toEqual([filter, expected.toSorted()])
      expect([filter, await countArticles({ actor, filter, most: 1001 })]).toEqual([filter, expected.length])
    }
    const all = await db().select().from(articles)
    for (const actor of [reporter, colleague, desk, editor]) {
      const readable = all.filter((article) => article.trashedAt === null && canReadArticle(actor, article)).map(({ id }) => id)
      expect((await listArticles({ actor, filter: {} })).rows.map(({ id }) => id).toSorted()).toEqual(readable.toSorted())
      const turn = (await listMyTurn({ actor })).map(({ articleId }) => articleId)
      expect((await listArticles({ actor, filter: { scope: 'turn' } })).rows.map(({ id }) => id)).toEqual(turn)
    }
  })

  it('keeps bylines and tags beside the article as they are written, taken away and written again', async () => {
    const id = await write(reporter, { headline: '도서관 새 단장', tags: ['도서관', '문화'], contributorIds: [paper.contributorId] })
    const kept = async () => (await db().select({ names: articles.contributorIds, tags: articles.tagIds, headline: articles.headline }).from(articles).where(eq(articles.id, id)))[0]
    expect(await kept()).toMatchObject({ names: [paper.contributorId], tags: [expect.any(String), expect.any(String)], headline: '도서관 새 단장' })
    const input = { articleId: id, baseVersion: 2, headline: '도서관 다시 문 연다', standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [], tags: ['문화'], lead: null, body: paragraphs('새로 열었다.') }
    await saveArticle({ actor: reporter, input })
    expect(await kept()).toMatchObject({ names: [], tags: [expect.any(String)], headline: '도서관 다시 문 연다' })
  })

  it('is paged both ways without a row lost or shown twice while others save', async () => {
    const writer = await makeStaff('reporter')
    const ids: string[] = []
    for (let index = 0; index < 120; index += 1) {
      const begun = await createArticle({ actor: writer })
      if (begun.ok) ids.push(begun.articleId)
    }
    const newestFirst = ids.toReversed()
    const filter: ListFilter = { scope: 'mine' }
    const first = await listArticles({ actor: writer, filter })
    // What is saved now is newer than the whole list: it is on nobody's next page.
    await createArticle({ actor: writer })
    const second = await listArticles({ actor: writer, filter: { ...filter, cursor: first.nextCursor ?? '' } })
    await createArticle({ actor: writer })
    const third = await listArticles({ actor: writer, filter: { ...filter, cursor: second.nextCursor ?? '' } })
    expect([first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(newestFirst)
    expect([first.previousCursor, third.nextCursor]).toEqual([null, null])
    const back = await listArticles({ actor: writer, filter: { ...filter, before: third.previousCursor ?? '' } })
    expect(back.rows).toEqual(second.rows)
    const top = await listArticles({ actor: writer, filter: { ...filter, before: back.previousCursor ?? '' } })
    expect(top.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id))
    expect(await listArticles({ actor: writer, filter: { ...filter, cursor: 'nonsense' } })).toEqual(await listArticles({ actor: writer, filter }))
  })

  it('finds a word that is common among the newest and one that is rare among the oldest, page after page', async () => {
    const writer = await makeStaff('reporter')
    const rare = await write(writer, { headline: '수달 돌아온 물빛공원' })
    for (let index = 0; index < 60; index += 1) await write(writer, { headline: `물빛공원 소식 ${index}` })
    expect(await headlines(writer, { query: '수달' })).toEqual(['수달 돌아온 물빛공원'])
    const first = await listArticles({ actor: writer, filter: { query: '물빛공원' } })
    const second = await listArticles({ actor: writer, filter: { query: '물빛공원', cursor: first.nextCursor ?? '' } })
    expect(first.rows.length + second.rows.length).toBe(61)
    expect(second.rows.at(-1)?.id).toBe(rare)
  })
})

describe('how somebody likes the list', () => {
  it('is their own: views, which an editor may share, and columns', async () => {
    const input = { name: '하천 기획', search: 'q=하천&after=x&nonsense=1', isShared: false }
    expect(await saveView({ actor: reporter, input: { ...input, isShared: true } })).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
    expect(await saveView({ actor: reporter, input })).toMatchObject({ ok: true, search: 'q=%ED%95%98%EC%B2%9C' })
    const shared = await saveView({ actor: editor, input: { name: '검토 기다림', search: 'status=in-review', isShared: true } })
    expect((await getDeskList({ actor: reporter })).views.map(({ name, mayDelete }) => [name, mayDelete])).toEqual([['검토 기다림', false], ['하천 기획', true]])
    expect((await getDeskList({ actor: colleague })).views.map(({ name }) => name)).toEqual(['검토 기다림'])
    const viewId = shared.ok ? shared.viewId : ''
    expect(await deleteView({ actor: reporter, input: { viewId } })).toMatchObject({ ok: false, problem: { code: 'not-found' } })
    expect(await deleteView({ actor: editor, input: { viewId } })).toEqual({ ok: true })
    expect((await getDeskList({ actor: reporter })).columns).toEqual(['section', 'bylines', 'savedAt'])
    await setColumns({ actor: reporter, input: { columns: ['number'] } })
    await setColumns({ actor: reporter, input: { columns: ['number', 'publishedAt'] } })
    expect((await getDeskList({ actor: reporter })).columns).toEqual(['number', 'publishedAt'])
    expect((await getDeskList({ actor: colleague })).columns).toEqual(['section', 'bylines', 'savedAt'])
  })
})
