import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articleLocks, articles, auditLog, publishedArticles, revisions } from '@/db/schema'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import type { HistoryRow, RevisionItem } from '@/domain/articles/revision'
import type { StaffActor } from '@/domain/staff/staff'
import { holdArticle } from '@/newsroom/articles/hold-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { getArticleDraft } from '@/newsroom/desk/get-article-draft'
import { getRevisionPair } from '@/newsroom/revisions/get-revision-pair'
import { listRevisions } from '@/newsroom/revisions/list-revisions'
import { nameRevision } from '@/newsroom/revisions/name-revision'
import { restoreRevision } from '@/newsroom/revisions/restore-revision'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { beginArticle, publishSaved } from '@/tests/support/write-article'

useNewsroomDatabase()

let reporter: StaffActor
let other: StaffActor
let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  reporter = await makeStaff('reporter')
  other = await makeStaff('reporter')
  editor = await makeStaff('editor')
  paper = await makePaper()
})

/** An article with its writer's hand: saves go onto the newest version unless told otherwise. */
async function writer(actor = reporter) {
  const articleId = await beginArticle(actor)
  let version = 1
  const save = async (words: string, more: Partial<SaveArticleInput> = {}, by = actor) => {
    const input = { articleId, baseVersion: version, headline: '새벽시장 첫눈', standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [paper.contributorId], tags: ['눈'], lead: null, body: paragraphs(words), ...more }
    const saved = await saveArticle({ actor: by, input })
    if (saved.ok) version = saved.version
    return saved
  }
  const publish = async () => {
    const published = await publishSaved(editor, articleId, version)
    version = published.version
    return published.number
  }
  const idOf = async (wanted: number, kind?: 'branch') => {
    const [found] = await db().select({ id: revisions.id }).from(revisions).where(and(eq(revisions.articleId, articleId), eq(revisions.version, wanted), kind ? eq(revisions.kind, kind) : sql`${revisions.kind} <> 'branch'`))
    return found?.id ?? ''
  }
  const says = async () => (await getArticleDraft({ actor: editor, articleId }))?.body.content?.[0]?.content?.[0]?.text
  return { articleId, save, publish, idOf, says, version: () => version }
}

const autosave = { kind: 'autosave' } as const

/** `3 저장 live`, `자동 4–6`; branches behind `<`. */
const line = (row: HistoryRow) => [
  row.kind === 'revision' ? item(row.revision) : `auto ${row.from}–${row.to}${row.shown.length > 0 ? ` shown ${row.shown.map(({ version }) => version).join()}` : ''} rest ${row.rest}`,
  ...row.branches.map((branch) => `< ${item(branch)}`),
].join(' ')
const item = ({ version, kind, name, isLive, isHead }: RevisionItem) => [version, kind, name && `“${name}”`, isLive && 'live', isHead && 'head'].filter(Boolean).join(' ')
async function history(articleId: string, place = {}, actor = reporter) {
  const found = await listRevisions({ actor, articleId, place })
  return found && { lines: found.rows.map(line), nextBefore: found.nextBefore }
}

