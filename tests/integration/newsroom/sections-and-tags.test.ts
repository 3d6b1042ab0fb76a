import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { articleTags, articles, auditLog, boardCounts, listCounts, publishedArticles, publishedSearch, sections, tags } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { saveArticle } from '@/newsroom/articles/save-article'
import { addSection } from '@/newsroom/sections/add-section'
import { changeSection } from '@/newsroom/sections/change-section'
import { listSections } from '@/newsroom/sections/list-sections'
import { moveSection } from '@/newsroom/sections/move-section'
import { retireSection } from '@/newsroom/sections/retire-section'
import { deleteTag } from '@/newsroom/tags/delete-tag'
import { listTags } from '@/newsroom/tags/list-tags'
import { mergeTags } from '@/newsroom/tags/merge-tags'
import { renameTag } from '@/newsroom/tags/rename-tag'
import { findListPages, forgetAddresses } from '@/published/addresses'
import { paperChange } from '@/domain/articles/public-change'
import { readSearchRequest } from '@/domain/search/search-request'
import { getPaper } from '@/published/paper'
import { searchArticles } from '@/published/search/search-articles'
import { getSectionPage } from '@/published/sections'
import { getTagPage } from '@/published/tags'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { publishSaved, writeArticle } from '@/tests/support/write-article'

vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  paper = await makePaper()
  editor = await makeStaff('editor')
})

async function write(headline: string, sectionId: string, names: string[], publish = true): Promise<{ articleId: string; number: number }> {
  const articleId = await writeArticle(editor, { headline, sectionId, tags: names, body: paragraphs('가람천 물빛이 맑아졌다.') })
  return { articleId, number: publish ? (await publishSaved(editor, articleId)).number : 0 }
}

const sectionOf = async (id: string) => {
  const found = (await listSections({ actor: editor }))?.find((section) => section.id === id)
  if (!found) throw new Error('no such section')
  const { version, articles: _held, id: sectionId, ...input } = found
  return { sectionId, baseVersion: version, input }
}
const tagNamed = async (name: string) => {
  const [tag] = await db().select().from(tags).where(eq(tags.name, name))
  if (!tag) throw new Error(`no tag ${name}`)
  return tag
}
const fresh = () => forgetAddresses(paperChange)

