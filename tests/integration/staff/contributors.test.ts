import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles, contributors, publicChanges, publishedArticles, publishedContributors, publishedSearch } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { listContributors } from '@/newsroom/contributors/list-contributors'
import { saveContributor } from '@/newsroom/contributors/save-contributor'
import { getArticleDraft } from '@/newsroom/desk/get-article-draft'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { publishSaved, writeArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  paper = await makePaper()
  editor = await makeStaff('editor')
})

const nobody = { id: null, name: '온서린', title: '객원기자', bio: '', email: '', staffId: null }

const write = (sectionId: string, contributorIds: string[] = []) => writeArticle(editor, { headline: '마을버스 첫차가 빨라진다', sectionId, contributorIds })

describe('a name that signs', () => {
  it('needs no account, and its new name reaches every article that readers see, and what finds them', async () => {
    const published = await publishSaved(editor, await write(paper.society, [paper.contributorId]))
    const before = await db().select().from(publishedSearch).where(eq(publishedSearch.number, published.number))
    const saved = await saveContributor({ actor: editor, input: { ...nobody, id: paper.contributorId, name: '배도연', title: '선임기자', bio: '골목을 다닙니다.' } })
    const change = { articleNumbers: [published.number], sectionSlugs: ['society'], contributorSlugs: ['bae-doyun'], tagSlugs: [], paper: false, paths: ['/contributors/bae-doyun'] }
    expect(saved).toEqual({ ok: true, contributorId: paper.contributorId, change })
    const [row] = await db().select().from(publishedArticles).where(eq(publishedArticles.number, published.number))
    expect(row?.bylines).toEqual([{ slug: 'bae-doyun', name: '배도연', title: '선임기자' }])
    expect(await db().select().from(publishedContributors)).toEqual([{ slug: 'bae-doyun', name: '배도연', title: '선임기자', bio: '골목을 다닙니다.' }])
    expect(await db().select().from(publishedSearch).where(eq(publishedSearch.number, published.number))).not.toEqual(before)
    expect((await db().select().from(publicChanges)).at(-1)?.change).toEqual(change)
  })

  it('that readers do not know yet changes nothing for them', async () => {
    const added = await saveContributor({ actor: editor, input: nobody })
    const namesake = await saveContributor({ actor: editor, input: nobody })
    const slugs = (await db().select({ slug: contributors.slug }).from(contributors).where(eq(contributors.name, '온서린'))).map(({ slug }) => slug)
    expect([added, namesake].map((outcome) => outcome.ok && outcome.change)).toEqual([null, null])
    expect(slugs.sort()).toEqual(['온서린', expect.stringMatching(/^온서린-[0-9a-f]{6}$/) as string])
    expect(await saveContributor({ actor: editor, input: { ...nobody, id: added.ok ? added.contributorId : null, bio: '바다를 씁니다.' } })).toMatchObject({ ok: true, change: null })
  })

  it('is one account’s, and kept by editors and admins', async () => {
    const reporter = await makeStaff('reporter')
    expect(await saveContributor({ actor: editor, input: { ...nobody, staffId: reporter.staffId } })).toEqual({ ok: false, problem: { code: 'bad-input', field: 'staffId' } })
    expect(await saveContributor({ actor: reporter, input: nobody })).toMatchObject({ problem: { code: 'not-allowed' } })
    expect(await saveContributor({ actor: editor, input: { ...nobody, name: ' ' } })).toMatchObject({ problem: { code: 'name-missing' } })
    expect([await listContributors({ actor: reporter }), (await listContributors({ actor: editor }))?.find(({ slug }) => slug === 'bae-doyun')?.isShown]).toEqual([null, true])
  })
})

describe('a desk of one section', () => {
  it('edits and publishes there, reads everywhere, and neither saves nor publishes elsewhere', async () => {
    const desk = await makeStaff('desk', { sectionIds: [paper.society], mayPublish: true })
    const [inside, outside] = [await write(paper.society), await write(paper.economy)]
    expect((await getArticleDraft({ actor: desk, articleId: outside }))?.sectionId).toBe(paper.economy)
    const text = { headline: '막차도 늦춰진다', standfirst: '', excerpt: '', label: null, contributorIds: [], tags: [], lead: null, body: paragraphs('막차가 자정에 떠난다.') }
    expect(await saveArticle({ actor: desk, input: { articleId: outside, baseVersion: 2, sectionId: paper.society, ...text } })).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await publishArticle({ actor: desk, input: { articleId: outside, baseVersion: 2 } })).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await saveArticle({ actor: desk, input: { articleId: inside, baseVersion: 2, sectionId: paper.society, ...text } })).toMatchObject({ ok: true, version: 3 })
    expect(await publishArticle({ actor: desk, input: { articleId: inside, baseVersion: 3 } })).toMatchObject({ ok: true })
    expect((await db().select().from(articles).where(eq(articles.id, outside)))[0]).toMatchObject({ status: 'draft', version: 2 })
  })
})
