import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { publishedArticles, publishedSeries, series } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { getSeriesOf } from '@/newsroom/desk/get-series'
import { republish } from '@/newsroom/door/republish'
import { setSeries } from '@/newsroom/series/set-series'
import { findListPages, forgetAddresses } from '@/published/addresses'
import { getArticle } from '@/published/articles'
import { getArticleCompany } from '@/published/company'
import { getPaper } from '@/published/paper'
import { getSeriesPage, listSeries } from '@/published/series'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { explain, questionsOf } from '@/tests/support/rows-touched'
import { publishSaved, writeArticle } from '@/tests/support/write-article'

vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

let editor: StaffActor
let sectionId: string

beforeAll(async () => {
  editor = await makeStaff('editor')
  sectionId = (await makePaper()).society
})

async function write(headline: string, actor = editor): Promise<{ id: string; version: number }> {
  return { id: await writeArticle(actor, { headline, sectionId }), version: 2 }
}

const publish = ({ id, version }: { id: string; version: number }) => publishSaved(editor, id, version)

async function set(articleId: string, name: string | null, part: number | null = null, actor = editor) {
  const outcome = await setSeries({ actor, input: { articleId, name, part } })
  if (outcome.ok && outcome.change) forgetAddresses(outcome.change)
  return outcome
}

async function besideOf(number: number) {
  const article = await getArticle(number)
  if (!article) throw new Error(`no article ${number}`)
  const { earlierPart, laterPart } = await getArticleCompany(article)
  return { series: article.series, earlier: earlierPart?.number ?? null, later: laterPart?.number ?? null }
}

describe('a series', () => {
  it('is made by naming it; its parts count up unless they are numbered, and its page leads from the first to the newest', async () => {
    const third = await publish(await write('가람천을 걷다, 하류'))
    expect((await getPaper()).hasSeries).toBe(false)
    expect(await set(third.id, '가람천을 걷다', 3)).toMatchObject({ ok: true, series: { name: '가람천을 걷다', part: 3 }, change: { seriesSlugs: ['가람천을-걷다'], neighbourNumbers: [] } })
    const draft = await write('가람천을 걷다, 상류')
    expect(await set(draft.id, '가람천을  걷다', 1)).toMatchObject({ ok: true, series: { name: '가람천을 걷다', part: 1 }, change: null })
    expect((await getSeriesPage('가람천을-걷다', 1))?.parts.map(({ part }) => part)).toEqual([3])
    // What leads every page's footer to the series.
    expect((await getPaper()).hasSeries).toBe(true)
    const first = await publish(draft)
    expect(first.change).toMatchObject({ seriesSlugs: ['가람천을-걷다'] })
    expect(first.change.neighbourNumbers).toContain(third.number)
    const fourth = await publish(await write('가람천을 걷다, 갯벌'))
    expect(await set(fourth.id, '가람천을 걷다')).toMatchObject({ series: { part: 4 }, change: { neighbourNumbers: expect.arrayContaining([third.number]) } })

    const page = await getSeriesPage('가람천을-걷다', 1)
    expect(page?.parts.map(({ part, number }) => [part, number])).toEqual([[1, first.number], [3, third.number], [4, fourth.number]])
    expect([page?.total, page?.latest.number]).toEqual([3, fourth.number])
    expect(await besideOf(third.number)).toEqual({ series: { name: '가람천을 걷다', slug: '가람천을-걷다', part: 3 }, earlier: first.number, later: fourth.number })
    expect((await listSeries()).map(({ name, total }) => [name, total])).toEqual([['가람천을 걷다', 3]])
    expect([await findListPages('series', '가람천을-걷다'), await findListPages('series', '없는-연재')]).toEqual([1, null])
  })

  it('has no part twice: the number is refused with what to do, and the article stays where it was', async () => {
    const { id } = await write('가람천을 걷다, 다리')
    expect(await set(id, '가람천을 걷다', 3)).toEqual({ ok: false, problem: { code: 'series-part-taken', field: 'part', detail: '3' } })
    expect(await getSeriesOf(id)).toBeNull()
    await set(id, '가람천을 걷다', 2)
    expect(await set(id, '가람천을 걷다')).toMatchObject({ series: { part: 2 } })
    expect(await set(id, '가람천을 걷다', 5)).toMatchObject({ series: { part: 5 } })
  })

  it('is left, and taken up in another; both are told, and one whose last part goes has no page', async () => {
    const lone = await publish(await write('골목 한 바퀴, 첫 집'))
    await set(lone.id, '골목 한 바퀴')
    expect(await findListPages('series', '골목-한-바퀴')).toBe(1)
    expect(await set(lone.id, '가람천을 걷다')).toMatchObject({ change: { seriesSlugs: ['골목-한-바퀴', '가람천을-걷다'] } })
    expect([await findListPages('series', '골목-한-바퀴'), (await listSeries()).map(({ name }) => name)]).toEqual([null, ['가람천을 걷다']])
    expect(await set(lone.id, null)).toMatchObject({ series: null, change: { seriesSlugs: ['가람천을-걷다'] } })
    expect(await besideOf(lone.number)).toEqual({ series: null, earlier: null, later: null })
  })

  it('is for those who may write the article, and for publishers once readers have it', async () => {
    const reporter = await makeStaff('reporter')
    const own = await write('기자의 글', reporter)
    expect(await set(own.id, '기자의 연재', null, reporter)).toMatchObject({ ok: true })
    expect(await set((await write('남의 글')).id, '기자의 연재', null, reporter)).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    await publish(own)
    expect(await set(own.id, null, null, reporter)).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await set(own.id, '', null)).toMatchObject({ problem: { code: 'bad-input', field: 'name' } })
  })

  it('shows nobody a part that readers may not see yet, stands again after the reader side was built anew, and walks its index alone', async () => {
    const part = await publish(await write('가람천을 걷다, 겨울'))
    await set(part.id, '가람천을 걷다', 90)
    await db().update(publishedArticles).set({ visibleFrom: sql`now() + interval '1 hour'` }).where(eq(publishedArticles.number, part.number))
    expect((await getSeriesPage('가람천을-걷다', 1))?.latest.part).toBe(4)
    await db().update(series).set({ description: '상류에서 갯벌까지 걷습니다.' })
    await db().delete(publishedSeries)
    await db().execute(sql`update published_articles set series_slug = null, series_part = null`)
    await republish({ actor: { kind: 'operator' } })
    expect(await getSeriesPage('가람천을-걷다', 1)).toMatchObject({ total: 3, series: { description: '상류에서 갯벌까지 걷습니다.' } })

    await db().execute(sql`insert into published_articles (number, article_id, revision_id, slug, headline, standfirst, excerpt, section_slug, section_name, bylines, tags,
        contributor_slugs, tag_slugs, body_html, body_text, characters, visible_from, first_published_at, updated_at, series_slug, series_part)
      select 100000 + n, gen_random_uuid(), gen_random_uuid(), 's', '지난 기사 ' || n, '', '', 'society', '사회', '[]', '[]', '{}', '{}', '', '', 0, now(), now(), now(),
        case when n % 20 = 0 then '긴-연재' end, case when n % 20 = 0 then n / 20 end from generate_series(1, 20000) as n`)
    for (const question of await questionsOf(() => getSeriesPage('가람천을-걷다', 1))) {
      const { rows, wholeTables } = await explain(question)
      expect(wholeTables.filter((name) => name !== 'published_series')).toEqual([])
      expect(rows).toBeLessThan(50)
    }
  }, 60_000)
})
