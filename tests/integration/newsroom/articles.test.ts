import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles, auditLog, publicChanges, publishedArticles, revisions } from '@/db/schema'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import type { StaffActor } from '@/domain/staff/staff'
import { createArticle } from '@/newsroom/articles/create-article'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { contentOf, writeRevision } from '@/newsroom/articles/write-revision'
import { getArticleDraft } from '@/newsroom/desk/get-article-draft'
import { listArticles } from '@/newsroom/desk/list-articles'
import { republish } from '@/newsroom/door/republish'
import { storeImage } from '@/newsroom/media/store-image'
import { paragraphs } from '@/tests/support/documents'
import { newPhotograph } from '@/tests/support/pictures'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'

useNewsroomDatabase()

let reporter: StaffActor
let otherReporter: StaffActor
let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  reporter = await makeStaff('reporter')
  otherReporter = await makeStaff('reporter')
  editor = await makeStaff('editor')
  paper = await makePaper()
})

async function begin(actor = reporter): Promise<string> {
  const outcome = await createArticle({ actor })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.articleId
}

function story(articleId: string, baseVersion: number, changes: Partial<SaveArticleInput> = {}): SaveArticleInput {
  return {
    articleId, baseVersion,
    headline: '가람시 마을버스 두 노선 늘린다', standfirst: '내달부터 새벽 첫차도 당겨', excerpt: '가람시가 마을버스를 늘린다.',
    label: null, sectionId: paper.society, contributorIds: [paper.contributorId], tags: ['버스', '교통'], lead: null,
    body: paragraphs('가람시가 14일 마을버스 노선을 두 개 늘린다고 밝혔다.'),
    ...changes,
  }
}

async function published(changes: Partial<SaveArticleInput> = {}): Promise<{ id: string; number: number; path: string; version: number }> {
  const id = await begin()
  expect(await saveArticle({ actor: reporter, input: story(id, 1, changes) })).toMatchObject({ ok: true })
  const outcome = await publishArticle({ actor: editor, input: { articleId: id, baseVersion: 2 } })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return { id, number: outcome.number, path: outcome.path, version: outcome.version }
}

const rowOf = async (number: number) => (await db().select().from(publishedArticles).where(eq(publishedArticles.number, number)))[0]

describe('saving', () => {
  it('keeps every version as a revision, and gives the newest back whole', async () => {
    const id = await begin()
    expect(await saveArticle({ actor: reporter, input: story(id, 1) })).toMatchObject({ ok: true, version: 2 })
    expect(await saveArticle({ actor: reporter, input: story(id, 2, { headline: '고친 제목' }) })).toMatchObject({ ok: true, version: 3 })
    const kept = await db().select({ version: revisions.version, headline: revisions.headline }).from(revisions).where(eq(revisions.articleId, id)).orderBy(revisions.version)
    expect(kept).toEqual([{ version: 1, headline: '' }, { version: 2, headline: '가람시 마을버스 두 노선 늘린다' }, { version: 3, headline: '고친 제목' }])
    expect(await getArticleDraft({ actor: reporter, articleId: id })).toMatchObject({ version: 3, headline: '고친 제목', tags: ['버스', '교통'], contributorIds: [paper.contributorId], status: 'draft', path: null })
  })

  it('lets one of twenty who save the same version at once win, and tells the others', async () => {
    const id = await begin()
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => saveArticle({ actor: reporter, input: story(id, 1, { headline: `${index}번째 저장` }) })))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem.code]))).toEqual(Array(19).fill('version-conflict'))
  })

  it.each<[string, Record<string, unknown>]>([
    ['a number', { number: 7 }],
    ['a status', { status: 'published' }],
    ['an author', { createdBy: 'somebody' }],
    ['a prototype', { ['__proto__x']: 1 }],
  ])('refuses %s that does not belong in a save', async (_what, extra) => {
    const id = await begin()
    expect(await saveArticle({ actor: reporter, input: { ...story(id, 1), ...extra } })).toMatchObject({ ok: false, problem: { code: 'bad-input' } })
  })

  it.each<[string, unknown]>([
    ['an unknown node', { type: 'doc', content: [{ type: 'script' }] }],
    ['a javascript link', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '여기', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }] }] }],
    ['a style for a colour', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '빨강', marks: [{ type: 'tone', attrs: { tone: 'red;background:url(x)' } }] }] }] }],
    ['an attribute nobody knows', { type: 'doc', content: [{ type: 'paragraph', attrs: { onclick: 'x' } }] }],
    ['a NUL', paragraphs('앞\u0000뒤')],
    ['half a surrogate pair', paragraphs('앞\ud83d뒤')],
    ['no document at all', 'text'],
    ['a picture that the library does not have', { type: 'doc', content: [{ type: 'figure', attrs: { media: '00000000-0000-4000-8000-000000000000' } }] }],
  ])('refuses a body with %s and writes nothing', async (_what, body) => {
    const id = await begin()
    expect((await saveArticle({ actor: reporter, input: story(id, 1, { body }) })).ok).toBe(false)
    expect(await db().$count(revisions, eq(revisions.articleId, id))).toBe(1)
  })

  it('is for whoever may edit: a reporter cannot touch a colleague’s article, nor read or list it', async () => {
    const id = await begin()
    expect(await saveArticle({ actor: otherReporter, input: story(id, 1) })).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await getArticleDraft({ actor: otherReporter, articleId: id })).toBeNull()
    expect((await listArticles({ actor: otherReporter, filter: {} })).rows.map((row) => row.id)).not.toContain(id)
    expect((await listArticles({ actor: editor, filter: {} })).rows.map((row) => row.id)).toContain(id)
  })
})