describe('the history of an article', () => {
  it('folds autosaves between save points, marks what is live and what is newest, and lists branches under the version they stood on', async () => {
    const { articleId, save, publish } = await writer(editor)
    for (const words of ['눈', '눈이', '눈이 왔다']) await save(words, autosave)
    await save('눈이 왔다.')
    await publish()
    for (const words of ['눈이 많이', '눈이 많이 왔다.']) await save(words, autosave)
    await save('나란히 쓴 글', { baseVersion: 5, ...autosave })
    await save('없는 판 위의 글', { baseVersion: 2, ...autosave })
    expect(await history(articleId)).toEqual({
      lines: ['8 autosave head', 'auto 7–7 rest 1', '6 publish live', '5 save < 5 branch', 'auto 4–2 rest 3 < 2 branch', '1 save'],
      nextBefore: null,
    })
    expect((await history(articleId, { open: 4 }))?.lines[4]).toBe('auto 4–2 shown 4,3,2 rest 0 < 2 branch')
    expect((await history(articleId, { open: 3 }))?.lines[4]).toBe('auto 4–2 shown 3,2 rest 0 < 2 branch')
    const rows = await listRevisions({ actor: reporter, articleId })
    expect(rows).toMatchObject({ headline: '새벽시장 첫눈', mayEdit: false, version: 8 })
    expect(rows?.rows[0]).toMatchObject({ revision: { author: editor.name } })
  })

  it('is read in pages that leave nothing out and show nothing twice', async () => {
    const { articleId, save } = await writer()
    for (let time = 0; time < 43; time += 1) {
      await save(`눈이 ${time}번 왔다`, autosave)
      await save(`눈이 ${time}번 왔다`)
    }
    const versions: number[] = []
    const pages: number[] = []
    for (let before: number | undefined = undefined, more = true; more; ) {
      const page: Awaited<ReturnType<typeof listRevisions>> = await listRevisions({ actor: reporter, articleId, place: { before } })
      for (const row of page?.rows ?? []) versions.push(...(row.kind === 'revision' ? [row.revision.version] : Array.from({ length: row.rest }, (_, index) => row.from - index)))
      pages.push(page?.rows.length ?? 0)
      more = page?.nextBefore !== null
      before = page?.nextBefore ?? undefined
    }
    expect(versions).toEqual(Array.from({ length: 87 }, (_, index) => 87 - index))
    expect(pages).toEqual([39, 40, 8])
  })

  it('is answered from the indexes of save points and branches', async () => {
    const { articleId } = await writer()
    await db().execute(sql`analyze revisions`)
    const plan = await db().transaction(async (tx) => {
      await tx.execute(sql`set local enable_seqscan = off`)
      const points = tx.select({ id: revisions.id }).from(revisions).where(and(eq(revisions.articleId, articleId), sql`${revisions.kind} not in ('autosave', 'branch')`, sql`${revisions.version} < 100`)).orderBy(desc(revisions.version)).limit(21)
      return JSON.stringify((await tx.execute(sql`explain ${points}`)).rows)
    })
    expect(plan).toContain('Index Scan Backward using revisions_save_points')
    expect(plan).not.toContain('Sort')
  })

  it('is open to whoever may read the draft, and to nobody else', async () => {
    const { articleId, save, publish } = await writer()
    await save('눈이 왔다.')
    expect(await history(articleId, {}, other)).toBeNull()
    expect(await getRevisionPair({ actor: other, articleId, refs: { from: 'previous', to: 'head' } })).toBeNull()
    expect((await history(articleId, {}, editor))?.lines).toEqual(['2 save head', '1 save'])
    await publish()
    expect((await history(articleId, {}, other))?.lines).toEqual(['3 publish live head', '2 save', '1 save'])
    for (const nowhere of ['00000000-0000-4000-8000-000000000000', 'x']) expect(await history(nowhere)).toBeNull()
  })
})

describe('two revisions side by side', () => {
  it('are any two of one article: by id, the newest, the readers’, the save point before', async () => {
    const { articleId, save, publish, idOf } = await writer(editor)
    await save('눈이', autosave)
    await save('눈이 왔다.')
    await publish()
    await save('눈이 많이 왔다.', autosave)
    await save('나란히', { baseVersion: 3, ...autosave })
    const pair = async (from: string, to: string) => {
      const found = await getRevisionPair({ actor: reporter, articleId, refs: { from, to } })
      return found && [found.before?.version ?? null, found.after.version, found.after.text.body.content?.[0]?.content?.[0]?.text]
    }
    expect(await pair('previous', 'head')).toEqual([4, 5, '눈이 많이 왔다.'])
    expect(await pair('live', 'head')).toEqual([4, 5, '눈이 많이 왔다.'])
    expect(await pair('head', await idOf(2))).toEqual([5, 2, '눈이'])
    expect(await pair('previous', await idOf(3))).toEqual([1, 3, '눈이 왔다.'])
    expect(await pair('previous', await idOf(3, 'branch'))).toEqual([3, 3, '나란히'])
    expect(await pair('previous', await idOf(1))).toEqual([null, 1, undefined])
    const stranger = await writer()
    expect(await pair('previous', await stranger.idOf(1))).toBeNull()
    expect(await pair(await stranger.idOf(1), 'head')).toBeNull()
  })
})