describe('sections', () => {
  it('are kept by editors and admins alone', async () => {
    const section = await sectionOf(paper.society)
    for (const role of ['reporter', 'desk'] as const) {
      const actor = await makeStaff(role)
      const answers = [
        await changeSection({ actor, ...section }), await addSection({ actor, input: section.input }), await moveSection({ actor, sectionId: paper.society, move: 'down' }),
        await retireSection({ actor, sectionId: paper.society, baseVersion: 1, targetId: null }),
      ]
      expect(answers).toEqual(answers.map(() => ({ ok: false, problem: { code: 'not-allowed' } })))
      expect(await listSections({ actor })).toBeNull()
    }
  })

  it('get another name and address, which every article, list and search follows, and the old address leads there in one step', async () => {
    const { number } = await write('둑길 벚나무를 심는다', paper.society, [])
    const before = await sectionOf(paper.society)
    const changed = await changeSection({ actor: editor, ...before, input: { ...before.input, name: '시민', slug: 'Citizens' } })
    expect(changed).toMatchObject({ ok: true, change: { paper: true, everyArticle: true, sectionSlugs: ['citizens', 'society'] } })
    const [row] = await db().select().from(publishedArticles).where(eq(publishedArticles.number, number))
    expect(row).toMatchObject({ sectionSlug: 'citizens', sectionName: '시민' })
    const [found] = await db().select({ marks: publishedSearch.marks }).from(publishedSearch).where(eq(publishedSearch.number, number))
    expect([found?.marks.includes('#section:citizens'), found?.marks.includes('#section:society')]).toEqual([true, false])
    expect((await getSectionPage('citizens', 1))?.total).toBe(1)
    expect((await getPaper()).sections[0]).toMatchObject({ slug: 'citizens', name: '시민' })
    fresh()
    expect([await findListPages('sections', 'society'), await findListPages('sections', 'citizens')]).toEqual([{ movedTo: 'citizens' }, 1])

    const again = await sectionOf(paper.society)
    await changeSection({ actor: editor, ...again, input: { ...again.input, slug: 'people' } })
    fresh()
    expect([await findListPages('sections', 'society'), await findListPages('sections', 'citizens')]).toEqual([{ movedTo: 'people' }, { movedTo: 'people' }])
    const [line] = await db().select().from(auditLog).where(and(eq(auditLog.action, 'section.changed'), eq(auditLog.subjectId, paper.society))).orderBy(asc(auditLog.id))
    expect(line?.details).toEqual({ name: { from: '사회', to: '시민' }, slug: { from: 'society', to: 'citizens' } })
  })

  it('are told apart when two people change one, and refuse what another has', async () => {
    const first = await sectionOf(paper.economy)
    expect(await changeSection({ actor: editor, ...first, input: { ...first.input, description: '살림살이' } })).toMatchObject({ ok: true })
    expect(await changeSection({ actor: editor, ...first, input: { ...first.input, description: '나라 살림' } })).toEqual({ ok: false, problem: { code: 'settings-overtaken', detail: String(first.baseVersion + 1) } })
    const now = await sectionOf(paper.economy)
    expect(now.input.description).toBe('살림살이')
    expect(await changeSection({ actor: editor, ...now, input: { ...now.input, slug: 'people' } })).toMatchObject({ problem: { code: 'slug-taken', field: 'slug' } })
    expect(await addSection({ actor: editor, input: { ...now.input, slug: 'money' } })).toMatchObject({ problem: { code: 'name-taken', field: 'name' } })
    expect(await addSection({ actor: editor, input: { ...now.input, name: '과학', slug: 'a/b' } })).toMatchObject({ problem: { code: 'slug-invalid', field: 'slug' } })
  })

  it('become a board, numbered as the articles came out, and a magazine again, without losing a number', async () => {
    await write('두 번째로 난 기사', paper.society, [])
    const now = await sectionOf(paper.society)
    await changeSection({ actor: editor, ...now, input: { ...now.input, layout: 'board' } })
    const numbers = async () => (await db().select({ n: publishedArticles.boardNumber }).from(publishedArticles).where(eq(publishedArticles.sectionSlug, 'people')).orderBy(asc(publishedArticles.firstPublishedAt))).map(({ n }) => n)
    expect(await numbers()).toEqual([1, 2])
    expect(await db().select().from(boardCounts).where(eq(boardCounts.sectionSlug, 'people'))).toMatchObject([{ articles: 2 }])
    await write('세 번째로 난 기사', paper.society, [])
    expect(await numbers()).toEqual([1, 2, 3])
    const board = await sectionOf(paper.society)
    await changeSection({ actor: editor, ...board, input: { ...board.input, layout: 'magazine' } })
    expect(await numbers()).toEqual([null, null, null])
    const magazine = await sectionOf(paper.society)
    await changeSection({ actor: editor, ...magazine, input: { ...magazine.input, layout: 'board' } })
    expect(await numbers()).toEqual([1, 2, 3])
  })

  it('stand in the order that was set, and out of the menu where it was said', async () => {
    await addSection({ actor: editor, input: { name: '날씨', slug: 'weather', description: '', layout: 'magazine', inMenu: false } })
    const slugs = async () => (await getPaper()).sections.map(({ slug, isHidden = false }) => [slug, isHidden])
    expect(await slugs()).toEqual([['people', false], ['economy', false], ['weather', true]])
    const weather = (await listSections({ actor: editor }))?.at(-1)?.id ?? ''
    await moveSection({ actor: editor, sectionId: weather, move: 'up' })
    await moveSection({ actor: editor, sectionId: weather, move: 'up' })
    expect(await moveSection({ actor: editor, sectionId: weather, move: 'up' })).toEqual({ ok: true, change: null })
    expect(await slugs()).toEqual([['weather', true], ['people', false], ['economy', false]])

    expect(await moveSection({ actor: editor, sectionId: weather, move: { before: paper.economy } })).toEqual({ ok: true, change: paperChange })
    expect(await slugs()).toEqual([['people', false], ['weather', true], ['economy', false]])
    expect(await moveSection({ actor: editor, sectionId: weather, move: { before: paper.economy } })).toEqual({ ok: true, change: null })
    expect(await moveSection({ actor: editor, sectionId: weather, move: { before: null } })).toMatchObject({ ok: true })
    expect(await slugs()).toEqual([['people', false], ['economy', false], ['weather', true]])
    const [line] = await db().select().from(auditLog).where(eq(auditLog.action, 'section.moved')).orderBy(desc(auditLog.id)).limit(1)
    expect(line?.details).toEqual({ from: ['people', 'weather', 'economy'], to: ['people', 'economy', 'weather'] })
    for (const before of ['00000000-0000-4000-8000-000000000000', 'no-id', weather]) expect(await moveSection({ actor: editor, sectionId: weather, move: { before } })).toEqual({ ok: false, problem: { code: 'not-found' } })
    await moveSection({ actor: editor, sectionId: weather, move: { before: paper.society } })
  })

  it('are given up with their articles moved, drafts too, and an editor whose page still names the old one loses nothing', async () => {
    const draft = await write('아직 쓰는 기사', paper.society, [], false)
    const people = await sectionOf(paper.society)
    expect(await retireSection({ actor: editor, sectionId: paper.society, baseVersion: people.baseVersion, targetId: null })).toMatchObject({ problem: { code: 'target-missing' } })
    const retired = await retireSection({ actor: editor, sectionId: paper.society, baseVersion: people.baseVersion, targetId: paper.economy })
    expect(retired).toMatchObject({ ok: true, moved: 4 })
    expect(await db().$count(articles, eq(articles.sectionId, paper.society))).toBe(0)
    expect((await getSectionPage('economy', 1))?.total).toBe(3)
    expect(new Set((await getSectionPage('economy', 1))?.articles.map(({ section }) => section.name))).toEqual(new Set(['경제']))
    expect(await db().$count(publishedArticles, sql`${publishedArticles.boardNumber} is not null`)).toBe(0)
    fresh()
    expect(await findListPages('sections', 'society')).toEqual({ movedTo: 'economy' })
    const text = { headline: '아직 쓰는 기사, 한 줄 더', standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [], tags: [], lead: null, body: paragraphs('한 줄 더 썼다.') }
    expect(await saveArticle({ actor: editor, input: { articleId: draft.articleId, baseVersion: 2, ...text } })).toMatchObject({ ok: true })
    expect((await db().select().from(articles).where(eq(articles.id, draft.articleId)))[0]?.sectionId).toBe(paper.economy)
  })

  it('come back under their old address and count their board on', async () => {
    expect(await addSection({ actor: editor, input: { name: '사람', slug: 'people', description: '', layout: 'board', inMenu: true } })).toMatchObject({ ok: true })
    fresh()
    expect(await findListPages('sections', 'people')).toBe(1)
    await write('다시 연 게시판의 기사', paper.society, [])
    expect((await db().select({ n: publishedArticles.boardNumber }).from(publishedArticles).where(eq(publishedArticles.sectionSlug, 'people')))[0]?.n).toBe(4)
    expect(await db().$count(sections)).toBe(3)
  })
})

