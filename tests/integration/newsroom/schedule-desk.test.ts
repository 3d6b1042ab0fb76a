import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET, POST } from '@/app/api/jobs/route'
import { db } from '@/db/client'
import { articles, notifications, schedules } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { amendEnv } from '@/lib/env'
import { formatSeoul } from '@/lib/korean-time'
import { listNotices } from '@/newsroom/inbox/list-notices'
import { listStaff } from '@/newsroom/desk/list-staff'
import { changeRights, changeRole, deactivateStaff, reactivateStaff } from '@/newsroom/staff/change-staff'
import { getArticleSchedule } from '@/newsroom/schedule/get-article-schedule'
import { countScheduleAlarms, listSchedule } from '@/newsroom/schedule/list-schedule'
import { scheduleArticle } from '@/newsroom/schedule/schedule-article'
import { settleFailure } from '@/newsroom/schedule/settle-failure'
import { expirePublicChange } from '@/published/expire'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { carryOutAll, inSeconds, letItBeDue, writeStory } from '@/tests/support/schedule'

// Pages can be expired within a running server only.
vi.mock('@/published/expire', () => ({ expirePublicChange: vi.fn(() => Promise.resolve()) }))

useNewsroomDatabase()

let reporter: StaffActor
let other: StaffActor
let editor: StaffActor
let society: string
let economy: string

beforeAll(async () => {
  reporter = await makeStaff('reporter')
  other = await makeStaff('reporter')
  editor = await makeStaff('editor')
  ;({ society, economy } = await makePaper())
})
beforeEach(() => db().delete(schedules))

async function promised(headline: string, seconds = 3600): Promise<string> {
  const story = await writeStory(reporter, society, headline)
  const outcome = await scheduleArticle({ actor: editor, input: { ...story, at: inSeconds(seconds) } })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return story.articleId
}

async function failed(headline: string): Promise<string> {
  const articleId = await promised(headline)
  await db().update(articles).set({ sectionId: null }).where(eq(articles.id, articleId))
  await letItBeDue(articleId)
  expect(await carryOutAll()).toEqual(['failed'])
  return articleId
}

describe('the list of promises', () => {
  it('has on top what needs somebody, then what comes next first, then the receipts', async () => {
    await promised('모레 것', 7200)
    await promised('내일 것', 3600)
    await failed('못 나간 것')
    await letItBeDue(await promised('나간 것'))
    expect(await carryOutAll()).toEqual(['done'])
    await letItBeDue(await promised('늦는 것'), 'publish', 31)
    const headlines = ({ troubled, pending, done }: Awaited<ReturnType<typeof listSchedule>>) => [troubled, pending, done].map((some) => some.map(({ headline }) => headline))
    expect(headlines(await listSchedule({ actor: editor }))).toEqual([['늦는 것', '못 나간 것'], ['내일 것', '모레 것'], ['나간 것']])
    expect(headlines(await listSchedule({ actor: reporter }))).toEqual([['늦는 것', '못 나간 것'], ['내일 것', '모레 것'], ['나간 것']])
    expect(headlines(await listSchedule({ actor: other }))).toEqual([[], [], []])
    expect(await countScheduleAlarms()).toEqual({ failed: 1, late: 1, broken: 0 })
  })

  it('lets somebody who may publish end the alarm about a failure, and keeps the row', async () => {
    const articleId = await failed('못 나간 것')
    const [failure] = await db().select().from(schedules).where(eq(schedules.articleId, articleId))
    const input = { scheduleId: failure?.id ?? '' }
    expect(await settleFailure({ actor: reporter, input })).toMatchObject({ problem: { code: 'not-allowed' } })
    expect(await settleFailure({ actor: editor, input })).toEqual({ ok: true })
    expect(await countScheduleAlarms()).toEqual({ failed: 0, late: 0, broken: 0 })
    expect(await db().$count(schedules, eq(schedules.state, 'failed'))).toBe(1)
  })

  it('ends the alarm too when the article is promised anew', async () => {
    const articleId = await failed('다시 약속할 것')
    await db().update(articles).set({ sectionId: society }).where(eq(articles.id, articleId))
    expect(await getArticleSchedule({ actor: editor, articleId })).toMatchObject({ publish: null, ended: [{ state: 'failed', problem: 'section-missing', promisedBy: '배도윤' }] })
    expect(await scheduleArticle({ actor: editor, input: { articleId, baseVersion: 2, at: inSeconds(60) } })).toMatchObject({ ok: true })
    expect(await countScheduleAlarms()).toEqual({ failed: 0, late: 0, broken: 0 })
    expect(await getArticleSchedule({ actor: editor, articleId })).toMatchObject({ publish: { version: 2, state: 'pending' }, ended: [] })
    expect(await getArticleSchedule({ actor: other, articleId })).toBeNull()
  })
})

