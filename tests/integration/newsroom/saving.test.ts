import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { auditLog, revisions } from '@/db/schema'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import type { StaffActor } from '@/domain/staff/staff'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { getArticleHead } from '@/newsroom/desk/get-article-head'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { beginArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let reporter: StaffActor
let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  reporter = await makeStaff('reporter')
  editor = await makeStaff('editor')
  paper = await makePaper()
})

/** Saves words on a version, and answers what the verb answered. */
async function writer(actor = reporter) {
  const articleId = await beginArticle(actor)
  const save = (baseVersion: number, words: string, more: Partial<SaveArticleInput> = {}, by = actor) =>
    saveArticle({
      actor: by,
      input: { articleId, baseVersion, headline: '새벽시장 첫눈', standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [paper.contributorId], tags: ['눈'], lead: null, body: paragraphs(words), ...more },
    })
  const kept = async () => {
    const rows = await db().select().from(revisions).where(eq(revisions.articleId, articleId)).orderBy(asc(revisions.createdAt), asc(revisions.version))
    return rows.map(({ version, kind, body }) => [version, kind, body.content?.[0]?.content?.[0]?.text ?? ''])
  }
  return { articleId, save, kept }
}

describe('an autosave', () => {
  it('is a revision of its own kind, each one, and leaves no line in the record', async () => {
    const { articleId, save, kept } = await writer()
    expect(await save(1, '눈이', { kind: 'autosave' })).toMatchObject({ ok: true, version: 2 })
    expect(await save(2, '눈이 왔다.', { kind: 'autosave' })).toMatchObject({ ok: true, version: 3 })
    expect(await kept()).toEqual([[1, 'save', ''], [2, 'autosave', '눈이'], [3, 'autosave', '눈이 왔다.']])
    expect(await db().$count(auditLog, eq(auditLog.subjectId, articleId))).toBe(1)
  })

  it('of what is there already writes nothing and answers the same version, also on an old one: its first answer was lost', async () => {
    const { save, kept } = await writer()
    await save(1, '눈이 왔다.', { kind: 'autosave' })
    const before = await kept()
    for (const base of [1, 2]) expect(await save(base, '눈이 왔다.', { kind: 'autosave', headline: ' 새벽시장 첫눈 ' })).toMatchObject({ ok: true, version: 2 })
    expect(await kept()).toEqual(before)
  })

  it.each<[string, Partial<SaveArticleInput>]>([
    ['the headline', { headline: '다른 제목' }],
    ['the tags', { tags: ['눈', '시장'] }],
    ['the section', { sectionId: null }],
    ['the label', { label: 'breaking' }],
    ['who signs', { contributorIds: [] }],
    ['a colour', { body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '눈이 왔다.', marks: [{ type: 'tone', attrs: { tone: 'red' } }] }] }] } }],
  ])('that changes only %s is written', async (_what, change) => {
    const { save } = await writer()
    await save(1, '눈이 왔다.', { kind: 'autosave' })
    expect(await save(2, '눈이 왔다.', { kind: 'autosave', ...change })).toMatchObject({ ok: true, version: 3 })
  })
})

describe('a save point', () => {
  it('of words that an autosave has brought is written once, to come back to', async () => {
    const { save, kept } = await writer()
    await save(1, '눈이 왔다.', { kind: 'autosave' })
    expect(await save(2, '눈이 왔다.')).toMatchObject({ ok: true, version: 3 })
    expect(await save(3, '눈이 왔다.')).toMatchObject({ ok: true, version: 3 })
    expect((await kept()).map(([, kind]) => kind)).toEqual(['save', 'autosave', 'save'])
  })
})

describe('a save on an old version', () => {
  it('is kept as a branch under the version that it stood on, once, and moves nothing', async () => {
    const { articleId, save, kept } = await writer()
    await save(1, '저쪽 글', {}, editor)
    for (let time = 0; time < 2; time += 1) expect(await save(1, '내 글', { kind: 'autosave' })).toEqual({ ok: false, problem: { code: 'version-conflict', detail: '2' } })
    expect(await save(1, '내 글, 더', { kind: 'autosave' })).toMatchObject({ ok: false })
    expect(await kept()).toEqual([[1, 'save', ''], [2, 'save', '저쪽 글'], [1, 'branch', '내 글'], [1, 'branch', '내 글, 더']])
    const [branch] = await db().select().from(revisions).where(eq(revisions.kind, 'branch')).limit(1)
    expect(branch).toMatchObject({ authorId: reporter.staffId, note: '1 ≠ 2' })
    expect(await getArticleHead({ actor: reporter, articleId })).toMatchObject({ version: 2, savedBy: editor.name, text: { body: { content: [{ content: [{ text: '저쪽 글' }] }] } } })
    expect(await save(2, '둘을 합친 글')).toMatchObject({ ok: true, version: 3 })
  })

  it('is no conflict where only a publication lies between: that says what the writer had seen', async () => {
    const { articleId, save } = await writer(editor)
    await save(1, '눈이 왔다.')
    expect(await publishArticle({ actor: editor, input: { articleId, baseVersion: 2 } })).toMatchObject({ ok: true, version: 3 })
    expect(await save(2, '눈이 왔다. 더', { kind: 'autosave' })).toMatchObject({ ok: true, version: 4 })
    expect(await save(2, '눈이 그쳤다.', { kind: 'autosave' })).toMatchObject({ ok: false, problem: { code: 'version-conflict' } })
  })

  it('from the future is refused: nobody can skip what is to come', async () => {
    const { save } = await writer()
    expect(await save(7, '앞지른 글')).toMatchObject({ ok: false, problem: { code: 'version-conflict' } })
  })
})