describe('restoring a revision', () => {
  it('writes what it said as a new revision, and readers see nothing of it until it is published', async () => {
    const { articleId, save, publish, idOf, says } = await writer(editor)
    await save('처음 쓴 글', { headline: '처음 제목', lead: null })
    const number = await publish()
    await save('고친 글', { headline: '고친 제목', tags: ['눈', '시장'] })
    expect(await restoreRevision({ actor: editor, input: { articleId, revisionId: await idOf(2), baseVersion: 4 } })).toEqual({ ok: true, version: 5, replacedId: await idOf(4) })
    expect(await says()).toBe('처음 쓴 글')
    expect(await getArticleDraft({ actor: editor, articleId })).toMatchObject({ headline: '처음 제목', version: 5, tags: ['눈', '시장'], contributorIds: [paper.contributorId], hasUnpublishedChanges: true })
    expect((await history(articleId, {}, editor))?.lines).toEqual(['5 restore head', '4 save', '3 publish live', '2 save', '1 save'])
    const [reader] = await db().select({ text: publishedArticles.bodyText, headline: publishedArticles.headline }).from(publishedArticles).where(eq(publishedArticles.number, number))
    expect(reader).toEqual({ text: '처음 쓴 글', headline: '처음 제목' })
    const [audit] = await db().select().from(auditLog).where(and(eq(auditLog.subjectId, articleId), eq(auditLog.action, 'article.restored')))
    expect(audit).toMatchObject({ actorId: editor.staffId, details: { version: 5, from: 2 } })
    const [written] = await db().select().from(revisions).where(and(eq(revisions.articleId, articleId), eq(revisions.version, 5)))
    expect(written).toMatchObject({ kind: 'restore', note: '2', authorId: editor.staffId })
  })

  it('is taken back by restoring what it replaced', async () => {
    const { articleId, save, idOf, says } = await writer()
    await save('하나')
    await save('둘')
    const restored = await restoreRevision({ actor: reporter, input: { articleId, revisionId: await idOf(2), baseVersion: 3 } })
    if (!restored.ok || restored.replacedId === null) throw new Error('was not restored')
    expect(await restoreRevision({ actor: reporter, input: { articleId, revisionId: restored.replacedId, baseVersion: 4 } })).toMatchObject({ ok: true, version: 5 })
    expect(await says()).toBe('둘')
  })

  it('of what the article says already writes nothing', async () => {
    const { articleId, save, idOf } = await writer()
    await save('그대로')
    expect(await restoreRevision({ actor: reporter, input: { articleId, revisionId: await idOf(2), baseVersion: 2 } })).toEqual({ ok: true, version: 2, replacedId: null })
    expect((await history(articleId))?.lines).toHaveLength(2)
  })

  it('brings a branch back, which then can be told from the version it stood on', async () => {
    const { articleId, save, idOf, says } = await writer()
    await save('저쪽 글')
    await save('내 글', { baseVersion: 1, ...autosave })
    expect(await restoreRevision({ actor: reporter, input: { articleId, revisionId: await idOf(1, 'branch'), baseVersion: 2 } })).toMatchObject({ ok: true, version: 3 })
    expect(await says()).toBe('내 글')
  })

  it('is refused on an old version, while somebody else writes, to who may not write, and for another article’s revision', async () => {
    const { articleId, save, idOf, says } = await writer()
    await save('하나')
    await save('둘')
    const revisionId = await idOf(2)
    const restore = (actor: StaffActor, baseVersion = 3, id = revisionId) => restoreRevision({ actor, input: { articleId, revisionId: id, baseVersion } })
    expect(await restore(reporter, 2)).toEqual({ ok: false, problem: { code: 'version-conflict', detail: '3' } })
    expect(await restore(other)).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await restore(reporter, 3, await (await writer()).idOf(1))).toEqual({ ok: false, problem: { code: 'not-found' } })
    await holdArticle({ actor: editor, input: { articleId, tabId: 'editor-tab', wish: 'hold' } })
    expect(await restore(reporter)).toEqual({ ok: false, problem: { code: 'article-held', detail: editor.name } })
    expect(await says()).toBe('둘')
    // Who holds it may; and a page that has not been heard of for a minute holds nothing.
    await db().update(articleLocks).set({ seenAt: sql`now() - interval '61 seconds'` }).where(eq(articleLocks.articleId, articleId))
    await holdArticle({ actor: reporter, input: { articleId, tabId: 'reporter-tab', wish: 'hold' } })
    expect(await restore(reporter)).toMatchObject({ ok: true, version: 4 })
  })

  it('asks for a picture again that has left the library, and keeps its words', async () => {
    const { articleId, save, idOf } = await writer()
    await save('다음 글')
    const lost = { type: 'doc' as const, content: [{ type: 'figure' as const, attrs: { media: '7a5c1c0e-4a52-4c3f-9a57-0d0f5a0a9d11', alt: '눈', credit: '배도윤' }, content: [{ type: 'text' as const, text: '첫눈' }] }] }
    const [old] = await db().insert(revisions).values({ articleId, version: 1, kind: 'branch', headline: '', standfirst: '', excerpt: '', schemaVersion: 2, body: lost }).returning({ id: revisions.id })
    expect(await restoreRevision({ actor: reporter, input: { articleId, revisionId: old?.id ?? '', baseVersion: 2 } })).toMatchObject({ ok: true })
    const draft = await getArticleDraft({ actor: reporter, articleId })
    expect(draft?.body.content?.[0]).toMatchObject({ type: 'figure', attrs: { media: null, alt: '눈', credit: '배도윤' }, content: [{ text: '첫눈' }] })
    expect(await idOf(3)).not.toBe('')
    expect(await save('이어서 쓴 글', { baseVersion: 3 })).toMatchObject({ ok: true })
  })
})