describe('a promise of somebody who loses the right to it', () => {
  const operator = { kind: 'operator' } as const
  const at = inSeconds(3600)
  let desk: StaffActor
  beforeEach(async () => {
    await db().delete(notifications)
    desk = await makeStaff('desk', { mayPublish: true })
  })

  async function promisedByDesk(headline: string, unpublishAt: string | null = null): Promise<string> {
    const story = await writeStory(reporter, society, headline)
    expect(await scheduleArticle({ actor: desk, input: { ...story, at, unpublishAt } })).toMatchObject({ ok: true })
    return story.articleId
  }
  const broken = async () => (await listSchedule({ actor: editor })).troubled.map(({ headline, transition, isBroken }) => [headline, transition, isBroken])
  const told = async (actor: StaffActor) => (await listNotices({ actor })).items.map(({ kind, headline, detail }) => [kind, headline, detail])
  const said = `배도윤 · ${formatSeoul(new Date(at))}`

  it('is told at once to whoever changes it, to all who may publish the article, and in the list of promises', async () => {
    await promisedByDesk('새벽 첫차', inSeconds(7200))
    await promisedByDesk('골목시장')
    const elsewhere = await makeStaff('desk', { mayPublish: true, sectionIds: [economy] })
    const change = (sectionIds: string[]) => changeRights({ actor: operator, input: { email: desk.email, role: 'desk', mayPublish: true, sectionIds } })
    expect(await change([society])).toMatchObject({ ok: true, brokenPromises: 0 })
    expect(await change([economy])).toMatchObject({ ok: true, brokenPromises: 2 })
    expect((await broken()).sort()).toEqual([['골목시장', 'publish', true], ['새벽 첫차', 'publish', true]])
    expect((await listSchedule({ actor: editor })).pending.map(({ headline, transition, isBroken }) => [headline, transition, isBroken])).toEqual([['새벽 첫차', 'unpublish', false]])
    expect((await told(editor)).sort()).toEqual([['promise-broken', '골목시장', said], ['promise-broken', '새벽 첫차', said]])
    for (const other of [desk, elsewhere, reporter]) expect(await told(other)).toEqual([])
    expect(await countScheduleAlarms()).toEqual({ failed: 0, late: 0, broken: 2 })
    expect((await listStaff({ actor: operator }))?.flatMap(({ id, brokenPromises }) => (brokenPromises > 0 ? [[id, brokenPromises]] : []))).toEqual([[desk.staffId, 2]])
  })

  it('is told of once, and no more when the right is back or somebody else promises it', async () => {
    const articleId = await promisedByDesk('새벽 첫차')
    expect(await changeRole({ actor: operator, email: desk.email, role: 'reporter' })).toMatchObject({ brokenPromises: 1 })
    expect(await deactivateStaff({ actor: operator, email: desk.email })).toMatchObject({ brokenPromises: 1 })
    expect(await told(editor)).toHaveLength(1)
    expect(await countScheduleAlarms()).toEqual({ failed: 0, late: 0, broken: 1 })
    await letItBeDue(articleId, 'publish', 31)
    expect(await countScheduleAlarms()).toEqual({ failed: 0, late: 1, broken: 0 })
    expect(await scheduleArticle({ actor: editor, input: { articleId, baseVersion: 2, at } })).toMatchObject({ ok: true })
    expect(await broken()).toEqual([])
    expect(await countScheduleAlarms()).toEqual({ failed: 0, late: 0, broken: 0 })
  })

  it('is kept or fails at its time as the list said', async () => {
    const [kept, lost] = [await promisedByDesk('나가는 것'), await promisedByDesk('못 나가는 것')]
    await db().update(articles).set({ sectionId: economy }).where(eq(articles.id, lost))
    await changeRights({ actor: operator, input: { email: desk.email, role: 'desk', mayPublish: true, sectionIds: [society] } })
    expect(await broken()).toEqual([['못 나가는 것', 'publish', true]])
    for (const articleId of [kept, lost]) await letItBeDue(articleId)
    expect((await carryOutAll()).sort()).toEqual(['done', 'failed'])
    expect(await db().select({ problem: schedules.problem }).from(schedules).where(eq(schedules.articleId, lost))).toEqual([{ problem: 'promiser-gone' }])
  })

  it('holds for what readers are to lose until the account is closed', async () => {
    await promisedByDesk('새벽 첫차', inSeconds(7200))
    expect(await deactivateStaff({ actor: operator, email: desk.email })).toMatchObject({ brokenPromises: 2 })
    expect(await broken()).toEqual([['새벽 첫차', 'publish', true], ['새벽 첫차', 'unpublish', true]])
    await reactivateStaff({ actor: operator, email: desk.email })
    expect(await broken()).toEqual([])
  })
})

