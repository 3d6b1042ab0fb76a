import { and, desc, eq, isNull } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles, auditLog, contributors, notifications, publishedArticles, revisions, staff } from '@/db/schema'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import type { Stage } from '@/domain/articles/status-machine'
import { usualChecklist } from '@/domain/articles/checklist'
import type { StaffActor } from '@/domain/staff/staff'
import { seoulDay } from '@/lib/korean-time'
import { approveArticle } from '@/newsroom/articles/approve-article'
import { assignArticle } from '@/newsroom/articles/assign-article'
import { holdArticle } from '@/newsroom/articles/hold-article'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { returnArticle } from '@/newsroom/articles/return-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { submitArticle } from '@/newsroom/articles/submit-article'
import { takeBackArticle } from '@/newsroom/articles/take-back-article'
import { withdrawArticle } from '@/newsroom/articles/withdraw-article'
import { changeChecklist } from '@/newsroom/checklist/change-checklist'
import { getHeadlineTaken } from '@/newsroom/checklist/find-headline-taken'
import { getArticleDraft } from '@/newsroom/desk/get-article-draft'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { writeArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let reporter: StaffActor
let colleague: StaffActor
let desk: StaffActor
let nightDesk: StaffActor
let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  reporter = await makeStaff('reporter')
  colleague = await makeStaff('reporter')
  desk = await makeStaff('desk')
  nightDesk = await makeStaff('desk')
  editor = await makeStaff('editor')
  paper = await makePaper()
  await db().update(contributors).set({ staffId: colleague.staffId }).where(eq(contributors.id, paper.contributorId))
})
beforeEach(() => db().delete(notifications))

const story = (articleId: string, baseVersion: number, changes: Partial<SaveArticleInput> = {}): SaveArticleInput => ({
  articleId, baseVersion, kind: 'autosave', headline: '한빛구 골목시장 다시 문 열다', standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [paper.contributorId], tags: [], lead: null,
  body: paragraphs('한빛구 골목시장이 21일 다시 문을 열었다.'), ...changes,
})

/** A text of the reporter, signed by the colleague, autosaved as version 2. */
async function written(changes: Partial<SaveArticleInput> = {}): Promise<string> {
  const { articleId: _none, baseVersion: _first, ...words } = story('', 1, changes)
  return writeArticle(reporter, words)
}
/** The same, sent to the desk: version 3, a save point. */
async function submitted(): Promise<string> {
  const articleId = await written()
  expect(await submitArticle({ actor: reporter, input: { articleId, baseVersion: 2, stage: 'draft' } })).toEqual({ ok: true, version: 3, stage: 'in-review' })
  return articleId
}
const seen = (articleId: string, baseVersion: number, stage: Stage) => ({ articleId, baseVersion, stage })
const articleOf = async (id: string) => (await db().select().from(articles).where(eq(articles.id, id)))[0]
const refusal = (code: string) => ({ ok: false, problem: expect.objectContaining({ code }) as unknown })
/** Who has heard of what, unread. */
async function heard(articleId: string): Promise<string[]> {
  const names = new Map([[reporter.staffId, 'reporter'], [colleague.staffId, 'colleague'], [desk.staffId, 'desk'], [nightDesk.staffId, 'night desk'], [editor.staffId, 'editor']])
  const rows = await db().select().from(notifications).where(and(eq(notifications.articleId, articleId), isNull(notifications.readAt)))
  return rows.map(({ kind, recipientId, detail }) => [names.get(recipientId), kind, detail].filter(Boolean).join(' ')).sort()
}

