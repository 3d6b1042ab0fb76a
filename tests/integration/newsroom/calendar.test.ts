import { and, desc, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles, auditLog, schedules } from '@/db/schema'
import type { CalendarDay } from '@/domain/articles/calendar'
import type { StaffActor } from '@/domain/staff/staff'
import { assignArticle } from '@/newsroom/articles/assign-article'
import { createArticle } from '@/newsroom/articles/create-article'
import { submitArticle } from '@/newsroom/articles/submit-article'
import { trashArticle } from '@/newsroom/articles/trash-article'
import { withdrawArticle } from '@/newsroom/articles/withdraw-article'
import { getCalendarArticle } from '@/newsroom/calendar/get-calendar-article'
import { listPlanned } from '@/newsroom/calendar/list-planned'
import { listUndated } from '@/newsroom/calendar/list-undated'
import { planArticle } from '@/newsroom/calendar/plan-article'
import { listArticles } from '@/newsroom/desk/list-articles'
import { getArticleRecord } from '@/newsroom/desk/get-article-record'
import { scheduleArticle } from '@/newsroom/schedule/schedule-article'
import { unscheduleArticle } from '@/newsroom/schedule/unschedule-article'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { writeStory } from '@/tests/support/schedule'
import { publishSaved } from '@/tests/support/write-article'

useNewsroomDatabase()

let reporter: StaffActor
let other: StaffActor
let societyDesk: StaffActor
let economyDesk: StaffActor
let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  paper = await makePaper()
  reporter = await makeStaff('reporter')
  other = await makeStaff('reporter')
  societyDesk = await makeStaff('desk', { sectionIds: [paper.society] })
  economyDesk = await makeStaff('desk', { sectionIds: [paper.economy] })
  editor = await makeStaff('editor')
})
// What one test put on a day is out of the way of the next.
beforeEach(() => db().update(articles).set({ trashedAt: new Date(), plannedFor: null, status: 'draft', number: null, liveRevisionId: null, firstPublishedAt: null }))

const story = (headline: string, sectionId = paper.society) => writeStory(reporter, sectionId, headline)
async function planned(headline: string, plannedFor: string, actor = reporter): Promise<string> {
  const { articleId } = await story(headline)
  expect(await planArticle({ actor, input: { articleId, plannedFor } })).toEqual({ ok: true, plannedFor, before: null })
  return articleId
}
async function publishedAt(headline: string, instant: string): Promise<string> {
  const { id: articleId } = await publishSaved(editor, (await story(headline)).articleId)
  await db().update(articles).set({ firstPublishedAt: new Date(instant) }).where(eq(articles.id, articleId))
  return articleId
}
const november = { from: '2026-11-01', to: '2026-12-05', perDay: 4 }
const told = (days: CalendarDay[]) => Object.fromEntries(days.flatMap(({ day, entries, more }) => (entries.length > 0 ? [[day, [...entries.map(({ headline }) => headline), ...(more > 0 ? [more] : [])]]] : [])))
const seenBy = async (actor: StaffActor, asked: Partial<Parameters<typeof listPlanned>[0]> = {}) => told(await listPlanned({ actor, ...november, ...asked }))
const dayOf = async (id: string) => (await db().select({ day: articles.calendarDay }).from(articles).where(eq(articles.id, id)))[0]?.day