describe('tags', () => {
  const countsOf = async (slug: string) => (await db().select({ n: sql<number>`coalesce(sum(${listCounts.articles}), 0)::int` }).from(listCounts).where(and(eq(listCounts.list, 'tag'), eq(listCounts.slug, slug))))[0]?.n

  it('are merged: articles, drafts, lists, counts and search follow, and the old address leads to the one that stays', async () => {
    const only = await write('마을버스 첫차', paper.economy, ['마을 버스', '교통'])
    const both = await write('마을버스 막차', paper.economy, ['교통', '마을버스', '마을 버스'])
    const draft = await write('마을버스 노선', paper.economy, ['마을 버스'], false)
    const [from, into] = [await tagNamed('마을 버스'), await tagNamed('마을버스')]
    expect([from.slug, into.slug]).toEqual(['마을-버스', '마을버스'])
    const merged = await mergeTags({ actor: editor, tagId: from.id, intoName: '마을버스' })
    expect(merged).toMatchObject({ ok: true, moved: 3, change: { tagSlugs: ['마을-버스', '마을버스'] } })
    if (merged.ok) forgetAddresses(merged.change)
    const rows = await db().select({ number: publishedArticles.number, tags: publishedArticles.tags, slugs: publishedArticles.tagSlugs }).from(publishedArticles).where(sql`${publishedArticles.number} in (${only.number}, ${both.number})`).orderBy(asc(publishedArticles.number))
    const bus = { name: '마을버스', slug: '마을버스' }
    expect(rows).toEqual([
      { number: only.number, tags: [bus, { name: '교통', slug: '교통' }], slugs: ['마을버스', '교통'] },
      { number: both.number, tags: [{ name: '교통', slug: '교통' }, bus], slugs: ['교통', '마을버스'] },
    ])
    expect([await countsOf('마을-버스'), await countsOf('마을버스'), (await getTagPage('마을버스', 1))?.total]).toEqual([0, 2, 2])
    expect(await db().$count(articleTags, eq(articleTags.tagId, into.id))).toBe(3)
    expect((await db().select({ tagIds: articles.tagIds }).from(articles).where(eq(articles.id, draft.articleId)))[0]?.tagIds).toEqual([into.id])
    expect(await db().$count(tags, eq(tags.id, from.id))).toBe(0)
    expect(await findListPages('tags', '마을-버스')).toEqual({ movedTo: '마을버스' })
    await write('마을버스 요금', paper.economy, ['마을 버스'])
    expect(await db().$count(tags, eq(tags.name, '마을 버스'))).toBe(0)
  })

  it('are renamed for readers too, found by the new name and not by the old one', async () => {
    const traffic = await tagNamed('교통')
    expect(await renameTag({ actor: editor, tagId: traffic.id, wasName: '옛 이름', name: '길과 탈것' })).toMatchObject({ problem: { code: 'settings-overtaken' } })
    expect(await renameTag({ actor: editor, tagId: traffic.id, wasName: '교통', name: '마을버스' })).toMatchObject({ problem: { code: 'tag-taken', field: 'name' } })
    const renamed = await renameTag({ actor: editor, tagId: traffic.id, wasName: '교통', name: '길과 탈것' })
    expect(renamed).toMatchObject({ ok: true, change: { tagSlugs: ['교통', '길과-탈것'] } })
    if (renamed.ok && renamed.change) forgetAddresses(renamed.change)
    expect(await findListPages('tags', '교통')).toEqual({ movedTo: '길과-탈것' })
    expect((await getTagPage('길과-탈것', 1))?.tag).toEqual({ name: '길과 탈것', slug: '길과-탈것' })
    const found = async (query: string) => (await searchArticles(readSearchRequest({ q: query }))).total.count
    expect([await found('탈것'), await found('교통')]).toEqual([2, 0])
  })

  it('are listed by name with their counts, and deleted when nothing has them', async () => {
    await db().insert(tags).values({ name: '가뭄', slug: '가뭄' })
    const page = await listTags({ actor: editor, filter: { query: '', unused: false, after: '' } })
    expect(page).toMatchObject({ next: null, rows: [{ name: '가뭄', articles: 0, published: 0 }, { name: '길과 탈것', articles: 2, published: 2 }, { name: '마을버스', articles: 4, published: 3 }] })
    expect((await listTags({ actor: editor, filter: { query: '탈', unused: false, after: '' } }))?.rows).toHaveLength(1)
    expect((await listTags({ actor: editor, filter: { query: '', unused: true, after: '' } }))?.rows.map(({ name }) => name)).toEqual(['가뭄'])
    expect(await deleteTag({ actor: editor, tagId: (await tagNamed('마을버스')).id })).toEqual({ ok: false, problem: { code: 'tag-in-use' } })
    expect(await deleteTag({ actor: editor, tagId: (await tagNamed('가뭄')).id })).toEqual({ ok: true })
    const reporter = await makeStaff('reporter')
    expect([await listTags({ actor: reporter, filter: { query: '', unused: false, after: '' } }), await deleteTag({ actor: reporter, tagId: editor.staffId })]).toEqual([null, { ok: false, problem: { code: 'not-allowed' } }])
  })
})