describe('the way of an article', () => {
  it('leads from a reporter over the desk, which returns and approves, to readers; each step is told and recorded', async () => {
    const articleId = await written()
    expect(await submitArticle({ actor: reporter, input: { ...seen(articleId, 2, 'draft'), note: ' 오후 5시 마감입니다. ' } })).toEqual({ ok: true, version: 3, stage: 'in-review' })
    expect(await articleOf(articleId)).toMatchObject({ status: 'in-review', lastStep: { name: 'submit', byId: reporter.staffId, note: '오후 5시 마감입니다.', version: 3 } })
    expect(await heard(articleId)).toEqual(['desk submitted 오후 5시 마감입니다.', 'night desk submitted 오후 5시 마감입니다.'])

    expect(await returnArticle({ actor: desk, input: { ...seen(articleId, 3, 'in-review'), note: '상인회 말을 더 받아 주세요.' } })).toEqual({ ok: true, version: 3, stage: 'draft' })
    expect(await heard(articleId)).toEqual(['colleague returned 상인회 말을 더 받아 주세요.', 'reporter returned 상인회 말을 더 받아 주세요.'])

    expect(await saveArticle({ actor: reporter, input: story(articleId, 3, { body: paragraphs('상인회는 반겼다.') }) })).toMatchObject({ ok: true, version: 4 })
    await submitArticle({ actor: reporter, input: seen(articleId, 4, 'draft') })
    expect(await approveArticle({ actor: desk, input: seen(articleId, 5, 'in-review') })).toEqual({ ok: true, version: 5, stage: 'approved' })
    expect(await heard(articleId)).toEqual(['colleague approved', 'colleague returned 상인회 말을 더 받아 주세요.', 'reporter approved', 'reporter returned 상인회 말을 더 받아 주세요.'])
    expect(await saveArticle({ actor: reporter, input: story(articleId, 5, { headline: '몰래 고친 제목' }) })).toEqual(refusal('not-allowed'))

    expect(await publishArticle({ actor: editor, input: { articleId, baseVersion: 5 } })).toMatchObject({ ok: true })
    expect(await articleOf(articleId)).toMatchObject({ status: 'published', review: null, lastStep: null, assignedTo: null })
    expect((await heard(articleId)).filter((line) => line.includes('published'))).toEqual(['colleague published', 'reporter published'])
    const lines = await db().select({ action: auditLog.action, actorId: auditLog.actorId, details: auditLog.details }).from(auditLog).where(eq(auditLog.subjectId, articleId)).orderBy(auditLog.id)
    expect(lines).toEqual([
      { action: 'article.created', actorId: reporter.staffId, details: {} },
      { action: 'article.submitted', actorId: reporter.staffId, details: { version: 3, note: '오후 5시 마감입니다.' } },
      { action: 'article.returned', actorId: desk.staffId, details: { version: 3, note: '상인회 말을 더 받아 주세요.' } },
      { action: 'article.submitted', actorId: reporter.staffId, details: { version: 5 } },
      { action: 'article.approved', actorId: desk.staffId, details: { version: 5 } },
      { action: 'article.published', actorId: editor.staffId, details: expect.objectContaining({ version: 6 }) },
    ])
  })

  it('makes a save point of what was sent, so that it can be found again', async () => {
    const articleId = await submitted()
    const [head] = await db().select().from(revisions).where(eq(revisions.articleId, articleId)).orderBy(desc(revisions.version)).limit(1)
    expect(head).toMatchObject({ version: 3, kind: 'save', headline: '한빛구 골목시장 다시 문 열다' })
  })

  it('lets the writer take it back before it is approved, and then nobody waits for it', async () => {
    const articleId = await submitted()
    expect(await takeBackArticle({ actor: colleague, input: seen(articleId, 3, 'in-review') })).toEqual(refusal('not-allowed'))
    expect(await takeBackArticle({ actor: reporter, input: seen(articleId, 3, 'in-review') })).toEqual({ ok: true, version: 3, stage: 'draft' })
    expect(await heard(articleId)).toEqual([])
  })

  it('refuses those who have not the right, an empty reason, a nameless text, and writes nothing', async () => {
    const nameless = await written({ headline: '' })
    expect(await submitArticle({ actor: reporter, input: seen(nameless, 2, 'draft') })).toEqual(refusal('headline-missing'))
    const articleId = await submitted()
    const before = await articleOf(articleId)
    expect(await submitArticle({ actor: colleague, input: seen(articleId, 3, 'draft') })).toEqual(refusal('not-allowed'))
    expect(await approveArticle({ actor: reporter, input: seen(articleId, 3, 'in-review') })).toEqual(refusal('not-allowed'))
    expect(await returnArticle({ actor: reporter, input: { ...seen(articleId, 3, 'in-review'), note: '왜' } })).toEqual(refusal('not-allowed'))
    expect(await returnArticle({ actor: desk, input: { ...seen(articleId, 3, 'in-review'), note: ' \n ' } })).toEqual({ ok: false, problem: { code: 'reason-missing', field: 'note' } })
    expect(await publishArticle({ actor: desk, input: { articleId, baseVersion: 3 } })).toEqual(refusal('not-allowed'))
    expect(await approveArticle({ actor: desk, input: seen('00000000-0000-4000-8000-000000000000', 3, 'in-review') })).toEqual(refusal('not-found'))
    expect(await articleOf(articleId)).toEqual(before)
  })

  it('is taken on the text that was seen: what was written meanwhile is looked at first', async () => {
    const articleId = await submitted()
    await saveArticle({ actor: reporter, input: story(articleId, 3, { headline: '더 나은 제목' }) })
    expect(await approveArticle({ actor: desk, input: seen(articleId, 3, 'in-review') })).toEqual({ ok: false, problem: { code: 'version-conflict', detail: '4' } })
    expect(await approveArticle({ actor: desk, input: seen(articleId, 4, 'in-review') })).toEqual({ ok: true, version: 5, stage: 'approved' })
  })

  it('lets one of two desks win that approve and return at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const articleId = await submitted()
      const [approved, returned] = await Promise.all([
        approveArticle({ actor: desk, input: seen(articleId, 3, 'in-review') }),
        returnArticle({ actor: nightDesk, input: { ...seen(articleId, 3, 'in-review'), note: '숫자를 확인해 주세요.' } }),
      ])
      expect([approved.ok, returned.ok].filter(Boolean)).toHaveLength(1)
      const lost = approved.ok ? returned : approved
      expect(lost).toEqual(refusal('step-overtaken'))
      expect((await articleOf(articleId))?.status).toBe(approved.ok ? 'approved' : 'draft')
    }
  })

  it('keeps an approval that somebody with the right has written on, says so, and takes a new one', async () => {
    const articleId = await submitted()
    await approveArticle({ actor: desk, input: seen(articleId, 3, 'in-review') })
    expect(await approveArticle({ actor: desk, input: seen(articleId, 3, 'approved') })).toEqual(refusal('step-overtaken'))
    await saveArticle({ actor: nightDesk, input: story(articleId, 3, { headline: '다듬은 제목' }) })
    const draft = await getArticleDraft({ actor: editor, articleId })
    expect(draft).toMatchObject({ status: 'approved', version: 4, way: { lastStep: { name: 'approve', version: 3 } } })
    expect(await approveArticle({ actor: nightDesk, input: seen(articleId, 4, 'approved') })).toEqual({ ok: true, version: 5, stage: 'approved' })
  })

  it('goes beside an article that readers see: its words and its status stay until it is published again', async () => {
    const articleId = await submitted()
    await publishArticle({ actor: editor, input: { articleId, baseVersion: 3 } })
    await saveArticle({ actor: desk, input: story(articleId, 4, { headline: '고친 제목' }) })
    expect(await submitArticle({ actor: desk, input: seen(articleId, 5, 'draft') })).toEqual({ ok: true, version: 6, stage: 'in-review' })
    expect(await articleOf(articleId)).toMatchObject({ status: 'published', review: 'in-review', liveVersion: 4 })
    expect(await returnArticle({ actor: editor, input: { ...seen(articleId, 6, 'in-review'), note: '근거를 덧붙여 주세요.' } })).toMatchObject({ ok: true, stage: 'draft' })
    expect((await heard(articleId)).filter((line) => line.startsWith('desk'))).toEqual(['desk returned 근거를 덧붙여 주세요.'])
    await submitArticle({ actor: desk, input: seen(articleId, 6, 'draft') })
    expect(await approveArticle({ actor: nightDesk, input: seen(articleId, 6, 'in-review') })).toMatchObject({ ok: true, stage: 'approved' })
    const [shown] = await db().select({ headline: publishedArticles.headline }).from(publishedArticles).where(eq(publishedArticles.articleId, articleId))
    expect(shown).toEqual({ headline: '한빛구 골목시장 다시 문 열다' })
    await publishArticle({ actor: editor, input: { articleId, baseVersion: 6 } })
    expect(await articleOf(articleId)).toMatchObject({ status: 'published', review: null, lastStep: null })
  })
})