describe('a planned day', () => {
  it('is set, moved and taken away by its writer, with a line in the record each time', async () => {
    const articleId = await planned('첫눈 내린 가람산', '2026-11-22')
    expect(await planArticle({ actor: reporter, input: { articleId, plannedFor: '2026-11-24' } })).toEqual({ ok: true, plannedFor: '2026-11-24', before: '2026-11-22' })
    expect(await planArticle({ actor: reporter, input: { articleId, plannedFor: '2026-11-24' } })).toMatchObject({ ok: true })
    expect(await planArticle({ actor: reporter, input: { articleId, plannedFor: null } })).toEqual({ ok: true, plannedFor: null, before: '2026-11-24' })
    const rows = await db().select({ details: auditLog.details, actorId: auditLog.actorId }).from(auditLog).where(and(eq(auditLog.action, 'article.planned'), eq(auditLog.subjectId, articleId))).orderBy(desc(auditLog.id))
    expect(rows).toEqual([[null, '2026-11-24'], ['2026-11-24', '2026-11-22'], ['2026-11-22', null]].map(([day, before]) => ({ details: { before, day }, actorId: reporter.staffId })))
    expect((await getArticleRecord({ actor: reporter, articleId }))?.lines.slice(0, 2).map(({ action, note }) => [action, note])).toEqual([['article.planned', ''], ['article.planned', '2026-11-24']])
  })

  it('is for whoever may write on the article: a desk within its sections, nobody on what another reporter writes', async () => {
    const { articleId } = await story('가람천 산책길 새로 깐다')
    const plan = (actor: StaffActor) => planArticle({ actor, input: { articleId, plannedFor: '2026-11-22' } })
    expect(await plan(other)).toMatchObject({ ok: false, problem: { code: 'not-found' } })
    expect(await plan(economyDesk)).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
    expect(await plan(societyDesk)).toMatchObject({ ok: true })
    expect(await plan(editor)).toMatchObject({ ok: true })
    await db().update(articles).set({ status: 'approved' }).where(eq(articles.id, articleId))
    expect(await plan(reporter)).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
  })

  it('is a day of the calendar or none, and nothing else', async () => {
    const { articleId } = await story('달력에 없는 날')
    for (const plannedFor of ['2026-02-30', '22.11.2026', '', 'tomorrow', '9999-12-31', '2026-11-22T00:00:00Z'])
      expect(await planArticle({ actor: reporter, input: { articleId, plannedFor } })).toEqual({ ok: false, problem: { code: 'bad-input', field: 'plannedFor' } })
    expect(await createArticle({ actor: reporter, input: { plannedFor: 'soon' } })).toMatchObject({ ok: false, problem: { code: 'bad-input' } })
  })

  it('is not what a published or a promised article is moved by: each says so', async () => {
    const out = await publishedAt('벌써 나간 기사', '2026-11-20T01:00:00Z')
    expect(await planArticle({ actor: editor, input: { articleId: out, plannedFor: '2026-11-25' } })).toMatchObject({ ok: false, problem: { code: 'plan-published' } })
    const promised = await story('약속한 기사')
    expect(await scheduleArticle({ actor: editor, input: { ...promised, at: '2030-01-05T06:00:00+09:00' } })).toMatchObject({ ok: true })
    expect(await planArticle({ actor: editor, input: { articleId: promised.articleId, plannedFor: '2026-11-25' } })).toMatchObject({ ok: false, problem: { code: 'plan-scheduled' } })
    const [kept] = await db().select({ dueAt: schedules.dueAt }).from(schedules).where(eq(schedules.articleId, promised.articleId))
    expect(kept?.dueAt).toEqual(new Date('2030-01-05T06:00:00+09:00'))
    expect(await trashArticle({ actor: reporter, input: { articleId: await planned('버린 기사', '2026-11-23') } })).toMatchObject({ ok: true })
    expect(await seenBy(editor)).toEqual({ '2026-11-20': ['벌써 나간 기사'] })
  })

  it('is not taken back over what somebody else moved meanwhile', async () => {
    const articleId = await planned('두 사람이 옮긴 기사', '2026-11-22')
    await planArticle({ actor: societyDesk, input: { articleId, plannedFor: '2026-11-24' } })
    await planArticle({ actor: editor, input: { articleId, plannedFor: '2026-11-27' } })
    expect(await planArticle({ actor: societyDesk, input: { articleId, plannedFor: '2026-11-22', seen: '2026-11-24' } })).toMatchObject({ ok: false, problem: { code: 'changed-since' } })
    expect(await dayOf(articleId)).toBe('2026-11-27')
  })

  it('can be there from the first word on', async () => {
    const made = await createArticle({ actor: reporter, input: { plannedFor: '2026-11-28' } })
    expect(await dayOf(made.ok ? made.articleId : '')).toBe('2026-11-28')
  })
})

