import { and, desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { articles, auditLog, contributors, publishedCorrections, revisions } from '@/db/schema'
import type { CorrectArticleInput } from '@/domain/articles/exit-inputs'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import { documentLimits } from '@/domain/document/validate'
import type { StaffActor } from '@/domain/staff/staff'
import { correctArticle } from '@/newsroom/articles/correct-article'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { restoreArticle } from '@/newsroom/articles/restore-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { trashArticle } from '@/newsroom/articles/trash-article'
import { getArticleDraft } from '@/newsroom/desk/get-article-draft'
import { getArticleExit } from '@/newsroom/desk/get-article-exit'
import { listArticles } from '@/newsroom/desk/list-articles'
import { republish } from '@/newsroom/door/republish'
import { createPreviewLink } from '@/newsroom/preview-links/create-preview-link'
import { getPreview } from '@/newsroom/preview/get-preview'
import { openPreviewLink } from '@/newsroom/preview/open-preview-link'
import { getArticle } from '@/published/articles'
import { getCorrectionsPage } from '@/published/corrections'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { beginArticle, publishSaved } from '@/tests/support/write-article'

// Without Next around it nothing is remembered.
vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

let editor: StaffActor
let reporter: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>
let otherContributor: string

beforeAll(async () => {
  editor = await makeStaff('editor')
  reporter = await makeStaff('reporter')
  paper = await makePaper()
  const [person] = await db().insert(contributors).values({ slug: 'kang-daon', name: '강다온', title: '기자' }).returning({ id: contributors.id })
  otherContributor = person?.id ?? ''
})

const text = (given: Partial<SaveArticleInput> = {}) => ({
  headline: '가람천 물길 열린다', standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [paper.contributorId], tags: ['하천'], lead: null, body: paragraphs('가람천은 21킬로미터다.'), ...given,
})

async function begin(given: Partial<SaveArticleInput> = {}, actor = editor): Promise<{ id: string; version: number }> {
  return save(await beginArticle(actor), 1, given, actor)
}

async function save(id: string, baseVersion: number, given: Partial<SaveArticleInput> = {}, actor = editor): Promise<{ id: string; version: number }> {
  const saved = await saveArticle({ actor, input: { articleId: id, baseVersion, ...text(given) } })
  if (!saved.ok) throw new Error(saved.problem.code)
  return { id, version: saved.version }
}

async function publish(given: Partial<SaveArticleInput> = {}): Promise<{ id: string; version: number; number: number }> {
  const { id, version } = await begin(given)
  return publishSaved(editor, id, version)
}

const note: Omit<CorrectArticleInput, 'articleId' | 'baseVersion'> = { kind: 'correction', note: '가람천의 길이를\n12킬로미터로 바로잡습니다.', place: 'bottom', date: '2026-11-22' }
const correct = ({ id, version }: { id: string; version: number }, given: Partial<typeof note> = {}, actor = editor) => correctArticle({ actor, input: { articleId: id, baseVersion: version, ...note, ...given } })

describe('a correction', () => {
  it('stands in what readers see, over the text or under it, and in the list of corrections, newest day first', async () => {
    const story = await publish()
    const first = await correct(story)
    expect(first).toMatchObject({ ok: true, version: story.version + 2, change: { corrections: true, articleNumbers: [story.number] } })
    const second = await correct({ ...story, version: story.version + 2 }, { kind: 'rebuttal', note: '가람시는 다르게 잰다고 알려 왔다.', place: 'top', date: '2026-11-20' })
    expect(second.ok).toBe(true)
    const shown = await getArticle(story.number)
    expect(shown?.bodyText.split('\n').filter(Boolean)).toEqual([expect.stringContaining('반론'), '가람시는 다르게 잰다고 알려 왔다.', '가람천은 21킬로미터다.', expect.stringContaining('정정'), '가람천의 길이를', '12킬로미터로 바로잡습니다.'])
    expect(await getCorrectionsPage(1)).toEqual({
      page: 1, pages: 1, total: 2,
      corrections: [
        { path: `${shown?.path}#correction-2`, headline: '가람천 물길 열린다', kind: 'correction', day: '2026-11-22', note: '가람천의 길이를\n12킬로미터로 바로잡습니다.' },
        { path: `${shown?.path}#correction-1`, headline: '가람천 물길 열린다', kind: 'rebuttal', day: '2026-11-20', note: '가람시는 다르게 잰다고 알려 왔다.' },
      ],
    })
    const [entry] = await db().select().from(auditLog).where(and(eq(auditLog.action, 'article.corrected'), eq(auditLog.subjectId, story.id))).orderBy(desc(auditLog.id))
    expect(entry?.details).toMatchObject({ number: story.number, kind: 'rebuttal', place: 'top', date: '2026-11-20', note: '가람시는 다르게 잰다고 알려 왔다.' })
    const kinds = await db().select({ kind: revisions.kind }).from(revisions).where(eq(revisions.articleId, story.id)).orderBy(revisions.version)
    expect(kinds.map(({ kind }) => kind)).toEqual(['save', 'save', 'publish', 'correction', 'publish', 'correction', 'publish'])

    await db().delete(publishedCorrections)
    await republish({ actor: { kind: 'operator' } })
    expect((await getCorrectionsPage(1))?.total).toBe(2)
    expect([await getCorrectionsPage(2), await getCorrectionsPage(0)]).toEqual([null, null])
  })

  it('publishes nothing that is not published yet, and loses nothing of it', async () => {
    const story = await publish({ label: 'exclusive' })
    const ahead = { headline: '가람천, 아직 내지 않은 제목', standfirst: '고친 부제', body: paragraphs('아직 내지 않은 본문'), label: null, sectionId: paper.economy, contributorIds: [otherContributor], tags: ['아직'] }
    const head = await save(story.id, story.version, ahead)
    const done = await correct(head)
    if (!done.ok) throw new Error(done.problem.code)
    const shown = await getArticle(story.number)
    expect(shown).toMatchObject({ headline: '가람천 물길 열린다', standfirst: '', label: 'exclusive', section: { slug: 'society' }, bylines: [{ slug: 'bae-doyun' }], tags: [{ name: '하천' }] })
    expect(shown?.bodyText).toContain('가람천은 21킬로미터다.')
    expect(shown?.bodyText).toContain('12킬로미터로 바로잡습니다.')
    expect(shown?.bodyText).not.toContain('아직 내지 않은')
    const draft = await getArticleDraft({ actor: editor, articleId: story.id })
    const { body, ...rest } = ahead
    expect(draft).toMatchObject({ ...rest, version: done.version, hasUnpublishedChanges: true, status: 'published' })
    expect(draft?.body.content?.map(({ type }) => type)).toEqual(['paragraph', 'correctionNote'])
    expect(draft?.body.content?.[0]).toMatchObject(body.content?.[0] ?? {})
  })

  it('is refused as a whole: on another version, without the right, with nothing to say, where it has no room, before publication', async () => {
    const story = await publish()
    const before = await db().select().from(revisions).where(eq(revisions.articleId, story.id))
    expect(await correct({ ...story, version: story.version - 1 })).toEqual({ ok: false, problem: { code: 'version-conflict', detail: String(story.version) } })
    for (const role of ['reporter', 'desk'] as const) expect(await correct(story, {}, await makeStaff(role))).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await correct(story, { note: ' \n ' })).toEqual({ ok: false, problem: { code: 'bad-input', field: 'note' } })
    expect(await correct(story, { date: '2026-06-31' })).toEqual({ ok: false, problem: { code: 'bad-input', field: 'date' } })
    expect(await db().select().from(revisions).where(eq(revisions.articleId, story.id))).toEqual(before)
    expect(await correct(await begin())).toEqual({ ok: false, problem: { code: 'not-allowed' } })

    // The newest text is full: the correction of what readers see is taken back with it.
    const full = await publish()
    const head = await save(full.id, full.version, { body: paragraphs('가'.repeat(Math.floor(documentLimits.bytes / 3) - 40)) })
    expect(await correct(head)).toEqual({ ok: false, problem: { code: 'document-too-large' } })
    expect((await getArticle(full.number))?.bodyText).not.toContain('바로잡습니다')
    expect((await db().select().from(articles).where(eq(articles.id, full.id)))[0]?.version).toBe(head.version)
  })

  it('is not overwritten by somebody who saves on the text before it', async () => {
    const story = await publish()
    await correct(story)
    expect(await saveArticle({ actor: editor, input: { articleId: story.id, baseVersion: story.version, ...text({ headline: '늦은 제목' }) } })).toMatchObject({ ok: false, problem: { code: 'version-conflict' } })
  })
})

