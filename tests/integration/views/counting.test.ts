import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { articleViewSources, articleViewTotals, articleViews, publishedArticles, viewSalts, viewVisits } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { createArticle } from '@/newsroom/articles/create-article'
import { getArticleViews } from '@/newsroom/desk/get-article-views'
import type { CountedView } from '@/published/counting/counted-view'
import { forgetSalt, saltOfDay } from '@/published/counting/daily-salt'
import { keepViews } from '@/published/counting/keep-views'
import { sweepViews } from '@/published/counting/sweep-views'
import { ViewCounter } from '@/published/counting/view-counter'
import { ViewSpool } from '@/published/counting/view-spool'
import { visitKey } from '@/published/counting/visit-key'
import { forgetMostRead, getViewTotals, listMostRead } from '@/published/views'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { publishWords } from '@/tests/support/write-article'

useNewsroomDatabase()

let paper: Awaited<ReturnType<typeof makePaper>>
let editor: StaffActor
let folder: string

beforeAll(async () => {
  paper = await makePaper()
  editor = await makeStaff('editor')
})
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ilbo-views-'))
  for (const table of [articleViews, articleViewSources, articleViewTotals, viewVisits]) await db().delete(table)
  forgetMostRead()
})
afterEach(() => rmSync(folder, { recursive: true }))

const published = (headline: string) => publishWords(editor, { headline, sectionId: paper.society })

const now = () => Date.now()
const minutes = (count: number) => count * 60_000

function view(visitor: string, number: number, given: Partial<CountedView> = {}): CountedView {
  return { key: visitKey('소금', { address: '192.0.2.1', userAgent: visitor, number }), number, at: now(), source: 'naver', host: '', ...given }
}

async function totalOf(number: number): Promise<number> {
  const [row] = await db().select().from(articleViewTotals).where(eq(articleViewTotals.number, number))
  return row?.views ?? 0
}

describe('a visitor', () => {
  it('counts once for an article and half hour, whichever server hears of it, and again after it', async () => {
    const { number } = await published('다온시장 새 지붕')
    const at = now() - minutes(60)
    await keepViews([view('가', number, { at }), view('가', number, { at: at + 1000 })])
    await Promise.all([keepViews([view('가', number, { at: at + minutes(10) })]), keepViews([view('가', number, { at: at + minutes(29) })])])
    expect(await totalOf(number)).toBe(1)
    await keepViews([view('가', number, { at: at + minutes(30) })])
    expect(await totalOf(number)).toBe(2)
  })

  it('is one of two when another comes, and counts for another article too', async () => {
    const [first, second] = [await published('감자꽃 축제'), await published('누리면 도서관')]
    await keepViews([view('가', first.number), view('나', first.number), view('가', second.number)])
    expect([await totalOf(first.number), await totalOf(second.number)]).toEqual([2, 1])
  })

  it('of an article that readers cannot see is not counted', async () => {
    const { number } = await published('아직 이르다')
    await db().update(publishedArticles).set({ visibleFrom: new Date(now() + minutes(10)) }).where(eq(publishedArticles.number, number))
    await keepViews([view('가', number), view('가', 987_654)])
    expect([await totalOf(number), await totalOf(987_654), await db().$count(viewVisits)]).toEqual([0, 0, 0])
  })

  it('is held up by no deadlock when many servers write the same crowd at once', async () => {
    const stories = [await published('하나'), await published('둘'), await published('셋')]
    const crowd = Array.from({ length: 60 }, (_, place) => stories.map(({ number }) => view(`독자 ${place}`, number))).flat()
    await Promise.all([crowd, crowd.toReversed(), crowd.slice(90).concat(crowd.slice(0, 90))].map(keepViews))
    expect(await Promise.all(stories.map(({ number }) => totalOf(number)))).toEqual([60, 60, 60])
  })
})

describe('the counter of a process', () => {
  const counter = () => new ViewCounter(new ViewSpool(folder))

  it('hands a batch on at once when it is told to end, and settles the promise of its first view then', async () => {
    const { number } = await published('버스 노선 바뀐다')
    const views = counter()
    const kept = views.note(view('가', number), '한 망')
    expect(kept).toBeInstanceOf(Promise)
    expect([views.note(view('나', number), '한 망'), views.note(view('가', number), '한 망')]).toEqual([undefined, undefined])
    await views.flush()
    await kept
    expect([await totalOf(number), readdirSync(folder)]).toEqual([2, []])
  })

  it('is followed by one that takes up what a kill left behind, once', async () => {
    const { number } = await published('첫눈')
    const killed = counter()
    void killed.note(view('가', number), '한 망')
    await counter().flush()
    expect([await totalOf(number), readdirSync(folder)]).toEqual([1, []])
    // The killed one had handed it on after all.
    await killed.flush()
    expect(await totalOf(number)).toBe(1)
  })

  it('keeps what the database refuses, for the next time', async () => {
    const { number } = await published('강변 산책로')
    const views = counter()
    const broken = vi.spyOn(db(), 'execute').mockRejectedValueOnce(new Error('연결이 끊겼다'))
    void views.note(view('가', number), '한 망')
    await views.flush()
    expect([await totalOf(number), readdirSync(folder).length]).toEqual([0, 1])
    broken.mockRestore()
    await views.flush()
    expect([await totalOf(number), readdirSync(folder)]).toEqual([1, []])
  })

  it('believes one network a hundred browsers for an article in half an hour, and no more', async () => {
    const { number } = await published('시험대')
    const views = counter()
    for (let browser = 0; browser < 300; browser += 1) void views.note(view(`브라우저 ${browser}`, number), '한 망')
    void views.note(view('다른 이웃', number), '다른 망')
    await views.flush()
    expect(await totalOf(number)).toBe(101)
  })
})