describe('who has an article in hand', () => {
  it('is named when it is sent, and hears alone', async () => {
    const articleId = await written()
    expect(await submitArticle({ actor: reporter, input: { ...seen(articleId, 2, 'draft'), to: colleague.staffId } })).toEqual(refusal('assignee-unfit'))
    await submitArticle({ actor: reporter, input: { ...seen(articleId, 2, 'draft'), to: nightDesk.staffId } })
    expect(await heard(articleId)).toEqual(['night desk submitted'])
    expect(await getArticleDraft({ actor: desk, articleId })).toMatchObject({ way: { assignedTo: nightDesk.staffId, assigneeName: '배도윤' } })
    await returnArticle({ actor: nightDesk, input: { ...seen(articleId, 3, 'in-review'), note: '사진이 필요합니다.' } })
    expect((await articleOf(articleId))?.assignedTo).toBeNull()
    await submitArticle({ actor: reporter, input: seen(articleId, 3, 'draft') })
    expect((await heard(articleId)).filter((line) => line.endsWith('submitted'))).toEqual(['desk submitted', 'night desk submitted'])
  })

  it('is said by desks for anybody who may read it, and by everybody for themselves', async () => {
    const articleId = await written()
    const give = (actor: StaffActor, staffId: string | null) => assignArticle({ actor, input: { articleId, staffId } })
    expect(await give(colleague, colleague.staffId)).toEqual(refusal('not-found'))
    expect(await give(reporter, desk.staffId)).toEqual(refusal('not-allowed'))
    expect(await give(reporter, reporter.staffId)).toEqual({ ok: true, assignedTo: reporter.staffId })
    expect(await give(desk, colleague.staffId)).toEqual(refusal('assignee-unfit'))
    expect(await give(desk, nightDesk.staffId)).toEqual({ ok: true, assignedTo: nightDesk.staffId })
    expect(await give(reporter, null)).toEqual(refusal('not-allowed'))
    expect(await give(nightDesk, null)).toEqual({ ok: true, assignedTo: null })
    expect(await heard(articleId)).toEqual(['night desk assigned'])
  })

  it('is nobody whose account is closed, and nobody closed hears of anything', async () => {
    const gone = await makeStaff('desk')
    await db().update(staff).set({ deactivatedAt: new Date() }).where(eq(staff.id, gone.staffId))
    const articleId = await written()
    expect(await assignArticle({ actor: desk, input: { articleId, staffId: gone.staffId } })).toEqual(refusal('assignee-unfit'))
    await submitArticle({ actor: reporter, input: seen(articleId, 2, 'draft') })
    expect(await db().$count(notifications, eq(notifications.recipientId, gone.staffId))).toBe(0)
  })
})

