import { asc, eq } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { auditLog, pageVersions, pages, publishedPages } from '@/db/schema'
import { republish } from '@/newsroom/door/republish'
import { ensureSections } from '@/newsroom/paper/ensure-sections'
import { publishPage } from '@/newsroom/paper/publish-page'
import { starterNote } from '@/newsroom/paper/starter-pages'
import { documentOfLines } from '@/newsroom/paper/starter-text'
import { forgetAddresses, hasPaperPage } from '@/published/addresses'
import { getPaperPage } from '@/published/pages'
import { getPaper } from '@/published/paper'
import { makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'

vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

const body = documentOfLines('독자와 함께 만듭니다.\n## 약속\n- 확인하고 씁니다\n- 틀리면 고칩니다')

describe('pages of the paper', () => {
  it('come with a paper that begins empty, and tell readers nothing of being drafts', async () => {
    await db().transaction((tx) => ensureSections(tx, { kind: 'operator' }))
    expect((await getPaper()).pages?.map(({ title }) => title)).toEqual(['윤리강령', '독자권익 보호', '청소년보호정책', '저작권 안내'])
    expect((await getPaper()).sections.filter(({ layout }) => layout !== 'magazine')).toEqual([{ slug: 'opinion', name: '오피니언', layout: 'opinion', description: '' }])
    expect(new Set((await db().select({ note: pageVersions.note }).from(pageVersions)).map(({ note }) => note))).toEqual(new Set([starterNote]))
    for (const { slug, bodyHtml, excerpt, title } of await db().select().from(publishedPages)) {
      expect([slug, /초안|고쳐 쓰세요/.test(bodyHtml + excerpt + title)]).toEqual([slug, false])
    }
  })

  it('are published by editors and admins alone', async () => {
    const input = { slug: 'about', title: '가람신문 소개', body }
    for (const role of ['reporter', 'desk'] as const) expect(await publishPage({ actor: await makeStaff(role), input })).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    for (const role of ['editor', 'admin'] as const) expect(await publishPage({ actor: await makeStaff(role), input: { ...input, slug: `about-${role}` } })).toMatchObject({ ok: true })
  })

  it('are drawn by the one renderer, named in the foot when they are new or named anew, and keep every version', async () => {
    const editor = await makeStaff('editor')
    expect(await hasPaperPage('about')).toBe(false)
    const first = await publishPage({ actor: editor, input: { slug: 'about', title: '소개', body, note: '발행인 확인 전' } })
    if (!first.ok) throw new Error(first.problem.code)
    expect(first).toMatchObject({ path: '/pages/about', version: 1, change: { pageSlugs: ['about'], paper: true } })
    forgetAddresses(first.change)
    expect(await hasPaperPage('about')).toBe(true)
    expect((await getPaperPage('about'))?.bodyHtml).toMatch(/<p>독자와 함께 만듭니다\.<\/p><h2[^>]*>약속<\/h2><ul><li><p>확인하고 씁니다/)
    expect((await getPaper()).pages?.at(-1)).toEqual({ slug: 'about', title: '소개' })

    const second = await publishPage({ actor: editor, input: { slug: 'about', title: '소개', body: documentOfLines('고친 소개입니다.') } })
    expect(second).toMatchObject({ ok: true, version: 2, change: { pageSlugs: ['about'], paper: false } })
    expect(await getPaperPage('about')).toMatchObject({ excerpt: '고친 소개입니다.' })
    const [page] = await db().select().from(pages).where(eq(pages.slug, 'about'))
    const versions = await db().select().from(pageVersions).where(eq(pageVersions.pageId, page?.id ?? '')).orderBy(asc(pageVersions.version))
    expect(versions.map(({ version, note, authorId }) => [version, note, authorId])).toEqual([[1, '발행인 확인 전', editor.staffId], [2, '', editor.staffId]])
    await expect(db().delete(pageVersions)).rejects.toThrow()
    expect(await db().$count(auditLog, eq(auditLog.subjectId, page?.id ?? ''))).toBe(2)
  })

  it('refuse what is no page, and say where', async () => {
    const actor = await makeStaff('admin')
    const refused = async (input: object) => publishPage({ actor, input: { slug: 'rules', title: '규칙', body, ...input } })
    expect(await refused({ slug: '../rules' })).toMatchObject({ problem: { code: 'slug-invalid', field: 'slug' } })
    expect(await refused({ title: '  ' })).toMatchObject({ problem: { code: 'bad-input', field: 'title' } })
    expect(await refused({ body: { type: 'doc', content: [{ type: 'script' }] } })).toMatchObject({ problem: { code: 'document-invalid' } })
    expect(await refused({ body: { type: 'doc', content: [{ type: 'figure', attrs: { media: '00000000-0000-4000-8000-000000000000' } }] } })).toMatchObject({ ok: false })
    expect(await db().$count(pages, eq(pages.slug, 'rules'))).toBe(0)
  })

  it('stand again as they were after the reader side was built anew', async () => {
    const before = await db().select().from(publishedPages).orderBy(asc(publishedPages.slug))
    const [about] = before
    await db().delete(publishedPages)
    await republish({ actor: { kind: 'operator' } })
    const again = await db().select().from(publishedPages).orderBy(asc(publishedPages.slug))
    expect(again.map(({ updatedAt: _when, ...row }) => row)).toEqual(before.map(({ updatedAt: _when, ...row }) => row))
    expect(about).toBeDefined()
    expect((await getPaper()).pages).toHaveLength(before.length)
  })
})
