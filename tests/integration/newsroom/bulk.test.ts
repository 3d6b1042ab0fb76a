import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles, auditLog, publishedArticles } from '@/db/schema'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import { mergeChanges } from '@/domain/articles/merge-changes'
import type { StaffActor } from '@/domain/staff/staff'
import { holdArticle } from '@/newsroom/articles/hold-article'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { readCompany } from '@/newsroom/articles/read-text'
import { saveArticle } from '@/newsroom/articles/save-article'
import { submitArticle } from '@/newsroom/articles/submit-article'
import { bulkAssignArticles } from '@/newsroom/bulk/bulk-assign-articles'
import { bulkMoveArticles } from '@/newsroom/bulk/bulk-move-articles'
import { bulkTagArticles } from '@/newsroom/bulk/bulk-tag-articles'
import { bulkTrashArticles } from '@/newsroom/bulk/bulk-trash-articles'
import type { Bulk } from '@/newsroom/bulk/run-bulk'
import { undoBulk } from '@/newsroom/bulk/undo-bulk'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { beginArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let reporter: StaffActor
let desk: StaffActor
let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  paper = await makePaper()
  reporter = await makeStaff('reporter')
  desk = await makeStaff('desk', { sectionIds: [paper.society] })
  editor = await makeStaff('editor')
})

const story = (articleId: string, baseVersion: number, changes: Partial<SaveArticleInput> = {}): SaveArticleInput => ({
  articleId, baseVersion, headline: '가람천 둑길 새로 깐다', standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [], tags: ['하천'], lead: null, body: paragraphs('가람시가 14일 밝혔다.'), ...changes,
})

async function draft(changes: Partial<SaveArticleInput> = {}): Promise<string> {
  const articleId = await beginArticle(reporter)
  expect(await saveArticle({ actor: reporter, input: story(articleId, 1, changes) })).toMatchObject({ ok: true })
  return articleId
}

async function published(): Promise<string> {
  const articleId = await draft()
  expect(await publishArticle({ actor: editor, input: { articleId, baseVersion: 2 } })).toMatchObject({ ok: true })
  return articleId
}

const record = async (id: string) => {
  const [article] = await db().select().from(articles).where(eq(articles.id, id))
  if (!article) throw new Error('no article')
  return article
}
const readers = async (id: string) => (await db().select().from(publishedArticles).where(eq(publishedArticles.articleId, id)))[0]
const told = (bulk: Bulk) => (bulk.ok ? { done: bulk.done, refused: bulk.refused.map(({ articleId, problem }) => [articleId, problem.code]) } : bulk)
const idOf = (bulk: Bulk) => (bulk.ok ? bulk.bulkId : '')

describe('moving many to another section', () => {
  it('moves what the person may move, leaves the rest with its reason, and shows readers the published ones there', async () => {
    const [own, live] = [await draft(), await published()]
    const before = await readers(live)
    const moved = await bulkMoveArticles({ actor: reporter, input: { articleIds: [own, live, crypto.randomUUID()], sectionId: paper.economy } })
    expect(told(moved)).toEqual({ done: [own], refused: [[live, 'not-allowed'], [expect.any(String), 'not-found']] })
    // A desk of one section gives nothing away and takes nothing in.
    expect(told(await bulkMoveArticles({ actor: desk, input: { articleIds: [own, await draft()], sectionId: paper.economy } }))).toMatchObject({ done: [], refused: [[own, 'not-allowed'], [expect.any(String), 'not-allowed']] })
    const byEditor = await bulkMoveArticles({ actor: editor, input: { articleIds: [own, live], sectionId: paper.economy } })
    expect(told(byEditor)).toEqual({ done: [own, live], refused: [] })
    expect(byEditor.ok && mergeChanges(byEditor.changes)).toMatchObject({ articleNumbers: [before?.number], sectionSlugs: ['society', 'economy'] })
    expect(await readers(live)).toEqual({ ...before, sectionSlug: 'economy', sectionName: '경제', revisionId: (await record(live)).liveRevisionId })
    const { version, liveVersion, headRevisionId, liveRevisionId } = await record(live)
    expect([liveVersion, liveRevisionId]).toEqual([version, headRevisionId])
    expect(await db().$count(auditLog, and(eq(auditLog.subjectId, live), eq(auditLog.action, 'article.moved')))).toBe(1)
  })

  it('publishes no word that was not published', async () => {
    const live = await published()
    await saveArticle({ actor: editor, input: story(live, 3, { headline: '아직 보이지 말아야 할 제목', tags: ['몰래'] }) })
    await bulkMoveArticles({ actor: editor, input: { articleIds: [live], sectionId: paper.economy } })
    expect(await readers(live)).toMatchObject({ headline: '가람천 둑길 새로 깐다', tagSlugs: ['하천'], sectionSlug: 'economy' })
    expect(await record(live)).toMatchObject({ headline: '아직 보이지 말아야 할 제목', liveVersion: 3, version: 5 })
  })

  it('is taken back where nothing changed since, and only by whoever did it', async () => {
    const [still, saved, live] = [await draft(), await draft(), await published()]
    const articleIds = [still, saved, live]
    const before = await readers(live)
    const moved = await bulkMoveArticles({ actor: editor, input: { articleIds, sectionId: paper.economy } })
    await saveArticle({ actor: editor, input: story(saved, 3, { sectionId: paper.economy, headline: '고쳐 쓴 제목' }) })
    const undo = (actor: StaffActor) => undoBulk({ actor, input: { articleIds, bulkId: idOf(moved) } })
    await undo(await makeStaff('admin'))
    expect((await record(still)).sectionId).toBe(paper.economy)
    expect(told(await undo(editor))).toEqual({ done: [still, live], refused: [[saved, 'changed-since']] })
    expect([(await record(still)).sectionId, (await record(saved)).sectionId, (await record(live)).sectionId]).toEqual([paper.society, paper.economy, paper.society])
    expect(await readers(live)).toEqual({ ...before, revisionId: (await record(live)).liveRevisionId })
    expect(told(await undo(editor))).toMatchObject({ done: [], refused: [[still, 'changed-since'], [saved, 'changed-since'], [live, 'changed-since']] })
  })

  it('waits for who writes now, and a page that knows the old section does not save it back', async () => {
    const [held, open] = [await draft(), await draft()]
    await holdArticle({ actor: reporter, input: { articleId: held, tabId: crypto.randomUUID(), wish: 'hold' } })
    const moved = await bulkMoveArticles({ actor: editor, input: { articleIds: [held, open], sectionId: paper.economy } })
    expect(told(moved)).toEqual({ done: [open], refused: [[held, 'article-held']] })
    expect(await saveArticle({ actor: reporter, input: story(open, 2, { headline: '열어 둔 화면에서 쓴 제목' }) })).toMatchObject({ ok: false, problem: { code: 'version-conflict' } })
    expect((await record(open)).sectionId).toBe(paper.economy)
  })
})