describe('the checklist', () => {
  it('is set by editors and admins, and recorded', async () => {
    expect(await changeChecklist({ actor: desk, input: { ...usualChecklist, 'byline-missing': 'off' } })).toEqual(refusal('not-allowed'))
    expect(await changeChecklist({ actor: editor, input: { ...usualChecklist, 'origin-missing': 'block', 'credit-missing': 'off' } })).toEqual({ ok: true, changed: 2 })
    const [line] = await db().select({ details: auditLog.details }).from(auditLog).where(eq(auditLog.action, 'checklist.changed'))
    expect(line).toEqual({ details: { 'origin-missing': { from: 'warn', to: 'block' }, 'credit-missing': { from: 'warn', to: 'off' } } })
  })

  it('keeps from approval and from readers what the paper blocks, and nothing else', async () => {
    await changeChecklist({ actor: editor, input: { ...usualChecklist, 'origin-missing': 'block' } })
    const articleId = await submitted()
    const blocked = { ok: false, problem: { code: 'checklist-blocks', field: 'origin', detail: 'origin-missing' } }
    expect(await approveArticle({ actor: desk, input: seen(articleId, 3, 'in-review') })).toEqual(blocked)
    expect(await publishArticle({ actor: editor, input: { articleId, baseVersion: 3 } })).toEqual(blocked)
    expect(await saveArticle({ actor: reporter, input: story(articleId, 3, { origin: 'supplied' }) })).toMatchObject({ ok: true, version: 4 })
    expect(await saveArticle({ actor: reporter, input: story(articleId, 4, { headline: '옛 화면에서 고친 제목' }) })).toMatchObject({ ok: true, version: 5 })
    expect(await getArticleDraft({ actor: reporter, articleId })).toMatchObject({ origin: 'supplied' })
    expect(await publishArticle({ actor: editor, input: { articleId, baseVersion: 5 } })).toMatchObject({ ok: true })
    await changeChecklist({ actor: editor, input: usualChecklist })
  })
})

