import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles, publishedArticles, schedules } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { listArticles } from '@/newsroom/desk/list-articles'
import { republish } from '@/newsroom/door/republish'
import { importArticle } from '@/newsroom/imports/import-article'
import { createPreviewLink } from '@/newsroom/preview-links/create-preview-link'
import { openPreviewLink } from '@/newsroom/preview/open-preview-link'
import { countScheduleAlarms } from '@/newsroom/schedule/list-schedule'
import { scheduleArticle } from '@/newsroom/schedule/schedule-article'
import { setEmbargo } from '@/newsroom/schedule/set-embargo'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { carryOutAll, inSeconds, letItBeDue, writeStory } from '@/tests/support/schedule'

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

const operator = { kind: 'operator' as const }
const codeOf = (outcome: { ok: true } | { ok: false; problem: { code: string } }) => (outcome.ok ? 'ok' : outcome.problem.code)
const until = (articleId: string, seconds: number | null, actor = desk) => setEmbargo({ actor, input: { articleId, until: seconds === null ? null : inSeconds(seconds) } })
const isShown = async (articleId: string) => (await db().$count(publishedArticles, eq(publishedArticles.articleId, articleId))) > 0

async function embargoed() {
  const story = await writeStory(reporter, society)
  expect(await until(story.articleId, 3600)).toMatchObject({ ok: true })
  return story
}

describe('an article under embargo', () => {
  it('is not published by hand, and is as soon as the embargo is lifted', async () => {
    const story = await embargoed()
    expect(await publishArticle({ actor: editor, input: story })).toMatchObject({ ok: false, problem: { code: 'embargoed', detail: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*\+09:00$/) } })
    expect(await publishArticle({ actor: operator, input: story })).toMatchObject({ ok: false, problem: { code: 'embargoed' } })
    expect(await isShown(story.articleId)).toBe(false)
    expect(await until(story.articleId, null, editor)).toEqual({ ok: true, until: null })
    expect(await publishArticle({ actor: editor, input: story })).toMatchObject({ ok: true })
  })

  it('is promised for the end of the embargo and not for an earlier moment', async () => {
    const story = await embargoed()
    expect(codeOf(await scheduleArticle({ actor: editor, input: { ...story, at: inSeconds(3000) } }))).toBe('embargoed')
    expect(codeOf(await scheduleArticle({ actor: editor, input: { ...story, at: inSeconds(3601) } }))).toBe('ok')
    // Were the moment to come too early by whatever way, the publication itself refuses.
    await letItBeDue(story.articleId)
    expect(await carryOutAll()).toEqual(['failed'])
    expect(await isShown(story.articleId)).toBe(false)
  })

  it('breaks a promise for an earlier moment at once, which is an alarm', async () => {
    const before = await countScheduleAlarms()
    const story = await writeStory(reporter, society)
    await scheduleArticle({ actor: editor, input: { ...story, at: inSeconds(600) } })
    expect(await until(story.articleId, 3600)).toMatchObject({ ok: true })
    expect(await db().select({ state: schedules.state, problem: schedules.problem }).from(schedules).where(eq(schedules.articleId, story.articleId))).toEqual([{ state: 'failed', problem: 'embargoed' }])
    expect((await db().select({ status: articles.status }).from(articles).where(eq(articles.id, story.articleId)))[0]).toEqual({ status: 'draft' })
    expect(await countScheduleAlarms()).toEqual({ failed: before.failed + 1, late: 0, broken: 0 })
  })

  it('leaves by no link, neither by a new one nor by one that was sent before', async () => {
    const story = await writeStory(reporter, society)
    const link = await createPreviewLink({ actor: reporter, input: { articleId: story.articleId, days: 1, note: '' } })
    if (!link.ok) throw new Error(link.problem.code)
    const asker = { token: link.address.split('/').at(-1) ?? '', address: '198.51.100.7', userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/145.0' }
    expect(await openPreviewLink(asker)).not.toBeNull()
    await until(story.articleId, 3600)
    expect(await openPreviewLink(asker)).toBeNull()
    expect(codeOf(await createPreviewLink({ actor: reporter, input: { articleId: story.articleId, days: 1, note: '' } }))).toBe('embargoed')
    await until(story.articleId, null, editor)
    expect(await openPreviewLink(asker)).not.toBeNull()
  })

  it('is not let out by an import that publishes what is there already', async () => {
    const source = { key: 'jekyll:garam', headline: '가람시 새 청사', standfirst: '', excerpt: '', categories: ['사회'], label: null, tags: [], authors: [], publishedAt: new Date('2024-08-29T05:00:00Z'), leadImage: null, doc: paragraphs('청사가 선다.'), notes: [] }
    const options = { categoryAs: 'section' as const, defaultSection: '사회', findPicture: () => Promise.resolve(null) }
    const first = await importArticle({ actor: operator, article: source, options: { ...options, publish: false } })
    if (!first.ok) throw new Error(first.problem.code)
    await until(first.articleId, 3600)
    expect(await importArticle({ actor: operator, article: source, options: { ...options, publish: true } })).toMatchObject({ ok: true, path: null, publishProblem: { code: 'embargoed' } })
    expect(await isShown(first.articleId)).toBe(false)
  })

  it('is not rebuilt onto the reader side before its time, whatever else has gone wrong', async () => {
    const story = await writeStory(reporter, society)
    const published = await publishArticle({ actor: editor, input: story })
    expect(codeOf(await until(story.articleId, 3600))).toBe('already-live')
    // Past the verbs, straight into the table.
    const end = new Date(Date.now() + 3_600_000)
    await db().update(articles).set({ embargoUntil: end }).where(eq(articles.id, story.articleId))
    await republish({ actor: operator })
    const [row] = await db().select().from(publishedArticles).where(eq(publishedArticles.articleId, story.articleId))
    expect([published.ok, row?.visibleFrom]).toEqual([true, end])
  })

  it('is told apart in the list', async () => {
    const story = await embargoed()
    const { rows } = await listArticles({ actor: editor, filter: {} })
    expect(rows.find(({ id }) => id === story.articleId)).toMatchObject({ isEmbargoed: true })
    expect(rows.filter(({ isEmbargoed }) => !isEmbargoed).length).toBeGreaterThan(0)
  })
})

describe('whether an article is under embargo', () => {
  it('is for desks to say, and to ease it for those who publish', async () => {
    const { articleId } = await writeStory(reporter, society)
    expect(codeOf(await until(articleId, 3600, reporter))).toBe('not-allowed')
    expect(codeOf(await until(articleId, -60))).toBe('schedule-past')
    expect(codeOf(await until(articleId, 3600))).toBe('ok')
    expect(codeOf(await until(articleId, 7200))).toBe('ok')
    expect(codeOf(await until(articleId, 1800))).toBe('not-allowed')
    expect(codeOf(await until(articleId, null))).toBe('not-allowed')
    expect(codeOf(await until(articleId, 1800, editor))).toBe('ok')
  })
})
