import { readFileSync } from 'node:fs'
import { desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles, media, publishedArticles, revisions } from '@/db/schema'
import type { DocumentJson, NodeJson, StoredDocument } from '@/domain/document/types'
import { validateDocument } from '@/domain/document/validate'
import type { StaffActor } from '@/domain/staff/staff'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { getArticleDraft } from '@/newsroom/desk/get-article-draft'
import { paragraph } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { beginArticle, publishSaved } from '@/tests/support/write-article'

useNewsroomDatabase()

let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  editor = await makeStaff('editor')
  paper = await makePaper()
})

const doc = (...content: NodeJson[]): DocumentJson => ({ type: 'doc', content })

async function saved(body: DocumentJson, headline = '가람천 산책로 "열렸다"') {
  const articleId = await beginArticle(editor)
  const words = { headline, standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [], tags: [], lead: null }
  const outcome = await saveArticle({ actor: editor, input: { articleId, baseVersion: 1, ...words, body } })
  return { articleId, outcome }
}

async function published(body: DocumentJson, headline?: string) {
  const { articleId } = await saved(body, headline)
  const { number, path } = await publishSaved(editor, articleId)
  const [row] = await db().select().from(publishedArticles).where(eq(publishedArticles.number, number))
  return { articleId, number, path, html: row?.bodyHtml, text: row?.bodyText }
}

describe('unfinished words', () => {
  it('keep an article from readers until the mark is taken off; they are saved all the same', async () => {
    const unfinished = doc({ type: 'paragraph', content: [{ type: 'text', text: '봉사자는 ' }, { type: 'text', text: '몇 명', marks: [{ type: 'tk' }] }] })
    const { articleId, outcome } = await saved(unfinished)
    expect(outcome).toMatchObject({ ok: true, version: 2 })
    expect(await publishArticle({ actor: editor, input: { articleId, baseVersion: 2 } })).toEqual({ ok: false, problem: { code: 'tk-left', field: 'body', detail: '몇 명' } })
    expect(await db().$count(revisions, eq(revisions.articleId, articleId))).toBe(2)
  })
})

describe('a body that points elsewhere', () => {
  it('names other articles as readers know them, and none that readers cannot see', async () => {
    const known = await published(doc(paragraph('길이 열렸다.')))
    const embargoed = await published(doc(paragraph('아직이다.')), '내일의 기사')
    await db().update(publishedArticles).set({ visibleFrom: new Date('2999-01-01') }).where(eq(publishedArticles.number, embargoed.number))
    const cards = [known.number, embargoed.number, 2_000_000].map((number): NodeJson => ({ type: 'relatedArticle', attrs: { number } }))
    const { html } = await published(doc(paragraph('이어지는 글.'), { type: 'factBox', content: cards }))
    expect(html).toBe(
      `<p>이어지는 글.</p><aside class="fact-box"><aside class="related-article" aria-label="관련 기사"><a href="${known.path}">` +
        '<small>관련 기사</small> <strong>가람천 산책로 &#34;열렸다&#34;</strong></a></aside></aside>',
    )
  })

  it('offers the library’s files, and is not saved while it points to one that is not there', async () => {
    const [file] = await db().insert(media).values({ kind: 'file', originalName: '자료.pdf', path: 'ab/c.pdf', hash: 'document-test', mime: 'application/pdf', width: 0, height: 0, bytes: 312_000 }).returning()
    const attachment = (id: string): NodeJson => ({ type: 'attachment', attrs: { media: id, name: '보도자료.pdf', bytes: 312_000, mime: 'application/pdf' } })
    const { html, text } = await published(doc(paragraph('자료를 붙인다.'), attachment(file?.id ?? '')))
    expect(html).toBe('<p>자료를 붙인다.</p><p class="attachment"><a href="/media/ab/c.pdf/%EC%9E%90%EB%A3%8C.pdf" download="보도자료.pdf" type="application/pdf">보도자료.pdf</a> <small>PDF 312 KB</small></p>')
    expect(text).toBe('자료를 붙인다.\n보도자료.pdf')
    expect((await saved(doc(attachment('00000000-0000-4000-8000-000000000000')))).outcome).toEqual({ ok: false, problem: { code: 'bad-input', field: 'body' } })
  })

  it('is not saved with a video from a stranger', async () => {
    const embed = (attrs: Record<string, unknown>) => doc({ type: 'embed', attrs })
    expect((await saved(embed({ provider: 'youtube', url: 'https://evil.example/embed/x' }))).outcome).toMatchObject({ ok: false, problem: { code: 'document-invalid' } })
    expect((await saved(embed({ provider: 'vimeo', url: 'https://youtu.be/dQw4w9WgXcQ' }))).outcome).toMatchObject({ ok: false, problem: { code: 'document-invalid' } })
    expect((await saved(embed({ provider: 'youtube', url: 'https://youtu.be/dQw4w9WgXcQ' }))).outcome).toMatchObject({ ok: true })
  })
})

describe('a revision of an older form', () => {
  it('is opened, and published in today’s form', async () => {
    const stored = JSON.parse(readFileSync('tests/fixtures/documents/version-1.json', 'utf8')) as StoredDocument & { text: string }
    const { articleId } = await saved(doc(paragraph('새 글')))
    const [head] = await db().select().from(revisions).where(eq(revisions.articleId, articleId)).orderBy(desc(revisions.version)).limit(1)
    if (!head) throw new Error('no revision')
    const [old] = await db().insert(revisions).values({ ...head, id: undefined, version: 3, schemaVersion: stored.schemaVersion, body: stored.doc }).returning()
    await db().update(articles).set({ version: 3, headRevisionId: old?.id ?? null }).where(eq(articles.id, articleId))

    const draft = await getArticleDraft({ actor: editor, articleId })
    expect(validateDocument(draft?.body)).toEqual({ ok: true, doc: draft?.body })
    const outcome = await publishArticle({ actor: editor, input: { articleId, baseVersion: 3 } })
    if (!outcome.ok) throw new Error(outcome.problem.code)
    const [live] = await db().select().from(revisions).where(eq(revisions.articleId, articleId)).orderBy(desc(revisions.version)).limit(1)
    expect({ schemaVersion: live?.schemaVersion, body: live?.body }).toEqual({ schemaVersion: 2, body: draft?.body })
    const [row] = await db().select().from(publishedArticles).where(eq(publishedArticles.number, outcome.number))
    expect(row?.bodyText).toBe(stored.text)
  })
})
