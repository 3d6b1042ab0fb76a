import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { dayCounts } from '@/db/schema'
import { republish } from '@/newsroom/door/republish'
import { changeOf } from '@/newsroom/door/change-of'
import { findArchivePages } from '@/published/addresses'
import { getArchiveDay, getArchiveMonth, listArchiveMonths } from '@/published/archive'
import { tagsOfChange } from '@/published/cache-tags'
import { useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { explain, questionsOf } from '@/tests/support/rows-touched'

// Without Next around it nothing is remembered: what is asked here is what a page asks that is made for the first time.
vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

/** Articles that came out at these moments, numbered from `first` on. */
async function put(first: number, moments: string[], visibleFrom: string | null = null): Promise<void> {
  for (const [place, moment] of moments.entries()) {
    await db().execute(sql`insert into published_articles (number, article_id, revision_id, slug, headline, standfirst, excerpt, section_slug, section_name, bylines, tags,
        contributor_slugs, tag_slugs, body_html, body_text, characters, visible_from, first_published_at, updated_at)
      values (${first + place}, gen_random_uuid(), gen_random_uuid(), 's', ${`지난 기사 ${first + place}`}, '', '', 'society', '사회', '[]', '[]', '{}', '{}', '', '', 0,
        ${visibleFrom ?? moment}::timestamptz, ${moment}::timestamptz, ${moment}::timestamptz)`)
  }
}

const numbersOf = async (day: string, page = 1) => (await getArchiveDay(day, page))?.articles.map(({ number }) => number) ?? null

beforeAll(async () => {
  await put(1, ['2024-02-28T23:59:59+09:00', '2024-02-29T00:00:00+09:00', '2024-02-29T23:59:59.999+09:00', '2024-03-01T00:00:00+09:00', '2025-12-31T23:30:00+09:00'])
})

describe('a day of the archive', () => {
  it('holds what came out between its two midnights in Seoul, newest first, and leads to the days beside it that have articles', async () => {
    expect(await numbersOf('2024-02-29')).toEqual([3, 2])
    expect(await getArchiveDay('2024-02-29', 1)).toMatchObject({ earlier: '2024-02-28', later: '2024-03-01', total: 2, pages: 1 })
    expect(await getArchiveDay('2024-03-01', 1)).toMatchObject({ earlier: '2024-02-29', later: '2025-12-31' })
    expect([await numbersOf('2024-03-02'), await numbersOf('2024-02-29', 2)]).toEqual([null, null])
  })

  it('and its month are counted as rows come, move and go, and their addresses exist only while something stands there', async () => {
    await put(50, ['2023-05-05T10:00:00+09:00', '2023-05-05T11:00:00+09:00', '2023-05-06T10:00:00+09:00'])
    expect((await getArchiveMonth('2023-05'))?.days).toEqual([{ date: '2023-05-05', articles: 2 }, { date: '2023-05-06', articles: 1 }])
    await db().execute(sql`update published_articles set first_published_at = '2023-05-06T12:00:00+09:00' where number = 51`)
    await db().execute(sql`update published_articles set headline = '고친 제목' where number = 50`)
    expect((await getArchiveMonth('2023-05'))?.days).toEqual([{ date: '2023-05-05', articles: 1 }, { date: '2023-05-06', articles: 2 }])
    expect([await findArchivePages('2023-05-05'), await findArchivePages('2023-05'), await findArchivePages('2023-05-07'), await findArchivePages('2023-06')]).toEqual([1, 1, null, null])
    await db().execute(sql`delete from published_articles where number >= 50`)
    expect([await getArchiveMonth('2023-05'), (await listArchiveMonths()).map(({ date, articles }) => [date, articles])]).toEqual([null, [['2025-12', 1], ['2024-03', 1], ['2024-02', 3]]])
  })

  it('shows nobody what readers may not see yet, and is not there before it has come', async () => {
    await put(60, ['2022-01-01T09:00:00+09:00'], '2999-01-01T00:00:00Z')
    await put(61, ['2999-01-01T09:00:00+09:00'])
    expect([await numbersOf('2022-01-01'), await findArchivePages('2022-01-01'), await findArchivePages('2999-01-01'), await findArchivePages('2999-01'), await getArchiveMonth('2999-01')]).toEqual([null, null, null, null, null])
    expect((await listArchiveMonths()).map(({ date }) => date)).not.toContain('2999-01')
    await db().execute(sql`delete from published_articles where number >= 60`)
  })

  it('is told of in the change of an article, where it was and where it is, with its month and the calendar', () => {
    const at = (day: string) => ({ number: 7, slug: 's', sectionSlug: 'society', contributorSlugs: [], tagSlugs: [], firstPublishedAt: new Date(`${day}T00:30:00+09:00`) })
    const change = changeOf(at('2024-02-29'), at('2024-03-01'))
    expect(change.days).toEqual(['2024-02-29', '2024-03-01'])
    expect(tagsOfChange(change)).toEqual(expect.arrayContaining(['day:2024-02-29', 'month:2024-02', 'day:2024-03-01', 'month:2024-03', 'archive']))
    const { days: _none, ...older } = change
    expect(tagsOfChange(older)).not.toContain('archive')
  })

  it('reads only its own rows of a large archive, and a calendar reads a row a day', async () => {
    await db().execute(sql`insert into published_articles (number, article_id, revision_id, slug, headline, standfirst, excerpt, section_slug, section_name, bylines, tags,
        contributor_slugs, tag_slugs, body_html, body_text, characters, visible_from, first_published_at, updated_at)
      select 100000 + n, gen_random_uuid(), gen_random_uuid(), 's', '지난 기사 ' || n, '', '', 'society', '사회', '[]', '[]', '{}', '{}', '', '', 0, day, day, day
      from (select n, '2021-12-31T23:50:00+09:00'::timestamptz - n * interval '10 minutes' as day from generate_series(0, 29999) as n) as days`)
    for (const work of [() => getArchiveDay('2021-06-15', 8), () => getArchiveMonth('2021-06'), () => findArchivePages('2021-06-14')]) {
      for (const question of await questionsOf(work)) {
        const { rows, wholeTables } = await explain(question)
        expect(wholeTables.filter((name) => name !== 'day_counts')).toEqual([])
        expect(rows).toBeLessThan(900)
      }
    }
    expect(await getArchiveDay('2021-06-15', 8)).toMatchObject({ total: 144, pages: 8 })
    const [calendar] = await questionsOf(() => listArchiveMonths())
    if (!calendar) throw new Error('nothing was asked')
    expect((await explain(calendar)).rows).toBe(await db().$count(dayCounts))
  }, 120_000)

  it('is counted still after the reader side was built anew', async () => {
    await db().execute(sql`delete from published_articles`)
    await republish({ actor: { kind: 'operator' } })
    expect(await listArchiveMonths()).toEqual([])
  })
})
