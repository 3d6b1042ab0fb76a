import { desc, eq, isNotNull, sql } from 'drizzle-orm'
import { beforeAll, expect, it, vi } from 'vitest'
import * as front from '@/app/(site)/[[...front]]/page'
import * as article from '@/app/(site)/articles/[number]/[slug]/page'
import * as contributor from '@/app/(site)/contributors/[slug]/[[...page]]/page'
import * as section from '@/app/(site)/sections/[slug]/[[...page]]/page'
import * as tag from '@/app/(site)/tags/[slug]/[[...page]]/page'
import * as search from '@/app/(live)/search/page'
import { db } from '@/db/client'
import { publishedArticles as table } from '@/db/schema'
import { seedDemo } from '@/db/seed/seed-demo'
import { readSearchRequest } from '@/domain/search/search-request'
import { getBoardAround } from '@/published/board-around'
import { getBoardPage } from '@/published/boards'
import { searchArticles } from '@/published/search/search-articles'
import { forgetMostRead } from '@/published/views'
import { useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { questionsOf } from '@/tests/support/rows-touched'

// Without Next around it nothing is remembered: what is asked here is what a page asks that is made for the first time, on a server that
// has just started.
vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

beforeAll(async () => {
  await seedDemo()
}, 120_000)

type Page<Props> = { default: (props: Props) => Promise<unknown>; generateMetadata?: (props: Props) => Promise<unknown> }

/** What a page asks the database for, head and all. */
async function askedBy<Props>(page: Page<Props>, props: Props): Promise<number> {
  forgetMostRead()
  const asked = await questionsOf(async () => {
    await page.generateMetadata?.(props)
    await page.default(props)
  })
  return asked.length
}

const paramsOf = <Params>(params: Params) => ({ params: Promise.resolve(params) })

async function articleIn(sectionSlug: string) {
  const [row] = await db().select({ number: table.number, slug: table.slug }).from(table).where(eq(table.sectionSlug, sectionSlug)).orderBy(desc(table.number)).limit(1)
  if (!row) throw new Error(`nothing in ${sectionSlug}`)
  return paramsOf({ number: String(row.number), slug: row.slug })
}

it('a page that is made asks at most four questions, however many sections, rows and stories it shows', async () => {
  const asked = {
    front: await askedBy(front, paramsOf({})),
    section: await askedBy(section, paramsOf({ slug: 'society' })),
    board: await askedBy(section, paramsOf({ slug: 'press-release' })),
    article: await askedBy(article, await articleIn('society')),
    'article of a board': await askedBy(article, await articleIn('press-release')),
    tag: await askedBy(tag, paramsOf({ slug: '도서관' })),
    contributor: await askedBy(contributor, paramsOf({ slug: 'seol-ahrin' })),
    'empty search': await askedBy(search, { searchParams: Promise.resolve({}) }),
  }
  expect(Object.entries(asked).filter(([, questions]) => questions > 4 || questions < 2)).toEqual([])
})

// What else may have been meant is asked only where little was found. Each step of accuracy is asked for only where the better ones leave room on the page: one question for them all would have to sort thousands.
it('a search asks how many there are, a list for each step of accuracy until its page is full, and for the articles', async () => {
  const asked = async (q: string) => (await questionsOf(() => searchArticles({ ...readSearchRequest({ q }), asWritten: true }))).length
  const [row] = await db().select({ headline: table.headline }).from(table).orderBy(desc(table.number)).limit(1)
  const counts = { word: await asked('도서관'), words: await asked(row?.headline.split(' ').slice(0, 2).join(' ') ?? '') }
  expect([counts, counts.word <= 4, counts.words <= 5]).toEqual([counts, true, true])
  expect(Math.min(counts.word, counts.words)).toBeGreaterThan(2)
})

it('the list around an article is the page of the board that it stands on', async () => {
  const rows = await db().select({ number: table.number, boardNumber: table.boardNumber, isPinned: table.isPinned }).from(table).where(isNotNull(table.boardNumber)).orderBy(desc(table.boardNumber))
  const numbered = rows.filter(({ isPinned }) => !isPinned).map(({ number }) => number)
  expect(numbered.length).toBeGreaterThan(2)
  for (const { number, isPinned } of rows) {
    const around = await getBoardAround(number, 'press-release')
    const place = numbered.indexOf(number)
    expect(around).toMatchObject({ ...(await getBoardPage('press-release', around?.page ?? 0)) })
    if (!isPinned) expect(around?.rows.map((row) => row.number)).toContain(number)
    expect([around?.after?.number, around?.before?.number]).toEqual(isPinned ? [undefined, undefined] : [numbered[place - 1], numbered[place + 1]])
  }
  expect(await getBoardAround(rows[0]?.number ?? 0, 'society')).toBeNull()
})

it('on a board of many pages the list around an article is its own page, wherever it stands', async () => {
  await db().execute(sql`insert into published_articles (number, article_id, revision_id, slug, headline, standfirst, excerpt, section_slug, section_name, bylines, tags, body_html, body_text, characters, first_published_at, updated_at, visible_from, contributor_slugs, tag_slugs, board_number)
    select 5000 + n, gen_random_uuid(), gen_random_uuid(), 'n', '고시 제' || n || '호', '', '', 'many', '고시', '[]', '[]', '', '', 0, now(), now(), now() - interval '1 day', '{}', '{}', n from generate_series(1, 45) n`)
  const numbersOn = async (boardNumber: number) => {
    const around = await getBoardAround(5000 + boardNumber, 'many')
    return [around?.page, around?.pages, around?.rows[0]?.boardNumber, around?.rows.at(-1)?.boardNumber, around?.after?.boardNumber, around?.before?.boardNumber]
  }
  expect(await numbersOn(45)).toEqual([1, 3, 45, 26, undefined, 44])
  expect(await numbersOn(26)).toEqual([1, 3, 45, 26, 27, 25])
  expect(await numbersOn(25)).toEqual([2, 3, 25, 6, 26, 24])
  expect(await numbersOn(1)).toEqual([3, 3, 5, 1, 2, undefined])
})
