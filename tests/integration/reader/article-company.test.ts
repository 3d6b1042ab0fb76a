import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import Page, { generateMetadata } from '@/app/(site)/articles/[number]/[slug]/page'
import { db } from '@/db/client'
import { contributors, publishedArticles } from '@/db/schema'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import type { PublicChange } from '@/domain/articles/public-change'
import type { StaffActor } from '@/domain/staff/staff'
import { saveArticle } from '@/newsroom/articles/save-article'
import { getArticle } from '@/published/articles'
import { getArticleCompany } from '@/published/company'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { explain, questionsOf } from '@/tests/support/rows-touched'
import { beginArticle, publishSaved } from '@/tests/support/write-article'

// Without Next around it nothing is remembered: what is asked here is what a page asks that is made for the first time.
vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

type Published = { id: string; number: number; version: number; change: PublicChange }

let paper: Awaited<ReturnType<typeof makePaper>>
let editor: StaffActor

beforeAll(async () => {
  paper = await makePaper()
  editor = await makeStaff('editor')
  await db().update(contributors).set({ bio: '골목과 시장을 다닙니다.' }).where(eq(contributors.id, paper.contributorId))
})

const text = (given: Partial<SaveArticleInput>) => ({
  standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [paper.contributorId], tags: [], lead: null, body: paragraphs('가람시가 21일 알렸다.'), ...given,
})

async function publish(headline: string, given: Partial<SaveArticleInput> = {}, known?: Published): Promise<Published> {
  const articleId = known?.id ?? (await beginArticle(editor))
  const saved = await saveArticle({ actor: editor, input: { articleId, baseVersion: known?.version ?? 1, headline, ...text(given) } })
  if (!saved.ok) throw new Error(saved.problem.code)
  return publishSaved(editor, articleId, saved.version)
}

async function companyOf(number: number) {
  const article = await getArticle(number)
  if (!article) throw new Error(`no article ${number}`)
  return getArticleCompany(article)
}

describe('around an article', () => {
  it('stand its neighbours in the section, others under its tags, and its writer’s bio and stories; a change is told to the neighbours alone', async () => {
    const bus = await publish('마을버스 첫차 당긴다', { tags: ['버스', '교통'] })
    const market = await publish('해오름시장 새 지붕', { sectionId: paper.economy })
    const school = await publish('학교 앞 길 넓힌다', { tags: ['교통'] })
    const road = await publish('버스 노선 두 개 늘린다', { tags: ['버스', '교통'] })
    const library = await publish('도서관, 밤 열 시까지')
    expect(library.change.neighbourNumbers).toEqual([road.number])

    const { previous, next, related, reporters } = await companyOf(road.number)
    expect([previous?.number, next?.number]).toEqual([school.number, library.number])
    expect({ sharesTag: related.sharesTag, numbers: related.articles.map(({ number }) => number) }).toEqual({ sharesTag: true, numbers: [bus.number, school.number] })
    expect(reporters.map(({ name, bio, others }) => [name, bio, others.map(({ number }) => number)])).toEqual([
      ['배도윤', '골목과 시장을 다닙니다.', [library, school, market].map(({ number }) => number)],
    ])
    expect(await companyOf(market.number)).toMatchObject({ previous: null, next: null, related: { sharesTag: false, articles: [] } })

    const moved = await publish('학교 앞 길 넓힌다', { tags: ['교통'], sectionId: paper.economy }, school)
    expect(new Set(moved.change.neighbourNumbers)).toEqual(new Set([bus.number, road.number, market.number]))
  })

  it('nobody is shown whom readers may not see yet', async () => {
    const open = await publish('가람천 산책로 열린다', { tags: ['산책로'] })
    const embargoed = await publish('가람천 다리 놓는다', { tags: ['산책로'] })
    await db().update(publishedArticles).set({ visibleFrom: sql`now() + interval '1 hour'` }).where(eq(publishedArticles.number, embargoed.number))
    const { next, related, reporters } = await companyOf(open.number)
    const shown = [...related.articles, ...reporters.flatMap(({ others }) => others)].map(({ number }) => number)
    expect([next, shown.includes(embargoed.number)]).toEqual([null, false])
  })

  it('a page that is made for the first time asks at most four questions, and what it asks of a large archive is answered by a few rows', async () => {
    const { number } = await publish('큰 신문의 새 기사', { tags: ['흔한말', '드문말'] })
    await fillArchive(30_000)
    const article = await getArticle(number)
    const params = Promise.resolve({ number: String(number), slug: article?.path.split('/')[3] ?? '' })
    const asked = await questionsOf(async () => {
      await generateMetadata({ params })
      await Page({ params })
    })
    expect(asked.length).toBeLessThanOrEqual(4)
    const company = asked.find(({ text: words }) => words.includes('union all'))
    if (!company) throw new Error('the company was not asked for')
    const { rows, wholeTables } = await explain(company)
    // A newsroom's writers are a handful.
    expect(wholeTables.filter((name) => name !== 'published_contributors')).toEqual([])
    expect(rows).toBeLessThan(1000)
  }, 120_000)
})

/** Older articles in the same section by the same writer; every tenth under the one tag, every thousandth under the other. */
async function fillArchive(count: number): Promise<void> {
  await db().execute(sql`insert into published_articles (number, article_id, revision_id, slug, headline, standfirst, excerpt, section_slug, section_name, bylines, tags,
      contributor_slugs, tag_slugs, body_html, body_text, characters, visible_from, first_published_at, updated_at)
    select 100000 + n, gen_random_uuid(), gen_random_uuid(), 's', '지난 기사 ' || n, '', '', 'society', '사회', '[]', '[]', array['bae-doyun'],
      case when n % 10 = 0 then array['흔한말'] when n % 1000 = 1 then array['드문말'] else array[]::text[] end, '', '', 0, day, day, day
    from (select n, now() - n * interval '1 minute' as day from generate_series(1, ${count}::int) as n) as days`)
}