describe('the lead picture', () => {
  const bring = async () => {
    const stored = await storeImage({ actor: reporter, image: { bytes: await newPhotograph(), name: '새벽시장.jpg', credit: '자료실' } })
    if (!stored.ok) throw new Error(stored.problem.code)
    return stored.mediaId
  }
  const words = { alt: '눈 덮인 새벽시장', caption: '상인들이 눈을 치우고 있다.', credit: '배도윤 기자' }

  it('is saved in this article’s words, published with them, and taken away again', async () => {
    const mediaId = await bring()
    const { id, number, version } = await published({ lead: { mediaId, ...words } })
    expect(await rowOf(number)).toMatchObject({ leadPicture: { ...words, src: expect.stringMatching(/^\/media\//), width: 320, height: 240 } })
    expect(await getArticleDraft({ actor: reporter, articleId: id })).toMatchObject({ leadPicture: { mediaId, ...words } })
    await saveArticle({ actor: editor, input: story(id, version, { lead: null }) })
    expect(await getArticleDraft({ actor: editor, articleId: id })).toMatchObject({ leadPicture: null })
  })

  it('keeps the point that no crop may cut away, and forgets it when it is taken back', async () => {
    const mediaId = await bring()
    const { id, number, version } = await published({ lead: { mediaId, ...words, focal: { x: 0.4, y: 0.3 } } })
    expect(await rowOf(number)).toMatchObject({ leadPicture: { focal: { x: 0.4, y: 0.3 } } })
    expect(await getArticleDraft({ actor: reporter, articleId: id })).toMatchObject({ leadPicture: { mediaId, focal: { x: 0.4, y: 0.3 } } })
    expect(await saveArticle({ actor: editor, input: story(id, version, { lead: { mediaId, ...words, focal: null } }) })).toMatchObject({ ok: true, version: version + 1 })
    expect((await getArticleDraft({ actor: editor, articleId: id }))?.leadPicture).not.toHaveProperty('focal')
  })

  it('that only decorates is not read out to readers, and keeps the words it had for when it no longer does', async () => {
    const mediaId = await bring()
    const { id, number, version } = await published({ lead: { mediaId, ...words, decorative: true } })
    expect(await rowOf(number)).toMatchObject({ leadPicture: { ...words, alt: '' } })
    expect((await rowOf(number))?.leadPicture).not.toHaveProperty('decorative')
    expect(await getArticleDraft({ actor: reporter, articleId: id })).toMatchObject({ leadPicture: { mediaId, ...words, decorative: true } })
    await saveArticle({ actor: editor, input: story(id, version, { lead: { mediaId, ...words } }) })
    expect(await getArticleDraft({ actor: editor, articleId: id })).toMatchObject({ leadPicture: { ...words, decorative: false } })
  })

  it('that has no credit of its own has the library’s', async () => {
    const { number } = await published({ lead: { mediaId: await bring(), alt: '', caption: '', credit: '' } })
    expect(await rowOf(number)).toMatchObject({ leadPicture: { credit: '자료실' } })
  })

  it('that an import could not bring is asked for until there is one', async () => {
    const { number, id } = await published()
    const [article] = await db().select().from(articles).where(eq(articles.number, number))
    if (!article) throw new Error('not there')
    const [head] = await db().select().from(revisions).where(eq(revisions.id, article.headRevisionId ?? ''))
    if (!head) throw new Error('no head')
    await writeRevision(db(), { article, kind: 'import', content: { ...contentOf(head), leadMissing: 'https://old.example/눈.jpg' }, authorId: null })
    const version = article.version + 1
    await saveArticle({ actor: editor, input: story(id, version, { headline: '고친 제목' }) })
    expect(await getArticleDraft({ actor: editor, articleId: id })).toMatchObject({ leadMissing: 'https://old.example/눈.jpg' })
    await saveArticle({ actor: editor, input: story(id, version + 1, { lead: { mediaId: await bring(), ...words } }) })
    expect(await getArticleDraft({ actor: editor, articleId: id })).toMatchObject({ leadMissing: null })
  })

  it('that an import could not bring is asked for no longer once a writer does without it', async () => {
    const id = await begin()
    const [article] = await db().select().from(articles).where(eq(articles.id, id))
    const [head] = await db().select().from(revisions).where(eq(revisions.id, article?.headRevisionId ?? ''))
    if (!article || !head) throw new Error('not there')
    await writeRevision(db(), { article, kind: 'import', content: { ...contentOf(head), leadMissing: 'https://old.example/눈.jpg' }, authorId: null })
    await saveArticle({ actor: editor, input: story(id, article.version + 1, { isLeadMissing: false }) })
    expect(await getArticleDraft({ actor: editor, articleId: id })).toMatchObject({ leadMissing: null, leadPicture: null })
  })

  it.each<[string, unknown, string]>([
    ['is not in the library', { mediaId: '00000000-0000-4000-8000-000000000000', ...words }, 'lead'],
    ['is no id', { mediaId: '../x', ...words }, 'lead.mediaId'],
    ['has a NUL in its words', { mediaId: '00000000-0000-4000-8000-000000000000', ...words, alt: 'a\0' }, 'lead.alt'],
    ['has a focal point outside of it', { mediaId: '00000000-0000-4000-8000-000000000000', ...words, focal: { x: 1.2, y: 0 } }, 'lead.focal.x'],
    ['brings an address of its own', { mediaId: '00000000-0000-4000-8000-000000000000', ...words, src: 'https://evil.example/x.jpg' }, 'lead'],
  ])('is refused when it %s', async (_what, lead, field) => {
    const id = await begin()
    expect(await saveArticle({ actor: reporter, input: story(id, 1, { lead: lead as SaveArticleInput['lead'] }) })).toMatchObject({ ok: false, problem: { code: 'bad-input', field } })
    expect(await db().$count(revisions, eq(revisions.articleId, id))).toBe(1)
  })
})

describe('publishing', () => {
  it('gives a number and puts one whole row before readers, in one transaction with the record and the journal', async () => {
    const { id, number, path } = await published()
    expect(path).toBe(`/articles/${number}/가람시-마을버스-두-노선-늘린다`)
    expect(await rowOf(number)).toMatchObject({
      articleId: id, headline: '가람시 마을버스 두 노선 늘린다', sectionName: '사회', bylines: [{ name: '배도윤', slug: 'bae-doyun', title: '기자' }],
      tags: [{ name: '버스', slug: '버스' }, { name: '교통', slug: '교통' }], bodyHtml: '<p>가람시가 14일 마을버스 노선을 두 개 늘린다고 밝혔다.</p>', characters: 24,
    })
    expect(await db().$count(auditLog, sql`${auditLog.action} = 'article.published' and ${auditLog.subjectId} = ${id}`)).toBe(1)
    const [line] = await db().select().from(publicChanges).orderBy(sql`${publicChanges.id} desc`).limit(1)
    expect(line?.change).toMatchObject({ articleNumbers: [number], sectionSlugs: ['society'], contributorSlugs: ['bae-doyun'], tagSlugs: ['버스', '교통'] })
  })

  it('never shows readers an edit of a live article before it is published again; the old places expire with the new', async () => {
    const { id, number, version } = await published()
    await saveArticle({ actor: editor, input: story(id, version, { headline: '바뀐 제목', sectionId: paper.economy, tags: ['예산'], contributorIds: [] }) })
    expect(await rowOf(number)).toMatchObject({ headline: '가람시 마을버스 두 노선 늘린다', sectionSlug: 'society' })
    expect(await getArticleDraft({ actor: editor, articleId: id })).toMatchObject({ hasUnpublishedChanges: true })
    const again = await publishArticle({ actor: editor, input: { articleId: id, baseVersion: version + 1 } })
    expect(again).toMatchObject({ ok: true, number, path: `/articles/${number}/바뀐-제목`, change: { sectionSlugs: ['society', 'economy'], contributorSlugs: ['bae-doyun'], tagSlugs: ['버스', '교통', '예산'] } })
    expect(await rowOf(number)).toMatchObject({ headline: '바뀐 제목', sectionSlug: 'economy' })
    expect(await getArticleDraft({ actor: editor, articleId: id })).toMatchObject({ hasUnpublishedChanges: false })
  })

  it('is a right apart from editing, and needs the version that was seen', async () => {
    const id = await begin()
    await saveArticle({ actor: reporter, input: story(id, 1) })
    expect(await publishArticle({ actor: reporter, input: { articleId: id, baseVersion: 2 } })).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await publishArticle({ actor: editor, input: { articleId: id, baseVersion: 1 } })).toMatchObject({ ok: false, problem: { code: 'version-conflict' } })
    expect(await db().$count(publishedArticles, eq(publishedArticles.articleId, id))).toBe(0)
  })

  it.each<[string, Partial<SaveArticleInput>, string]>([
    ['a headline', { headline: '' }, 'headline-missing'],
    ['a section', { sectionId: null }, 'section-missing'],
    ['a body', { body: paragraphs('  ') }, 'body-empty'],
  ])('waits for %s', async (_what, changes, code) => {
    const id = await begin()
    await saveArticle({ actor: reporter, input: story(id, 1, changes) })
    expect(await publishArticle({ actor: editor, input: { articleId: id, baseVersion: 2 } })).toMatchObject({ ok: false, problem: { code } })
    const [article] = await db().select().from(articles).where(eq(articles.id, id))
    expect(article).toMatchObject({ status: 'draft', number: null })
  })

  it('gives two articles that are published at once two numbers', async () => {
    const made = await Promise.all([published(), published(), published()])
    expect(new Set(made.map(({ number }) => number)).size).toBe(3)
  })
})

describe('the record', () => {
  it.each(['revisions', 'audit_log'])('of %s cannot be changed, deleted or emptied, whoever asks the database', async (table) => {
    await published()
    for (const statement of [`update ${table} set created_at = now()`.replace('created_at', table === 'audit_log' ? 'at' : 'created_at'), `delete from ${table}`, `truncate ${table} cascade`]) {
      const attempt = db().execute(sql.raw(statement))
      await expect(attempt).rejects.toMatchObject({ cause: expect.objectContaining({ message: expect.stringContaining('written once') }) })
    }
  })
})

describe('republish', () => {
  it('builds the same reader side anew from the newsroom side', async () => {
    await published()
    const before = await db().select().from(publishedArticles).orderBy(publishedArticles.number)
    await db().update(publishedArticles).set({ bodyHtml: 'lost', headline: 'lost' })
    await republish({ actor: { kind: 'operator' } })
    expect(await db().select().from(publishedArticles).orderBy(publishedArticles.number)).toEqual(before)
  })
})