describe('a tag of thousands of articles', () => {
  it('is merged in small steps, between which somebody who saves one of them gets in', async () => {
    const made = 2000
    const [from] = await db().insert(tags).values({ name: '코로나', slug: '코로나' }).returning()
    const [into] = await db().insert(tags).values({ name: '코로나19', slug: '코로나19' }).returning()
    if (!from || !into) throw new Error('no tags')
    await db().transaction(async (tx) => {
      await tx.execute(sql`insert into articles (id, number, status, section_id, slug, headline, first_published_at, published_at) select gen_random_uuid(), 100000 + n, 'published', ${paper.economy}, 'k', '확진자 ' || n, now() - n * interval '1 hour', now() from generate_series(1, ${made}) n`)
      await tx.execute(sql`insert into article_tags (article_id, tag_id, position) select id, ${from.id}, 0 from articles where number > 100000`)
      await tx.execute(sql`insert into published_articles (number, article_id, revision_id, slug, headline, standfirst, excerpt, section_slug, section_name, bylines, tags, contributor_slugs, tag_slugs, body_html, body_text, characters, visible_from, first_published_at, updated_at)
        select number, id, gen_random_uuid(), 'k', headline, '', '', 'economy', '경제', '[]', '[{"name":"코로나","slug":"코로나"}]', '{}', '{코로나}', '', '', 0, first_published_at, first_published_at, first_published_at from articles where number > 100000`)
      await tx.execute(sql`insert into published_search (number, form, visible_from, first_published_at, words, headline, marks) select number, 1, visible_from, first_published_at, headline || ' 코로나', headline, '{}' from published_articles where number > 100000`)
    })
    let isDone = false
    const merging = mergeTags({ actor: editor, tagId: from.id, intoName: '코로나19' }).finally(() => { isDone = true })
    let gotIn = 0
    for (let number = 100_001; !isDone; number += 97) {
      await db().update(articles).set({ savedAt: new Date() }).where(eq(articles.number, number))
      if (!isDone) gotIn += 1
    }
    expect(await merging).toMatchObject({ ok: true, moved: made, change: { everyArticle: true, articleNumbers: [] } })
    expect(gotIn).toBeGreaterThan(5)
    expect([(await getTagPage('코로나19', 1))?.total, await getTagPage('코로나', 1), await db().$count(articleTags, eq(articleTags.tagId, into.id))]).toEqual([made, null, made])
    expect(await db().$count(articles, sql`${articles.tagIds} = array[${into.id}]::uuid[]`)).toBe(made)
  }, 120_000)
})
