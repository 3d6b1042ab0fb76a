import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Random } from '@/bench/data/random'
import { db } from '@/db/client'
import { articles, publishedContributors } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { putBackArticle } from '@/newsroom/articles/put-back-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { withdrawArticle } from '@/newsroom/articles/withdraw-article'
import { republish } from '@/newsroom/door/republish'
import { findListPages } from '@/published/addresses'
import { getContributorPage } from '@/published/contributors'
import { getCorrectionsPage } from '@/published/corrections'
import type { ArticleList } from '@/published/list-page'
import { getSectionPage } from '@/published/sections'
import { getTagPage } from '@/published/tags'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { explain, questionsOf } from '@/tests/support/rows-touched'
import { beginArticle } from '@/tests/support/write-article'

// Without Next around it nothing is remembered: what is asked here is what a page asks that is made for the first time.
vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  editor = await makeStaff('editor')
  paper = await makePaper()
  await republish({ actor: { kind: 'operator' } })
})

const truth = sql`(
  select 'section' as list, section_slug as slug, first_published_at, number, visible_from from published_articles
  union select 'series', series_slug, first_published_at, number, visible_from from published_articles where series_slug is not null
  union select 'contributor', unnest(contributor_slugs), first_published_at, number, visible_from from published_articles
  union select 'tag', unnest(tag_slugs), first_published_at, number, visible_from from published_articles
)`
const counted = sql`(
  select list, slug, date_trunc('month', first_published_at at time zone 'Asia/Seoul')::date as month, count(*)::int as articles from ${truth} as truth group by 1, 2, 3
  union all select 'corrections', '', date_trunc('month', day::timestamp)::date, count(*)::int from published_corrections group by 3
)`

/** What the lists and counts say that the articles do not, and the other way round. */
async function differences(): Promise<unknown[]> {
  const kept = sql`(select list, slug, first_published_at, number, visible_from from published_listings)`
  const counts = sql`(select list, slug, month, articles from list_counts where articles <> 0)`
  const { rows } = await db().execute(sql`
    select 'row' as what, list, slug, number from ((${kept} except select * from ${truth} as t) union all (select * from ${truth} as t except ${kept})) as rows
    union all select 'count', list, slug, articles from ((${counts} except select * from ${counted} as c) union all (select * from ${counted} as c except ${counts})) as counts`)
  return rows
}

/** Rows as an archive brings them: `per` a day, up to now. */
async function fill(first: number, count: number, { section, tags, writers, every = '10 minutes' }: { section: string; tags: string; writers: string; every?: string }): Promise<void> {
  await db().execute(sql`insert into published_articles (number, article_id, revision_id, slug, headline, standfirst, excerpt, section_slug, section_name, bylines, tags, body_html, body_text, characters,
      contributor_slugs, tag_slugs, visible_from, first_published_at, updated_at)
    select ${first}::int + n, gen_random_uuid(), gen_random_uuid(), 's', '기사 ' || n, '', '', ${section}, ${section}, '[]', jsonb_build_array(jsonb_build_object('slug', ${tags}::text, 'name', ${tags}::text)), '', '', 0,
      array[${writers}], array[${tags}], at, at, at
    from (select n, now() - n * ${every}::interval as at from generate_series(0, ${count - 1}::int) n) as times`)
}

