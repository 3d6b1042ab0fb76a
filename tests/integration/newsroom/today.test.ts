import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articleLocks, articleViews, articles } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { getViewsToday } from '@/newsroom/today/get-views-today'
import { listWriters } from '@/newsroom/today/list-writers'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { beginArticle, writeArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let reporter: StaffActor
let colleague: StaffActor
let desk: StaffActor
let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  paper = await makePaper()
  editor = await makeStaff('editor')
  reporter = await makeStaff('reporter')
  colleague = await makeStaff('reporter')
  desk = await makeStaff('desk')
})
beforeEach(() => db().delete(articleLocks))

/** Somebody has it open; last heard of so many seconds ago. */
async function hold(articleId: string, { staffId }: StaffActor, secondsAgo: number): Promise<void> {
  const seenAt = new Date(Date.now() - secondsAgo * 1000)
  await db().insert(articleLocks).values({ articleId, staffId, tabId: 'tab', since: seenAt, seenAt })
}

describe('who writes now', () => {
  it('is whoever was heard of within the last minute, and only on articles that one may read', async () => {
    const [mine, theirs, left] = [await beginArticle(reporter), await beginArticle(colleague), await beginArticle(reporter)]
    await hold(mine, reporter, 5)
    await hold(theirs, colleague, 15)
    await hold(left, reporter, 120)
    const seenBy = async (actor: StaffActor) => (await listWriters({ actor })).map(({ articleId, isYou }) => [articleId, isYou])
    expect(await seenBy(desk)).toEqual([[mine, false], [theirs, false]])
    expect(await seenBy(reporter)).toEqual([[mine, true]])
  })
})

/** A published article: its id and its number. */
async function published(headline: string): Promise<{ id: string; number: number }> {
  const id = await writeArticle(editor, { kind: 'save', headline, sectionId: paper.society, contributorIds: [paper.contributorId] })
  expect(await publishArticle({ actor: editor, input: { articleId: id, baseVersion: 2 } })).toMatchObject({ ok: true })
  const [row] = await db().select({ number: articles.number }).from(articles).where(eq(articles.id, id))
  return { id, number: row?.number ?? 0 }
}

describe('what is read today', () => {
  it('counts from midnight to midnight in Seoul, by hour, and names what was read most', async () => {
    const [market, snow] = [await published('한빛구 골목시장 다시 문 열다'), await published('새벽시장 첫눈')]
    const at = (hour: string, number: number, views: number) => ({ hour: new Date(hour), number, views })
    await db().insert(articleViews).values([
      at('2026-03-02T23:00:00+09:00', market.number, 1000),
      at('2026-03-03T00:00:00+09:00', market.number, 3),
      at('2026-03-03T09:00:00+09:00', market.number, 4),
      at('2026-03-03T09:00:00+09:00', snow.number, 11),
      at('2026-03-03T23:00:00+09:00', 2_000_000_000, 5),
      at('2026-03-04T00:00:00+09:00', snow.number, 1000),
    ])
    const { hours, top } = await getViewsToday({ now: new Date('2026-03-03T23:59:59+09:00') })
    expect(hours).toEqual(Array.from({ length: 24 }, (_, hour) => ({ 0: 3, 9: 15, 23: 5 })[hour] ?? 0))
    expect(top).toEqual([{ articleId: snow.id, headline: '새벽시장 첫눈', views: 11 }, { articleId: market.id, headline: '한빛구 골목시장 다시 문 열다', views: 7 }])
  })
})