describe('the day on which an article stands', () => {
  it('is the day it came out, else the promised one, else the planned one, by Seoul’s midnight', async () => {
    const articleId = await planned('월말에 걸친 기사', '2026-11-15')
    expect(await dayOf(articleId)).toBe('2026-11-15')
    const [{ version = 0 } = {}] = await db().select({ version: articles.version }).from(articles).where(eq(articles.id, articleId))
    // 15:00 UTC on the last of November is the first of December in Seoul.
    expect(await scheduleArticle({ actor: editor, input: { articleId, baseVersion: version, at: '2029-11-30T15:00:00Z' } })).toMatchObject({ ok: true })
    expect(await dayOf(articleId)).toBe('2029-12-01')
    expect(await scheduleArticle({ actor: editor, input: { articleId, baseVersion: version, at: '2029-11-30T14:59:59Z' } })).toMatchObject({ ok: true })
    expect(await dayOf(articleId)).toBe('2029-11-30')
    expect(await unscheduleArticle({ actor: editor, input: { articleId } })).toMatchObject({ ok: true })
    expect(await dayOf(articleId)).toBe('2026-11-15')
    const late = await publishedAt('자정 직전', '2026-11-30T14:59:59.999Z')
    const early = await publishedAt('자정 정각', '2026-11-30T15:00:00Z')
    expect([await dayOf(late), await dayOf(early)]).toEqual(['2026-11-30', '2026-12-01'])
    expect(await seenBy(editor, { from: '2026-11-30', to: '2026-11-30' })).toEqual({ '2026-11-30': ['자정 직전'] })
    expect((await listArticles({ actor: editor, filter: { day: '2026-12-01' } })).rows.map(({ headline }) => headline)).toEqual(['자정 정각'])
    await withdrawArticle({ actor: editor, input: { articleId: early, baseVersion: 2, reason: '사실과 다르다.', notice: '거두어들였습니다.', showsHeadline: false } })
    expect(await dayOf(early)).toBe('2026-12-01')
  })
})