describe('the lists of the reader side', () => {
  it('and their counts agree with the articles after any series of rows that come, change, move and go', async () => {
    const random = new Random(31)
    const pick = (values: string[]) => sql`${values[random.below(values.length)] ?? ''}::text`
    const some = () => sql.join([sql`array[`, sql.join(Array.from({ length: random.below(4) }, () => pick(['하천', '버스', '도서관', '시장'])), sql`, `), sql`]::text[]`])
    for (let step = 0; step < 120; step += 1) {
      const first = 1 + random.below(60)
      const these = sql`number between ${first}::int and ${first + random.below(6)}::int`
      const at = sql`'2024-01-31T23:00:00+09:00'::timestamptz + ${random.below(900)}::int * interval '1 hour'`
      const changes = [
        sql`insert into published_articles (number, article_id, revision_id, slug, headline, standfirst, excerpt, section_slug, section_name, bylines, tags, body_html, body_text, characters, contributor_slugs, tag_slugs, visible_from, first_published_at, updated_at)
          select n, gen_random_uuid(), gen_random_uuid(), 's', '기사', '', '', ${pick(['society', 'economy'])}, '사회', '[]', '[]', '', '', 0, ${some()}, ${some()}, ${at}, ${at}, now() from generate_series(${first}::int, ${first + 3}::int) n
          on conflict (number) do update set section_slug = excluded.section_slug, tag_slugs = excluded.tag_slugs, first_published_at = excluded.first_published_at`,
        sql`delete from published_articles where ${these}`,
        sql`update published_articles set section_slug = ${pick(['society', 'economy'])}, series_slug = ${pick(['강을 따라', '시장 사람들'])}, series_part = number where ${these}`,
        sql`update published_articles set tag_slugs = ${some()}, contributor_slugs = ${some()} where ${these}`,
        sql`update published_articles set first_published_at = ${at}, visible_from = ${at} + interval '1 hour' where ${these}`,
        sql`insert into published_corrections (number, place, kind, day, note) select number, 1, 'correction', '2024-03-31'::date + ${random.below(40)}::int, '바로잡습니다' from published_articles where ${these} on conflict (number, place) do update set day = excluded.day`,
      ]
      await db().execute(changes[random.below(changes.length)] ?? sql`select 1`)
      if (step % 20 === 19) expect(await differences()).toEqual([])
    }
    expect(await db().$count(sql`published_listings`)).toBeGreaterThan(20)
    await db().execute(sql`delete from published_articles`)
    expect([await differences(), await db().$count(sql`published_listings`)]).toEqual([[], 0])
  })

  it('follow an article that is published, moved to another section, withdrawn and put back, and a reader side that is built anew', async () => {
    const articleId = await beginArticle(editor)
    const write = async (baseVersion: number, sectionId: string, tags: string[]) => {
      const text = { headline: '새 산책로가 열렸다', standfirst: '', excerpt: '', label: null, lead: null, body: paragraphs('가람시가 21일 산책로를 열었다.') }
      const saved = await saveArticle({ actor: editor, input: { articleId, baseVersion, ...text, sectionId, contributorIds: [paper.contributorId], tags } })
      const done = saved.ok && (await publishArticle({ actor: editor, input: { articleId, baseVersion: saved.version } }))
      if (!done || !done.ok) throw new Error('it was not published')
      return done.version
    }
    const listed = async () => {
      expect(await differences()).toEqual([])
      return (await db().execute<{ list: string; slug: string }>(sql`select list, slug from published_listings order by 1, 2`)).rows.map(({ list, slug }) => `${list} ${slug}`)
    }
    const first = await write(1, paper.society, ['산책로', '하천'])
    expect(await listed()).toEqual(['contributor bae-doyun', 'section society', 'tag 산책로', 'tag 하천'])
    const second = await write(first, paper.economy, ['산책로'])
    const moved = ['contributor bae-doyun', 'section economy', 'tag 산책로']
    expect(await listed()).toEqual(moved)
    const taken = await withdrawArticle({ actor: editor, input: { articleId, baseVersion: second, reason: '사실과 달랐다.', notice: '이 기사는 거두어들였습니다.', showsHeadline: false } })
    expect([taken.ok, await listed()]).toEqual([true, []])
    expect(await putBackArticle({ actor: editor, input: { articleId } })).toEqual({ ok: true })
    const [draft] = await db().select({ version: articles.version }).from(articles).where(eq(articles.id, articleId))
    await write(draft?.version ?? 0, paper.economy, ['산책로'])
    expect(await listed()).toEqual(moved)
    await republish({ actor: { kind: 'operator' } })
    expect(await listed()).toEqual(moved)
    await db().execute(sql`delete from published_articles`)
  })

  it('are cut into pages of which none overlaps and none is left out, over the ends of months too', async () => {
    await fill(1000, 130, { section: 'economy', tags: '시장', writers: 'bae-doyun', every: '15 hours' })
    await db().insert(publishedContributors).values({ slug: 'bae-doyun', name: '배도윤', title: '기자', bio: '' }).onConflictDoNothing()
    const read: ((page: number) => Promise<ArticleList | null>)[] = [(page: number) => getSectionPage('economy', page), (page: number) => getTagPage('시장', page), (page: number) => getContributorPage('bae-doyun', page)]
    for (const getPage of read) {
      const pages = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((page) => getPage(page)))
      expect(pages.flatMap((list) => list?.articles.map(({ number }) => number) ?? [])).toEqual(Array.from({ length: 130 }, (_, place) => 1000 + place))
      expect(pages.map((list) => [list?.page, list?.pages, list?.total])).toEqual([1, 2, 3, 4, 5, 6, 7].map((page) => [page, 7, 130]))
      expect([await getPage(8), await getPage(0)]).toEqual([null, null])
    }
    expect([await findListPages('sections', 'economy'), await findListPages('tags', '시장'), await findListPages('contributors', 'bae-doyun'), await findListPages('tags', '없는말')]).toEqual([7, 7, 7, null])
    expect(await getSectionPage('society', 1)).toMatchObject({ articles: [], page: 1, pages: 1, total: 0 })
    expect([await getTagPage('없는말', 1), await getContributorPage('nobody', 1)]).toEqual([null, null])
  })

  it('show notes of corrections by the same pages', async () => {
    await db().execute(sql`insert into published_corrections (number, place, kind, day, note) select number, 1, 'correction', '2026-03-31'::date - (number - 1000), '바로잡습니다' from published_articles where number < 1045`)
    const pages = await Promise.all([1, 2, 3].map((page) => getCorrectionsPage(page)))
    expect(pages.flatMap((list) => list?.corrections.map(({ path }) => path) ?? [])).toEqual(Array.from({ length: 45 }, (_, place) => `/articles/${1000 + place}/s#correction-1`))
    expect(pages.map((list) => [list?.pages, list?.total])).toEqual([[3, 45], [3, 45], [3, 45]])
    expect([await getCorrectionsPage(4), await findListPages('corrections', '')]).toEqual([null, 3])
  })

  it('read no more of a long archive for its last page than for its first', async () => {
    await fill(200_000, 20_000, { section: 'society', tags: '하천', writers: 'bae-doyun', every: '2 hours' })
    const rowsOf = async (work: () => Promise<unknown>) => {
      const plans = await Promise.all((await questionsOf(work)).map(explain))
      expect(plans.flatMap(({ wholeTables }) => wholeTables).filter((name) => /articles|listings/.test(name))).toEqual([])
      return Math.max(...plans.map(({ rows }) => rows))
    }
    for (const page of [1, 500, 1000]) {
      // A month of it is 372 articles, and there are 56 months.
      expect(await rowsOf(() => getTagPage('하천', page))).toBeLessThan(700)
      expect(await rowsOf(() => getSectionPage('society', page))).toBeLessThan(700)
      expect(await rowsOf(() => getContributorPage('bae-doyun', page))).toBeLessThan(700)
    }
    expect((await getTagPage('하천', 1000))?.articles.at(-1)?.number).toBe(219_999)
  }, 120_000)
})