describe('a scheduler that asks for what is due', () => {
  const secret = 'thirty-seven-bicycles-in-the-rain'
  const ask = (authorization?: string) => POST(new Request('http://paper.example/api/jobs', { method: 'POST', headers: authorization ? { authorization } : {} }))

  it('is refused without a secret, or with another one', async () => {
    const articleId = await promised('아무도 부르지 못한 것')
    await letItBeDue(articleId)
    amendEnv({ JOBS_SECRET: '' })
    expect((await ask('Bearer ')).status).toBe(401)
    amendEnv({ JOBS_SECRET: secret })
    for (const sent of [undefined, 'Bearer', 'Bearer x', `Bearer ${secret.slice(1)}`, secret]) expect((await ask(sent)).status).toBe(401)
    expect(await db().$count(schedules, eq(schedules.state, 'pending'))).toBe(1)
  })

  it('has it done once, however often it asks, and hears how much that was', async () => {
    for (const headline of ['하나', '둘']) await letItBeDue(await promised(headline), 'publish', 600)
    const broken = await promised('셋')
    await db().update(articles).set({ sectionId: null }).where(eq(articles.id, broken))
    await letItBeDue(broken)
    amendEnv({ JOBS_SECRET: secret })
    const first = await ask(`Bearer ${secret}`)
    expect([first.status, await first.json(), first.headers.get('cache-control')]).toEqual([200, { done: 2, failed: 1, isMore: false }, 'no-store'])
    expect(expirePublicChange).toHaveBeenCalledTimes(2)
    expect(await (await GET(new Request('http://paper.example/api/jobs', { headers: { authorization: `Bearer ${secret}` } }))).json()).toEqual({ done: 0, failed: 0, isMore: false })
  })

  it('may be that of Vercel, which asks by GET, twice at once, and after it has missed some: everything is done once', async () => {
    for (const headline of ['첫째', '둘째', '셋째']) await letItBeDue(await promised(headline), 'publish', 600)
    amendEnv({ JOBS_SECRET: '', CRON_SECRET: secret })
    const call = async () => {
      const answer = await GET(new Request('http://paper.example/api/jobs', { headers: { authorization: `Bearer ${secret}`, 'user-agent': 'vercel-cron/1.0' } }))
      return [answer.status, ((await answer.json()) as { done: number }).done] as const
    }
    const answers = await Promise.all([call(), call()])
    expect(answers.map(([status]) => status)).toEqual([200, 200])
    expect(answers.reduce((sum, [, done]) => sum + done, 0)).toBe(3)
    expect(await call()).toEqual([200, 0])
    amendEnv({ CRON_SECRET: '' })
  })
})
