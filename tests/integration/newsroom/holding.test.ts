import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articleLocks } from '@/db/schema'
import type { LockWish } from '@/domain/articles/article-lock'
import type { StaffActor } from '@/domain/staff/staff'
import { holdArticle } from '@/newsroom/articles/hold-article'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { beginArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let reporter: StaffActor
let otherReporter: StaffActor
let desk: StaffActor

beforeAll(async () => {
  reporter = await makeStaff('reporter')
  otherReporter = await makeStaff('reporter')
  desk = await makeStaff('desk')
  await makePaper()
})

async function openArticle() {
  const articleId = await beginArticle(reporter)
  const wish = (actor: StaffActor, tabId: string, what: LockWish) => holdArticle({ actor, input: { articleId, tabId, wish: what } })
  /** As if the last heartbeat, and the asking for it, lay so long ago. */
  const passed = (seconds: number) =>
    db().update(articleLocks).set({ seenAt: sql`${articleLocks.seenAt} - make_interval(secs => ${seconds})`, wantedAt: sql`${articleLocks.wantedAt} - make_interval(secs => ${seconds})` }).where(eq(articleLocks.articleId, articleId))
  return { articleId, wish, passed }
}

describe('holding an article', () => {
  it('tells the second who comes who writes and since when', async () => {
    const { wish } = await openArticle()
    const first = await wish(reporter, 'tab-1', 'hold')
    expect(first).toMatchObject({ ok: true, holder: { name: reporter.name, isYou: true, isThisTab: true }, isWanted: false, version: 1 })
    const since = first.ok ? first.holder?.since : null
    expect(await wish(desk, 'tab-2', 'hold')).toEqual({ ok: true, holder: { name: reporter.name, since, isYou: false, isThisTab: false, tabId: null }, isWanted: false, version: 1 })
    expect(await wish(reporter, 'tab-3', 'hold')).toMatchObject({ holder: { isYou: true, isThisTab: false, tabId: 'tab-1' } })
  })

  it('asks the holder to save when somebody wants to take over, and hands over when they let go', async () => {
    const { wish } = await openArticle()
    await wish(reporter, 'tab-1', 'hold')
    expect(await wish(desk, 'tab-2', 'take')).toMatchObject({ holder: { isThisTab: false }, isWanted: false })
    expect(await wish(reporter, 'tab-1', 'hold')).toMatchObject({ holder: { isThisTab: true }, isWanted: true })
    await wish(reporter, 'tab-1', 'release')
    expect(await wish(desk, 'tab-2', 'take')).toMatchObject({ holder: { isThisTab: true }, isWanted: false })
  })

  it('goes over after 20 s of asking, and after 60 s without a heartbeat', async () => {
    const { wish, passed } = await openArticle()
    await wish(reporter, 'tab-1', 'hold')
    await wish(desk, 'tab-2', 'take')
    await passed(19)
    expect(await wish(desk, 'tab-2', 'take')).toMatchObject({ holder: { isThisTab: false } })
    await passed(1)
    expect(await wish(desk, 'tab-2', 'take')).toMatchObject({ holder: { isThisTab: true } })
    await passed(60)
    expect(await wish(reporter, 'tab-1', 'hold')).toMatchObject({ holder: { isThisTab: true } })
  })

  it('is for whoever may write: not for a colleague’s draft, not for an article that is not there', async () => {
    const { wish } = await openArticle()
    expect(await wish(otherReporter, 'tab-9', 'hold')).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await holdArticle({ actor: desk, input: { articleId: '00000000-0000-4000-8000-000000000000', tabId: 'tab', wish: 'hold' } })).toEqual({ ok: false, problem: { code: 'not-found' } })
    expect(await holdArticle({ actor: desk, input: { articleId: 'no id', tabId: 'tab', wish: 'hold' } })).toMatchObject({ ok: false, problem: { code: 'bad-input' } })
  })

  it('lets one of twenty tabs that come at once write', async () => {
    const { wish } = await openArticle()
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => wish(index % 2 ? reporter : desk, `tab-${index}`, 'hold')))
    expect(answers.filter((answer) => answer.ok && answer.holder?.isThisTab)).toHaveLength(1)
  })
})
