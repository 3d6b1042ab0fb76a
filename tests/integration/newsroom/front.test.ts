import { asc, desc, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { articles, auditLog, frontLayouts, frontRecords, publicChanges, sections } from '@/db/schema'
import { type FrontEdit, editLayout } from '@/domain/front/edit-layout'
import type { FrontLayout } from '@/domain/front/layout'
import type { StaffActor } from '@/domain/staff/staff'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { withdrawArticle } from '@/newsroom/articles/withdraw-article'
import { findDeskArticles } from '@/newsroom/front/desk-articles'
import { getFrontAt, listFrontVersions } from '@/newsroom/front/front-history'
import { newestLayout } from '@/newsroom/front/front-versions'
import { getFrontDesk } from '@/newsroom/front/get-front-desk'
import { keepFrontOnce } from '@/newsroom/front/keep-front'
import { publishFront } from '@/newsroom/front/publish-front'
import { revertFront } from '@/newsroom/front/revert-front'
import { saveFrontDraft } from '@/newsroom/front/save-front-draft'
import { publishPaper } from '@/newsroom/paper/publish-paper'
import { getFrontPreview } from '@/newsroom/preview/get-front-preview'
import { scheduleArticle } from '@/newsroom/schedule/schedule-article'
import { getFront } from '@/published/front'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { inSeconds, writeStory } from '@/tests/support/schedule'

// Without Next around it nothing is remembered: what is asked here is what a page asks that is made for the first time.
vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

let editor: StaffActor
let society: string
const stories: { id: string; number: number; headline: string }[] = []

beforeAll(async () => {
  editor = await makeStaff('editor')
  society = (await makePaper()).society
  for (const headline of ['가람천 둑길 열렸다', '버스 첫차 당긴다', '도서관 밤에도 연다', '장터 지붕 고친다']) stories.push(await published(headline))
})

async function published(headline: string): Promise<{ id: string; number: number; headline: string }> {
  const story = await writeStory(editor, society, headline)
  const done = await publishArticle({ actor: editor, input: story })
  if (!done.ok) throw new Error(done.problem.code)
  return { id: story.articleId, number: done.number, headline }
}

const story = (place: number) => {
  const found = stories[place]
  if (!found) throw new Error(`no story ${place}`)
  return found
}
const lead = { block: 'lead', slot: 0 }
const place = (id: string): FrontEdit => ({ kind: 'place', at: lead, articleId: id })
const pin = (seconds: number): FrontEdit => ({ kind: 'set', at: lead, change: { pinnedUntil: inSeconds(seconds) } })

async function save(...edits: FrontEdit[]): Promise<number> {
  const newest = await newestLayout(db())
  const saved = await saveFrontDraft({ actor: editor, input: { baseVersion: newest.version, layout: edits.reduce(editLayout, newest.layout) } })
  if (!saved.ok) throw new Error(saved.problem.code)
  return saved.version
}

async function publish(...edits: FrontEdit[]): Promise<number> {
  const done = await publishFront({ actor: editor, input: { baseVersion: await save(...edits) } })
  if (!done.ok) throw new Error(done.problem.code)
  return done.version
}

const shownLead = async () => (await getFront()).blocks.find(({ kind }) => kind === 'lead')?.stories[0]?.card.headline
const records = () => db().select().from(frontRecords).orderBy(asc(frontRecords.id))
const lastRecord = async () => (await records()).at(-1)
const leadAt = async (at: Date) => (await getFrontAt({ actor: editor, at }))?.moment?.placement.blocks.find(({ kind }) => kind === 'lead')?.stories[0]?.headline
/** As if the moments of the newest published layout had been written for an earlier time: nobody waits in a test. */
async function shiftMoments(seconds: number): Promise<void> {
  await db().execute(sql`update published_front set layout = replace(layout::text, layout #>> '{blocks,0,slots,0,pinnedUntil}', to_char((now() - make_interval(secs => ${seconds})) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::jsonb`)
}

describe('a front that is laid out', () => {
  it('is a draft for nobody but its desk until it is published, and then what readers see', async () => {
    expect(await shownLead()).toBe(story(3).headline)
    const version = await save(place(story(0).id))
    expect(await shownLead()).toBe(story(3).headline)
    const journal = await db().$count(publicChanges)
    const done = await publishFront({ actor: editor, input: { baseVersion: version } })
    expect(done).toMatchObject({ ok: true, version: version + 1, change: { front: true, paths: ['/'] } })
    expect(await shownLead()).toBe(story(0).headline)
    expect(await db().$count(publicChanges)).toBe(journal + 1)
    expect(await db().select({ action: auditLog.action, details: auditLog.details }).from(auditLog).where(eq(auditLog.subjectKind, 'front'))).toEqual([{ action: 'front.published', details: { version: version + 1 } }])
  })

  it('keeps what both wrote when two save at once, and tells the second of it', async () => {
    const newest = await newestLayout(db())
    const mine = editLayout(newest.layout, place(story(1).id))
    const version = await save(place(story(2).id))
    for (let time = 0; time < 2; time += 1) expect(await saveFrontDraft({ actor: editor, input: { baseVersion: newest.version, layout: mine } })).toEqual({ ok: false, problem: { code: 'version-conflict', detail: String(version) } })
    expect(await publishFront({ actor: editor, input: { baseVersion: newest.version } })).toMatchObject({ ok: false, problem: { code: 'version-conflict' } })
    expect((await newestLayout(db())).version).toBe(version)
    const aside = await db().select({ layout: frontLayouts.layout, baseVersion: frontLayouts.baseVersion }).from(frontLayouts).where(eq(frontLayouts.state, 'aside'))
    expect(aside).toEqual([{ layout: mine, baseVersion: newest.version }])
    expect(await listFrontVersions({ actor: editor })).toContainEqual(expect.objectContaining({ state: 'aside', authorName: '배도윤' }))
  })

  it('comes back as a new version, and nothing of the history is changed', async () => {
    const first = await publish(place(story(1).id))
    await publish(place(story(2).id))
    expect(await shownLead()).toBe(story(2).headline)
    const reverted = await revertFront({ actor: editor, input: { version: first } })
    expect(reverted).toMatchObject({ ok: true, change: { front: true } })
    expect(await shownLead()).toBe(story(1).headline)
    expect((await listFrontVersions({ actor: editor }))?.[0]).toMatchObject({ state: 'published', revertsTo: first, isLive: true })
    expect(await revertFront({ actor: editor, input: { version: 9999 } })).toEqual({ ok: false, problem: { code: 'not-found' } })
    await expect(db().execute(sql`update front_layouts set state = 'draft'`)).rejects.toThrow()
    await expect(db().execute(sql`delete from front_records`)).rejects.toThrow()
  })

  it('follows its section when that gets another address', async () => {
    await publish(place(story(1).id))
    const rails = async () => (await getFront()).blocks.filter(({ section }) => section).map(({ section }) => section?.slug)
    expect(await rails()).toEqual(['society', 'economy'])
    await db().update(sections).set({ slug: 'village' }).where(eq(sections.id, society))
    await db().transaction((tx) => publishPaper(tx))
    expect(await rails()).toEqual(['village', 'economy'])
    await db().update(sections).set({ slug: 'society' }).where(eq(sections.id, society))
    await db().transaction((tx) => publishPaper(tx))
  })

  it('is laid out by those who may publish everywhere, and by nobody else', async () => {
    const { version, layout } = await newestLayout(db())
    for (const actor of [await makeStaff('reporter'), await makeStaff('desk'), await makeStaff('desk', { mayPublish: true, sectionIds: [society] })]) {
      const refusals = [await saveFrontDraft({ actor, input: { baseVersion: version, layout } }), await publishFront({ actor, input: { baseVersion: version } }), await revertFront({ actor, input: { version } }), await findDeskArticles({ actor, query: '' })]
      expect(refusals).toEqual(Array.from({ length: 4 }, () => ({ ok: false, problem: { code: 'not-allowed' } })))
      expect([await getFrontDesk({ actor }), await getFrontPreview({ actor, version, at: null }), await getFrontAt({ actor, at: new Date() }), await listFrontVersions({ actor })]).toEqual([null, null, null, null])
    }
    expect(await saveFrontDraft({ actor: editor, input: { baseVersion: version, layout: { ...layout, blocks: [] } as FrontLayout } })).toMatchObject({ ok: false, problem: { code: 'bad-input' } })
  })
})

describe('what stood on the front', () => {
  it('is written down when it changes, with what came by itself, and found by its time', async () => {
    await publish({ kind: 'clear', at: lead })
    await keepFrontOnce()
    const before = await records()
    const newcomer = await published('시장 새벽 경매 다시 열린다')
    expect(await keepFrontOnce()).toMatchObject({ change: null })
    expect(await keepFrontOnce()).toMatchObject({ change: null })
    const after = await records()
    expect(after).toHaveLength(before.length + 1)
    const [line] = await db().select({ at: publicChanges.at }).from(publicChanges).orderBy(desc(publicChanges.id)).limit(1)
    expect(after.at(-1)?.stoodFrom).toEqual(line?.at)
    expect(await leadAt(new Date())).toBe(newcomer.headline)
    expect(await leadAt(new Date((line?.at.getTime() ?? 0) - 1))).toBe(story(3).headline)
    const found = await getFrontAt({ actor: editor, at: new Date((line?.at.getTime() ?? 0) - 1) })
    expect(found?.moment).toMatchObject({ stoodUntil: line?.at, placement: { blocks: expect.arrayContaining([expect.objectContaining({ kind: 'lead', stories: [expect.objectContaining({ number: story(3).number, how: 'filled', slot: 0 })] })]) } })
    expect((await getFrontAt({ actor: editor, at: new Date('2020-01-01') }))?.moment).toBeNull()
  })

  it('keeps the words of what was withdrawn since', async () => {
    const gone = await published('사실과 다른 소식')
    await publish(place(gone.id))
    const at = new Date()
    const [row] = await db().select().from(articles).where(eq(articles.id, gone.id))
    await withdrawArticle({ actor: editor, input: { articleId: gone.id, baseVersion: row?.version ?? 0, reason: '사실과 다르다.', notice: '거두어들였습니다.', showsHeadline: false } })
    await keepFrontOnce()
    expect(await shownLead()).not.toBe(gone.headline)
    expect([await leadAt(at), await leadAt(new Date())]).toEqual([gone.headline, await shownLead()])
  })
})

describe('what ends by itself', () => {
  it('leaves at its moment: every server hears of it once, and the record has the moment itself', async () => {
    await publish(place(story(0).id), pin(60))
    expect(await shownLead()).toBe(story(0).headline)
    const { nextInMs } = await keepFrontOnce()
    expect(nextInMs).toBeGreaterThan(55_000)
    expect(nextInMs).toBeLessThanOrEqual(60_000)

    await shiftMoments(0)
    const journal = await db().$count(publicChanges)
    expect(await shownLead()).not.toBe(story(0).headline)
    expect(await keepFrontOnce()).toMatchObject({ change: { front: true, paths: ['/'] } })
    expect(await keepFrontOnce()).toMatchObject({ change: null })
    expect(await db().$count(publicChanges)).toBe(journal + 1)
    expect((await lastRecord())?.placement.blocks[0]?.stories[0]).toMatchObject({ how: 'filled' })
  })

  it('is news that breaks too, by itself after two hours', async () => {
    await publish({ kind: 'clear', at: lead })
    const alarm = await published('가람천 범람 경보')
    await db().execute(sql`update published_articles set label = 'breaking' where number = ${alarm.number}`)
    expect((await getFront()).bar.map(({ text }) => text)).toEqual([alarm.headline])
    await keepFrontOnce()
    await db().execute(sql`update published_articles set first_published_at = now() - interval '2 hours' where number = ${alarm.number}`)
    expect((await getFront()).bar).toEqual([])
    expect((await keepFrontOnce()).change).not.toBeNull()
    await db().execute(sql`update published_articles set label = null where number = ${alarm.number}`)
  })
})

describe('a preview', () => {
  it('shows what is promised for its moment, without what will have ended by then', async () => {
    const coming = await writeStory(editor, society, '내일 아침 다리 다시 잇는다')
    expect(await scheduleArticle({ actor: editor, input: { ...coming, at: inSeconds(3600) } })).toMatchObject({ ok: true })
    expect(await scheduleArticle({ actor: editor, input: { articleId: story(1).id, baseVersion: (await db().select().from(articles).where(eq(articles.id, story(1).id)))[0]?.version ?? 0, at: null, unpublishAt: inSeconds(5400) } })).toMatchObject({ ok: true })
    const found = await findDeskArticles({ actor: editor, query: '다리 다시' })
    expect(found).toMatchObject({ ok: true, items: [{ id: coming.articleId, state: 'scheduled', number: null }] })

    const version = await save(place(coming.articleId), { kind: 'place', at: { block: 'top', slot: 0 }, articleId: story(1).id }, { kind: 'set', at: { block: 'top', slot: 0 }, change: { pinnedUntil: null } })
    const at = async (seconds: number | null) => {
      const preview = await getFrontPreview({ actor: editor, version, at: seconds === null ? null : new Date(Date.now() + seconds * 1000) })
      const block = (kind: string) => preview?.front.blocks.find((one) => one.kind === kind)?.stories[0]?.card.headline
      return [block('lead') === '내일 아침 다리 다시 잇는다', block('top') === story(1).headline]
    }
    expect([await at(null), await at(3500), await at(3700), await at(5500)]).toEqual([[false, true], [false, true], [true, true], [true, false]])
  })
})