describe('a headline that readers have over another article', () => {
  const headline = '한빛구, 내일 아침 얼음 어는 곳 있다'
  const published = async () => {
    const articleId = await written({ headline })
    return { articleId, answer: await publishArticle({ actor: editor, input: { articleId, baseVersion: 2 } }) }
  }
  const takenOn = async (actor: StaffActor, articleId: string, words = headline) => getHeadlineTaken({ actor, articleId, headline: words })

  it('is told to whoever writes it, is nobody’s any more once that one is withdrawn, and is never its own', async () => {
    const first = await published()
    const today = { takenOn: seoulDay(new Date()) }
    const articleId = await written({ headline })
    expect([await takenOn(reporter, articleId), await takenOn(reporter, articleId, `${headline}(22일)`), await takenOn(reporter, first.articleId)]).toEqual([today, { takenOn: null }, { takenOn: null }])
    expect(await takenOn(await makeStaff('reporter'), await written())).toBeNull()
    expect(first.answer.ok && (await withdrawArticle({ actor: editor, input: { articleId: first.articleId, baseVersion: first.answer.version, reason: '예보가 바뀌었다.', notice: '거두어들였습니다.', showsHeadline: false } }))).toMatchObject({ ok: true })
    expect(await takenOn(reporter, articleId)).toEqual({ takenOn: null })
  })

  it('keeps the second from readers where the paper decided so', async () => {
    await published()
    await changeChecklist({ actor: editor, input: { ...usualChecklist, 'headline-taken': 'block' } })
    const second = await published()
    expect(second.answer).toEqual({ ok: false, problem: { code: 'checklist-blocks', field: 'headline', detail: 'headline-taken' } })
    await changeChecklist({ actor: editor, input: usualChecklist })
    expect((await published()).answer).toMatchObject({ ok: true })
  })
})

describe('giving an article on', () => {
  const hold = (actor: StaffActor, articleId: string, wish: 'hold' | 'take' = 'hold') => holdArticle({ actor, input: { articleId, tabId: `tab of ${actor.staffId}`, wish } })
  const held = { ok: true, holder: { isThisTab: true } }

  it('frees it for the next in the same moment: when it is sent, returned, approved, given to somebody else', async () => {
    const articleId = await written()
    expect(await hold(reporter, articleId)).toMatchObject(held)
    expect(await submitArticle({ actor: reporter, input: seen(articleId, 2, 'draft') })).toMatchObject({ ok: true, version: 3 })
    expect(await hold(desk, articleId)).toMatchObject(held)
    expect(await returnArticle({ actor: desk, input: { ...seen(articleId, 3, 'in-review'), note: '날짜를 확인해 주세요.' } })).toMatchObject({ ok: true })
    expect(await hold(reporter, articleId)).toMatchObject(held)
    expect(await submitArticle({ actor: reporter, input: seen(articleId, 3, 'draft') })).toMatchObject({ ok: true })
    expect(await hold(desk, articleId)).toMatchObject(held)
    expect(await assignArticle({ actor: desk, input: { articleId, staffId: nightDesk.staffId } })).toMatchObject({ ok: true })
    expect(await hold(nightDesk, articleId)).toMatchObject(held)
    expect(await approveArticle({ actor: nightDesk, input: seen(articleId, 3, 'in-review') })).toMatchObject({ ok: true })
    expect(await hold(editor, articleId)).toMatchObject(held)
  })

  it('leaves it to whoever waits for it', async () => {
    const articleId = await written()
    await hold(reporter, articleId)
    await hold(desk, articleId, 'take')
    await submitArticle({ actor: reporter, input: seen(articleId, 2, 'draft') })
    expect(await hold(nightDesk, articleId)).toMatchObject({ ok: true, holder: { isThisTab: false } })
    expect(await hold(desk, articleId)).toMatchObject(held)
  })

  it('takes it from nobody else, keeps it for who takes it back or into their own hands, and for who was refused', async () => {
    const articleId = await submitted()
    await hold(desk, articleId)
    expect(await takeBackArticle({ actor: reporter, input: seen(articleId, 3, 'in-review') })).toMatchObject({ ok: true })
    expect(await submitArticle({ actor: reporter, input: seen(articleId, 3, 'draft') })).toMatchObject({ ok: true })
    expect(await assignArticle({ actor: desk, input: { articleId, staffId: desk.staffId } })).toMatchObject({ ok: true })
    expect(await approveArticle({ actor: desk, input: seen(articleId, 2, 'in-review') })).toMatchObject({ ok: false })
    expect(await hold(nightDesk, articleId)).toMatchObject({ ok: true, holder: { isThisTab: false } })
    expect(await hold(desk, articleId)).toMatchObject(held)
  })
})