describe('the salt', () => {
  const lateEvening = new Date('2026-11-21T14:59:59Z')
  const midnight = new Date('2026-11-21T15:00:00Z')

  it('is the same for every server and after a restart until midnight in Seoul, then another, and the old one is gone', async () => {
    forgetSalt()
    const evening = await saltOfDay(lateEvening)
    forgetSalt()
    expect(await saltOfDay(new Date('2026-11-20T15:00:00Z'))).toBe(evening)
    const next = await saltOfDay(midnight)
    expect(next).not.toBe(evening)
    expect(await db().select().from(viewSalts)).toEqual([{ day: '2026-11-22', salt: next }])
    forgetSalt()
  })

  it('makes of one visitor two for two days or two articles', () => {
    const visit = { address: '192.0.2.1', userAgent: '브라우저', number: 7 }
    const keys = [visitKey('어제', visit), visitKey('오늘', visit), visitKey('오늘', { ...visit, number: 8 }), visitKey('오늘', { ...visit, address: '192.0.2.2' })]
    expect(new Set(keys).size).toBe(4)
    expect(keys.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true)
  })
})

it('what is over is swept away: salts, visitors, hours; totals stay', async () => {
  const { number } = await published('오래된 이야기')
  const at = now() - minutes(60 * 24 * 36)
  await keepViews([view('가', number, { at }), view('나', number)])
  await db().insert(viewSalts).values({ day: '2026-01-01', salt: '지난 소금' })
  await sweepViews()
  expect(await db().$count(viewSalts, eq(viewSalts.day, '2026-01-01'))).toBe(0)
  expect(await db().select({ views: articleViews.views }).from(articleViews)).toEqual([{ views: 1 }])
  expect([await db().$count(viewVisits), await totalOf(number)]).toEqual([1, 2])
})

describe('what readers are shown', () => {
  it('is the most read of a day and of a week, without what was taken back', async () => {
    const [today, week, gone] = [await published('오늘의 화제'), await published('이번 주의 화제'), await published('내린 기사')]
    await keepViews([view('가', today.number), view('나', today.number), view('가', gone.number), view('나', gone.number), view('다', gone.number)])
    await keepViews(['가', '나', '다', '라'].map((visitor) => view(visitor, week.number, { at: now() - minutes(60 * 50) })))
    await db().update(publishedArticles).set({ visibleFrom: new Date(now() + minutes(10)) }).where(eq(publishedArticles.number, gone.number))
    const { day, week: ofWeek } = await listMostRead()
    expect({ day: day.map(({ headline }) => headline), week: ofWeek.map(({ headline }) => headline) }).toEqual({ day: ['오늘의 화제'], week: ['이번 주의 화제', '오늘의 화제'] })
    expect(await getViewTotals([today.number, week.number, gone.number])).toEqual(new Map([[today.number, 2], [week.number, 4]]))
  })
})

describe('what the newsroom is shown', () => {
  it('is an article’s views by hour, day and origin, for those who may read it', async () => {
    const { id, number } = await published('골목 서점')
    const at = new Date('2026-11-21T03:10:00Z')
    await keepViews([view('가', number, { at: at.getTime() - minutes(70) }), view('나', number, { at: at.getTime() }), view('다', number, { at: at.getTime(), source: 'other', host: 'garam.example' })])
    const report = await getArticleViews({ actor: await makeStaff('reporter'), articleId: id, now: at })
    expect(report).toMatchObject({ headline: '골목 서점', total: 3, sources: [{ source: 'naver', host: '', views: 2 }, { source: 'other', host: 'garam.example', views: 1 }] })
    expect(report?.hours).toHaveLength(48)
    expect(report?.hours.filter(({ views }) => views > 0)).toEqual([{ hour: new Date('2026-11-21T02:00:00Z'), views: 1 }, { hour: new Date('2026-11-21T03:00:00Z'), views: 2 }])
    expect([report?.days.length, report?.days.at(-1)]).toEqual([30, { day: '2026-11-21', views: 3 }])
  })

  it('is nothing of a colleague’s draft', async () => {
    const created = await createArticle({ actor: await makeStaff('reporter') })
    const articleId = created.ok ? created.articleId : ''
    expect(await getArticleViews({ actor: await makeStaff('reporter'), articleId })).toBeNull()
    expect(await getArticleViews({ actor: editor, articleId })).toMatchObject({ path: null, total: 0, hours: [] })
  })
})