describe('the trash', () => {
  it('takes what readers never saw out of every list, preview and link, and gives it back whole', async () => {
    const draft = await begin({ headline: '버릴 글' }, reporter)
    const link = await createPreviewLink({ actor: reporter, input: { articleId: draft.id, days: 1, note: '' } })
    if (!link.ok) throw new Error(link.problem.code)
    const asker = { token: link.address.split('/').at(-1) ?? '', address: '192.0.2.7', userAgent: 'Mozilla/5.0 Chrome/140' }
    const listed = async (status?: 'trash') => (await listArticles({ actor: reporter, filter: { status } })).rows.map(({ id }) => id)
    expect(await openPreviewLink(asker)).not.toBeNull()

    expect(await trashArticle({ actor: reporter, input: { articleId: draft.id } })).toEqual({ ok: true })
    expect([(await listed()).includes(draft.id), await listed('trash')]).toEqual([false, [draft.id]])
    expect([await openPreviewLink(asker), await getPreview({ actor: reporter, articleId: draft.id, revisionId: null })]).toEqual([null, null])
    expect(await saveArticle({ actor: reporter, input: { articleId: draft.id, baseVersion: draft.version, ...text() } })).toEqual({ ok: false, problem: { code: 'article-closed' } })
    expect(await publishArticle({ actor: editor, input: { articleId: draft.id, baseVersion: draft.version } })).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    const opened = await getArticleDraft({ actor: reporter, articleId: draft.id })
    expect(opened && (await getArticleExit({ actor: reporter, draft: opened }))).toEqual({ kind: 'trashed', by: reporter.name, at: expect.any(Date) as Date, mayRestore: true })

    expect(await restoreArticle({ actor: reporter, input: { articleId: draft.id } })).toEqual({ ok: true })
    expect([(await listed()).includes(draft.id), await listed('trash'), (await openPreviewLink(asker)) !== null]).toEqual([true, [], true])
    expect(await getArticleDraft({ actor: reporter, articleId: draft.id })).toMatchObject({ headline: '버릴 글', version: draft.version, status: 'draft' })
  })

  it('takes nothing that was ever published, and of others’ only from desks', async () => {
    const story = await publish()
    const draft = await begin()
    const refused = { ok: false, problem: { code: 'not-allowed' } }
    expect(await trashArticle({ actor: editor, input: { articleId: story.id } })).toEqual(refused)
    expect(await trashArticle({ actor: reporter, input: { articleId: draft.id } })).toEqual(refused)
    expect(await restoreArticle({ actor: editor, input: { articleId: draft.id } })).toEqual(refused)
    expect(await trashArticle({ actor: await makeStaff('desk'), input: { articleId: draft.id } })).toEqual({ ok: true })
    expect(await restoreArticle({ actor: reporter, input: { articleId: draft.id } })).toEqual(refused)
  })

  it('and publishing at the same moment: one of them', async () => {
    const draft = await begin()
    const [trashed, published] = await Promise.all([trashArticle({ actor: editor, input: { articleId: draft.id } }), publishArticle({ actor: editor, input: { articleId: draft.id, baseVersion: draft.version } })])
    expect([trashed.ok, published.ok].filter(Boolean)).toHaveLength(1)
  })
})