describe('the name of a revision', () => {
  it('is given, changed and taken away, each with a line in the record, and the revision itself stays as it is', async () => {
    const { articleId, save, idOf } = await writer()
    await save('하나', autosave)
    await save('둘')
    const name = (revision: string | number, words: string, actor = reporter) => nameRevision({ actor, input: { articleId, revision, name: words } })
    expect(await name(2, ' 1차  마감본 ')).toEqual({ ok: true, revisionId: await idOf(2), name: '1차 마감본' })
    expect(await name(await idOf(3), '2차 마감본')).toMatchObject({ ok: true })
    // An autosave with a name stands for itself.
    expect((await history(articleId))?.lines).toEqual(['3 save “2차 마감본” head', '2 autosave “1차 마감본”', '1 save'])
    await name(3, '최종')
    await name(3, '최종')
    await name(2, '')
    expect((await history(articleId))?.lines).toEqual(['3 save “최종” head', 'auto 2–2 rest 1', '1 save'])
    const lines = await db().select().from(auditLog).where(and(eq(auditLog.subjectId, articleId), eq(auditLog.action, 'article.revision-named'))).orderBy(asc(auditLog.id))
    expect(lines.map(({ details }) => [details.before, details.name])).toEqual([[null, '1차 마감본'], [null, '2차 마감본'], ['2차 마감본', '최종'], ['1차 마감본', null]])
    expect(await name(3, '몰래', other)).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await name(9, '없는 판')).toEqual({ ok: false, problem: { code: 'not-found' } })
    expect(await name(3, '가'.repeat(81))).toEqual({ ok: false, problem: { code: 'bad-input', field: 'name' } })
    const [article] = await db().select({ version: articles.version }).from(articles).where(eq(articles.id, articleId))
    expect(article?.version).toBe(3)
  })
})