describe('other things done to many', () => {
  it('assigns, and gives back who had it', async () => {
    const [free, taken] = [await draft(), await draft()]
    await bulkAssignArticles({ actor: editor, input: { articleIds: [taken], staffId: desk.staffId } })
    const assigned = await bulkAssignArticles({ actor: editor, input: { articleIds: [free, taken], staffId: reporter.staffId } })
    expect([(await record(free)).assignedTo, (await record(taken)).assignedTo]).toEqual([reporter.staffId, reporter.staffId])
    expect(told(await undoBulk({ actor: editor, input: { articleIds: [free, taken], bulkId: idOf(assigned) } }))).toEqual({ done: [free, taken], refused: [] })
    expect([(await record(free)).assignedTo, (await record(taken)).assignedTo]).toEqual([null, desk.staffId])
  })

  it('tags what does not have the tag, and takes it only from those again', async () => {
    const [bare, tagged] = [await draft(), await draft({ tags: ['예산', '하천'] })]
    const input = { articleIds: [bare, tagged], tag: '예산' }
    const done = await bulkTagArticles({ actor: editor, input })
    const tags = async (id: string) => (await readCompany(db(), id)).tags
    expect([await tags(bare), await tags(tagged)]).toEqual([['하천', '예산'], ['예산', '하천']])
    expect((await record(tagged)).version).toBe(2)
    await undoBulk({ actor: editor, input: { articleIds: input.articleIds, bulkId: idOf(done) } })
    expect([await tags(bare), await tags(tagged)]).toEqual([['하천'], ['예산', '하천']])
  })

  it('throws away what readers never saw, and gives it back in the state and the hands it was in', async () => {
    const [sent, live] = [await draft(), await published()]
    expect(await submitArticle({ actor: reporter, input: { articleId: sent, baseVersion: 2, stage: 'draft' } })).toMatchObject({ ok: true })
    await bulkAssignArticles({ actor: editor, input: { articleIds: [sent], staffId: desk.staffId } })
    const done = await bulkTrashArticles({ actor: editor, input: { articleIds: [sent, live] } })
    expect(told(done)).toEqual({ done: [sent], refused: [[live, 'not-allowed']] })
    expect((await record(sent)).trashedAt).not.toBe(null)
    expect(told(await undoBulk({ actor: editor, input: { articleIds: [sent], bulkId: idOf(done) } }))).toEqual({ done: [sent], refused: [] })
    expect(await record(sent)).toMatchObject({ trashedAt: null, trashedBy: null, status: 'in-review', assignedTo: desk.staffId })
    expect(await db().$count(auditLog, and(eq(auditLog.subjectId, sent), sql`${auditLog.details} ? 'undoes'`))).toBe(1)
  })
})