describe('a month', () => {
  it('shows of each day first what is still to come out, promised ones by their time, and says how many do not fit', async () => {
    await publishedAt('아침에 나간 기사', '2029-11-09T22:00:00Z')
    await planned('오늘 낼 기사', '2029-11-10')
    for (const [headline, at] of [['저녁 것', '2029-11-10T18:00:00+09:00'], ['새벽 것', '2029-11-10T05:00:00+09:00']] as const)
      expect(await scheduleArticle({ actor: editor, input: { ...(await story(headline)), at } })).toMatchObject({ ok: true })
    const days = { from: '2029-11-01', to: '2029-11-30' }
    expect(await seenBy(editor, days)).toEqual({ '2029-11-10': ['새벽 것', '저녁 것', '오늘 낼 기사', '아침에 나간 기사'] })
    expect(await seenBy(editor, { ...days, perDay: 1 })).toEqual({ '2029-11-10': ['새벽 것', 3] })
    expect(await listPlanned({ actor: editor, ...november, ...days })).toHaveLength(30)
  })

  it('is what each may see by the rule of the article list, and moves what they may move', async () => {
    await planned('기자의 초고', '2026-11-22')
    await publishedAt('모두의 기사', '2026-11-21T03:00:00Z')
    await scheduleArticle({ actor: editor, input: { ...(await story('약속된 기사')), at: '2029-12-31T06:00:00+09:00' } })
    expect(await seenBy(other)).toEqual({ '2026-11-21': ['모두의 기사'] })
    expect(await seenBy(reporter)).toEqual({ '2026-11-21': ['모두의 기사'], '2026-11-22': ['기자의 초고'] })
    for (const actor of [economyDesk, societyDesk, editor]) expect(await seenBy(actor)).toEqual({ '2026-11-21': ['모두의 기사'], '2026-11-22': ['기자의 초고'] })
    const moves = async (actor: StaffActor, from: string) => (await listPlanned({ actor, from, to: from, perDay: 9 })).flatMap(({ entries }) => entries.map(({ move }) => move))
    expect(await Promise.all([reporter, economyDesk, societyDesk, editor].map((actor) => moves(actor, '2026-11-22')))).toEqual([['plan'], [null], ['plan'], ['plan']])
    expect(await Promise.all([reporter, societyDesk, editor].map((actor) => moves(actor, '2029-12-31')))).toEqual([[null], [null], ['schedule']])
    expect(await moves(editor, '2026-11-21')).toEqual([null])
  })

  it('is filtered by section, by who has it in hand, and to one’s own', async () => {
    const mine = await planned('사회부 기사', '2026-11-22')
    const { articleId: economy } = await writeStory(economyDesk, paper.economy, '경제부 기사')
    await planArticle({ actor: economyDesk, input: { articleId: economy, plannedFor: '2026-11-22' } })
    await assignArticle({ actor: editor, input: { articleId: mine, staffId: societyDesk.staffId } })
    expect(await seenBy(editor, { filter: { sectionId: paper.economy } })).toEqual({ '2026-11-22': ['경제부 기사'] })
    expect(await seenBy(editor, { filter: { assigneeId: societyDesk.staffId } })).toEqual({ '2026-11-22': ['사회부 기사'] })
    expect(await seenBy(editor, { filter: { assigneeId: 'nobody' } })).toEqual({ '2026-11-22': ['경제부 기사'] })
    expect(await seenBy(economyDesk, { filter: { isMine: true } })).toEqual({ '2026-11-22': ['경제부 기사'] })
  })
})

describe('articles without a day', () => {
  it('are those in work, saved last first, of those that somebody may see; the list has them all', async () => {
    await publishedAt('나간 기사', '2026-11-21T03:00:00Z')
    await planned('날이 있는 기사', '2026-11-22')
    await story('먼저 쓴 기사')
    await story('나중 쓴 기사')
    const undated = async (actor: StaffActor) => (await listUndated({ actor })).entries.map(({ headline }) => headline)
    expect(await undated(editor)).toEqual(['나중 쓴 기사', '먼저 쓴 기사'])
    expect(await undated(other)).toEqual([])
    expect((await listArticles({ actor: editor, filter: { day: 'none' } })).rows.map(({ headline }) => headline)).toEqual(['나중 쓴 기사', '먼저 쓴 기사'])
    for (let index = 0; index < 11; index += 1) await story(`모자란 자리 ${index}`)
    const { entries, hasMore } = await listUndated({ actor: editor })
    expect([entries.length, hasMore]).toEqual([12, true])
  })
})

describe('an article that is open over the calendar', () => {
  it('has the steps and people of whoever opens it, and is not there for who may not read it', async () => {
    const { articleId, baseVersion } = await story('데스크를 기다리는 기사')
    expect(await submitArticle({ actor: reporter, input: { articleId, baseVersion, stage: 'draft', note: '5시 마감입니다.' } })).toMatchObject({ ok: true })
    expect(await getCalendarArticle({ actor: societyDesk, articleId })).toMatchObject({ stage: 'in-review', steps: ['return', 'approve'], note: '5시 마감입니다.', version: 2, move: 'plan' })
    expect(await getCalendarArticle({ actor: economyDesk, articleId })).toMatchObject({ steps: [], move: null })
    expect(await getCalendarArticle({ actor: reporter, articleId })).toMatchObject({ steps: ['take-back'] })
    expect(await getCalendarArticle({ actor: other, articleId })).toBeNull()
  })
})
