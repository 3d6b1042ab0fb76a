import { asc, eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { articles, auditLog, publicChanges, publishedArticles, publishedSearch, revisions, schedules, staff } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { log } from '@/lib/log'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { carryOutNext, msUntilNextDue } from '@/newsroom/schedule/carry-out-due'
import { scheduleArticle } from '@/newsroom/schedule/schedule-article'
import { unscheduleArticle } from '@/newsroom/schedule/unschedule-article'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { carryOutAll, inSeconds, letItBeDue, rewrite, writeStory } from '@/tests/support/schedule'

useNewsroomDatabase()

let reporter: StaffActor
let desk: StaffActor
let editor: StaffActor
let society: string

beforeAll(async () => {
  reporter = await makeStaff('reporter')
  desk = await makeStaff('desk')
  editor = await makeStaff('editor')
  society = (await makePaper()).society
})

// A test that failed leaves no promise to the next.
beforeEach(async () => {
  await db().update(schedules).set({ state: 'cancelled' }).where(eq(schedules.state, 'pending'))
})

const articleOf = async (id: string) => (await db().select().from(articles).where(eq(articles.id, id)))[0]
const promisesOf = (id: string) => db().select().from(schedules).where(eq(schedules.articleId, id)).orderBy(asc(schedules.promisedAt), asc(schedules.transition))
const shownOf = async (id: string) => (await db().select().from(publishedArticles).where(eq(publishedArticles.articleId, id)))[0]
const actionsOn = async (id: string) => (await db().select({ action: auditLog.action }).from(auditLog).where(eq(auditLog.subjectId, id)).orderBy(auditLog.id)).map(({ action }) => action)
const codeOf = (outcome: Awaited<ReturnType<typeof scheduleArticle>>) => (outcome.ok ? 'ok' : outcome.problem.code)

async function scheduled(seconds = 3600, unpublishAt: string | null = null): Promise<{ articleId: string; baseVersion: number }> {
  const story = await writeStory(reporter, society)
  expect(await scheduleArticle({ actor: editor, input: { ...story, at: inSeconds(seconds), unpublishAt } })).toMatchObject({ ok: true })
  return story
}

describe('a promise', () => {
  it('is kept once at its moment, with the promised words, and leaves a receipt', async () => {
    const { articleId } = await scheduled()
    expect(await articleOf(articleId)).toMatchObject({ status: 'scheduled', number: null, liveRevisionId: null })
    expect(await carryOutAll()).toEqual([])
    expect(await shownOf(articleId)).toBeUndefined()

    await letItBeDue(articleId, 'publish', 0.25)
    const journal = await db().$count(publicChanges)
    expect(await carryOutAll()).toEqual(['done'])
    expect(await carryOutAll()).toEqual([])
    const article = await articleOf(articleId)
    expect(article).toMatchObject({ status: 'published', version: 3, liveVersion: 3 })
    expect(await shownOf(articleId)).toMatchObject({ headline: '가람시 첫차 십오 분 당긴다', number: article?.number })
    const [promise] = await promisesOf(articleId)
    expect(promise).toMatchObject({ state: 'done', version: 2, problem: null, attempts: 0, promisedBy: editor.staffId })
    const lateMs = (promise?.endedAt?.getTime() ?? 0) - (promise?.dueAt.getTime() ?? 0)
    expect(lateMs).toBeGreaterThanOrEqual(250)
    expect(await db().$count(publicChanges)).toBe(journal + 1)
    expect(await actionsOn(articleId)).toEqual(['article.created', 'article.saved', 'article.scheduled', 'article.published'])
    const [line] = await db().select().from(auditLog).where(sql`${auditLog.subjectId} = ${articleId} and ${auditLog.action} = 'article.published'`)
    expect(line).toMatchObject({ actorId: editor.staffId, details: { version: 3, scheduleId: promise?.id, promisedFor: promise?.dueAt.toISOString() } })
  })

  it('is of one version: what is written afterwards stays in the newsroom and is not overwritten', async () => {
    const story = await scheduled()
    const version = await rewrite(desk, story, { headline: '예약 뒤에 고친 제목', sectionId: society })
    await letItBeDue(story.articleId)
    expect(await carryOutAll()).toEqual(['done'])
    expect(await shownOf(story.articleId)).toMatchObject({ headline: '가람시 첫차 십오 분 당긴다' })
    const article = await articleOf(story.articleId)
    expect(article).toMatchObject({ status: 'published', version, liveVersion: 2 })
    const [head] = await db().select().from(revisions).where(eq(revisions.id, article?.headRevisionId ?? ''))
    expect(head).toMatchObject({ headline: '예약 뒤에 고친 제목', version: 3 })
  })

  it('can be made anew for the newer words, and then only that one is kept', async () => {
    const story = await scheduled()
    const version = await rewrite(desk, story, { headline: '새로 약속한 제목', sectionId: society })
    expect(await scheduleArticle({ actor: editor, input: { articleId: story.articleId, baseVersion: version, at: inSeconds(7200) } })).toMatchObject({ ok: true })
    expect((await promisesOf(story.articleId)).map(({ state, version: promised }) => [state, promised])).toEqual([['cancelled', 2], ['pending', 3]])
    await letItBeDue(story.articleId)
    expect(await carryOutAll()).toEqual(['done'])
    expect(await shownOf(story.articleId)).toMatchObject({ headline: '새로 약속한 제목' })
  })

  it('also brings the next words of an article that readers see, which stays published meanwhile', async () => {
    const story = await writeStory(reporter, society, '먼저 낸 제목')
    expect(await publishArticle({ actor: editor, input: story })).toMatchObject({ ok: true })
    const version = await rewrite(desk, { ...story, baseVersion: 3 }, { headline: '저녁판 제목', sectionId: society })
    expect(await scheduleArticle({ actor: editor, input: { articleId: story.articleId, baseVersion: version, at: inSeconds(60) } })).toMatchObject({ ok: true })
    expect(await articleOf(story.articleId)).toMatchObject({ status: 'published', liveVersion: 3 })
    await letItBeDue(story.articleId)
    await carryOutAll()
    expect(await shownOf(story.articleId)).toMatchObject({ headline: '저녁판 제목' })
  })

  it('is over when somebody publishes by hand', async () => {
    const story = await scheduled()
    expect(await publishArticle({ actor: editor, input: story })).toMatchObject({ ok: true })
    expect(await promisesOf(story.articleId)).toMatchObject([{ state: 'cancelled' }])
    expect(await msUntilNextDue()).toBeNull()
  })

  it('is made by those who may publish, for a whole article, of the version they saw, for a moment that is still to come', async () => {
    const story = await writeStory(reporter, society)
    const asked = { ...story, at: inSeconds(60) }
    for (const actor of [reporter, desk]) expect(codeOf(await scheduleArticle({ actor, input: asked }))).toBe('not-allowed')
    expect(codeOf(await scheduleArticle({ actor: editor, input: { ...asked, baseVersion: 1 } }))).toBe('version-conflict')
    for (const seconds of [-3600, 0, 3]) expect(await scheduleArticle({ actor: editor, input: { ...asked, at: inSeconds(seconds) } })).toEqual({ ok: false, problem: { code: 'schedule-past', field: 'at' } })
    expect(await scheduleArticle({ actor: editor, input: { ...asked, unpublishAt: inSeconds(30) } })).toEqual({ ok: false, problem: { code: 'schedule-order', field: 'unpublishAt' } })
    expect(codeOf(await scheduleArticle({ actor: editor, input: { ...story, at: null, unpublishAt: inSeconds(60) } }))).toBe('not-live')
    expect(codeOf(await scheduleArticle({ actor: editor, input: { ...story, at: '2026-11-22T06:00' } }))).toBe('bad-input')
    const unplaced = await writeStory(reporter, null)
    expect(codeOf(await scheduleArticle({ actor: editor, input: { ...unplaced, at: inSeconds(60) } }))).toBe('section-missing')
    expect(await db().$count(schedules, eq(schedules.state, 'pending'))).toBe(0)
  })
})

describe('a promise that is taken back', () => {
  it('leaves the article where it stood, and is not kept', async () => {
    const story = await writeStory(reporter, society)
    await db().update(articles).set({ status: 'approved' }).where(eq(articles.id, story.articleId))
    await scheduleArticle({ actor: editor, input: { ...story, at: inSeconds(60) } })
    // Made anew, it still knows where the article stood at first.
    await scheduleArticle({ actor: editor, input: { ...story, at: inSeconds(90) } })
    expect(await unscheduleArticle({ actor: reporter, input: { articleId: story.articleId } })).toMatchObject({ problem: { code: 'not-allowed' } })
    expect(await unscheduleArticle({ actor: editor, input: { articleId: story.articleId } })).toEqual({ ok: true })
    expect(await articleOf(story.articleId)).toMatchObject({ status: 'approved' })
    expect(await unscheduleArticle({ actor: editor, input: { articleId: story.articleId } })).toMatchObject({ problem: { code: 'not-scheduled' } })
    await letItBeDue(story.articleId)
    expect(await carryOutAll()).toEqual([])
  })

  it('races with its moment: one of the two wins, and the other says so', async () => {
    for (let round = 0; round < 12; round += 1) {
      const { articleId } = await scheduled()
      await letItBeDue(articleId)
      const tries = [() => unscheduleArticle({ actor: editor, input: { articleId } }), carryOutNext]
      const [taken, kept] = await Promise.all(round % 2 === 0 ? [tries[0]?.(), tries[1]?.()] : [tries[1]?.(), tries[0]?.()].reverse())
      const [promise] = await promisesOf(articleId)
      const isShown = (await shownOf(articleId)) !== undefined
      expect([taken, kept, promise?.state, isShown]).toEqual(
        isShown
          ? [{ ok: false, problem: { code: 'not-scheduled' } }, expect.objectContaining({ kind: 'done' }), 'done', true]
          : [{ ok: true }, { kind: expect.stringMatching(/nothing|elsewhere/) }, 'cancelled', false],
      )
    }
  })

  it('is kept once by many who try at the same time', async () => {
    const due = await Promise.all(Array.from({ length: 5 }, () => scheduled()))
    for (const { articleId } of due) await letItBeDue(articleId)
    const kinds = await Promise.all(Array.from({ length: 8 }, carryOutAll))
    expect(kinds.flat().filter((kind) => kind === 'done')).toHaveLength(5)
    for (const { articleId } of due) expect((await actionsOn(articleId)).filter((action) => action === 'article.published')).toHaveLength(1)
  })
})

describe('a promise that cannot be kept', () => {
  it('says why, leaves the article where it stood and stands in nobody’s way', async () => {
    const broken = await scheduled()
    const sound = await scheduled()
    await db().update(articles).set({ sectionId: null }).where(eq(articles.id, broken.articleId))
    await letItBeDue(broken.articleId, 'publish', 2)
    await letItBeDue(sound.articleId, 'publish', 1)
    expect(await carryOutAll()).toEqual(['failed', 'done'])
    expect(await promisesOf(broken.articleId)).toMatchObject([{ state: 'failed', problem: 'section-missing', settledAt: null }])
    expect(await articleOf(broken.articleId)).toMatchObject({ status: 'draft', version: 2 })
    expect(await shownOf(broken.articleId)).toBeUndefined()
    expect((await actionsOn(broken.articleId)).at(-1)).toBe('article.schedule-failed')
    expect(await carryOutAll()).toEqual([])
  })

  it('is not kept in the name of somebody who may not publish any more', async () => {
    const leaving = await makeStaff('editor')
    const demoted = await makeStaff('editor')
    for (const [actor, change] of [[leaving, { deactivatedAt: new Date() }], [demoted, { role: 'reporter' as const }]] as const) {
      const story = await writeStory(reporter, society)
      expect(await scheduleArticle({ actor, input: { ...story, at: inSeconds(60) } })).toMatchObject({ ok: true })
      await db().update(staff).set(change).where(eq(staff.id, actor.staffId))
      await letItBeDue(story.articleId)
      expect(await carryOutAll()).toEqual(['failed'])
      expect(await promisesOf(story.articleId)).toMatchObject([{ state: 'failed', problem: 'promiser-gone' }])
    }
  })

  it('is no alarm where somebody has withdrawn the article meanwhile', async () => {
    const { articleId } = await scheduled()
    await db().update(articles).set({ status: 'withdrawn' }).where(eq(articles.id, articleId))
    await letItBeDue(articleId)
    expect(await carryOutAll()).toEqual(['failed'])
    expect(await promisesOf(articleId)).toMatchObject([{ state: 'cancelled' }])
    expect(await articleOf(articleId)).toMatchObject({ status: 'withdrawn' })
  })

  it('is tried again after a surprise, later and later, and is a failure after the sixth time', async () => {
    const told = vi.spyOn(log, 'error').mockImplementation(() => undefined)
    const { articleId } = await scheduled()
    await db().execute(sql`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$`)
    await db().execute(sql`create trigger refuse before insert on published_articles for each row execute function refuse()`)
    await letItBeDue(articleId)
    expect(await carryOutAll()).toEqual(['failed'])
    expect(await promisesOf(articleId)).toMatchObject([{ state: 'pending', attempts: 1 }])
    expect(await articleOf(articleId)).toMatchObject({ status: 'scheduled', version: 2, number: null })
    expect(await msUntilNextDue()).toBeGreaterThan(1000)
    for (let attempt = 2; attempt <= 6; attempt += 1) {
      await letItBeDue(articleId)
      expect(await carryOutAll()).toEqual(['failed'])
    }
    await db().execute(sql`drop trigger refuse on published_articles`)
    expect(await promisesOf(articleId)).toMatchObject([{ state: 'failed', attempts: 6, problem: 'publishing-broke' }])
    expect(await articleOf(articleId)).toMatchObject({ status: 'draft' })
    expect(told).toHaveBeenCalledTimes(6)
  })
})

describe('an end that is promised', () => {
  it('takes the article from readers at its moment, with what finds it', async () => {
    const { articleId } = await scheduled(60, inSeconds(120))
    await letItBeDue(articleId)
    await carryOutAll()
    const number = (await articleOf(articleId))?.number ?? 0
    expect(await shownOf(articleId)).toBeDefined()
    await letItBeDue(articleId, 'unpublish')
    expect(await carryOutAll()).toEqual(['done'])
    expect(await shownOf(articleId)).toBeUndefined()
    expect(await db().$count(publishedSearch, eq(publishedSearch.number, number))).toBe(0)
    expect(await articleOf(articleId)).toMatchObject({ status: 'withdrawn', liveRevisionId: null, number })
    const [last] = await db().select().from(publicChanges).orderBy(sql`${publicChanges.id} desc`).limit(1)
    expect(last?.change).toMatchObject({ articleNumbers: [number], sectionSlugs: ['society'] })
    expect((await actionsOn(articleId)).slice(-2)).toEqual(['article.published', 'article.withdrawn'])
  })

  it('is no alarm when readers never saw the article', async () => {
    const { articleId } = await scheduled(60, inSeconds(120))
    await db().update(schedules).set({ state: 'cancelled' }).where(sql`${schedules.articleId} = ${articleId} and ${schedules.transition} = 'publish'`)
    await letItBeDue(articleId, 'unpublish')
    await carryOutAll()
    expect((await promisesOf(articleId)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])
  })
})
