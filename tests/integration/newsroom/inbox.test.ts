import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { assignArticle } from '@/newsroom/articles/assign-article'
import { createArticle } from '@/newsroom/articles/create-article'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { returnArticle } from '@/newsroom/articles/return-article'
import { submitArticle } from '@/newsroom/articles/submit-article'
import { getArticleRecord } from '@/newsroom/desk/get-article-record'
import { countUnread } from '@/newsroom/inbox/count-unread'
import { listMyTurn } from '@/newsroom/inbox/list-my-turn'
import { listNotices } from '@/newsroom/inbox/list-notices'
import { readNotices } from '@/newsroom/inbox/read-notices'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { writeArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let reporter: StaffActor
let desk: StaffActor
let nightDesk: StaffActor
let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  reporter = await makeStaff('reporter')
  desk = await makeStaff('desk')
  nightDesk = await makeStaff('desk')
  editor = await makeStaff('editor')
  paper = await makePaper()
})

/** A text of the reporter in review, version 2. */
async function submitted(headline: string): Promise<string> {
  const articleId = await writeArticle(reporter, { headline, sectionId: paper.society, kind: 'save' })
  expect(await submitArticle({ actor: reporter, input: { articleId, baseVersion: 2, stage: 'draft' } })).toMatchObject({ ok: true, version: 2 })
  return articleId
}
const turnOf = async (actor: StaffActor) => (await listMyTurn({ actor })).map(({ headline, reason }) => `${headline}: ${reason}`)

describe('the inbox', () => {
  it('shows newest first what happened, counts what is unread, and reads an article’s notices or all', async () => {
    const bus = await submitted('마을버스')
    const market = await submitted('골목시장')
    expect(await countUnread({ actor: desk })).toBe(2)
    const { items, nextCursor } = await listNotices({ actor: desk })
    expect(items.map(({ headline, kind, by, readAt }) => [headline, kind, by, readAt])).toEqual([['골목시장', 'submitted', '배도윤', null], ['마을버스', 'submitted', '배도윤', null]])
    expect(nextCursor).toBeNull()

    await readNotices({ actor: desk, articleId: market })
    expect([await countUnread({ actor: desk }), await countUnread({ actor: nightDesk })]).toEqual([1, 2])
    await returnArticle({ actor: nightDesk, input: { articleId: bus, baseVersion: 2, stage: 'in-review', note: '노선도가 필요합니다.' } })
    expect([await countUnread({ actor: desk }), await countUnread({ actor: reporter })]).toEqual([0, 1])
    await readNotices({ actor: reporter })
    expect(await countUnread({ actor: reporter })).toBe(0)
    expect((await listNotices({ actor: reporter })).items).toMatchObject([{ kind: 'returned', detail: '노선도가 필요합니다.', headline: '마을버스' }])
  })

  it('gives fifty at a time, each once', async () => {
    const writer = await makeStaff('reporter')
    const begun = await createArticle({ actor: writer })
    if (!begun.ok) throw new Error(begun.problem.code)
    for (let time = 0; time < 26; time += 1) {
      for (const staffId of [desk.staffId, nightDesk.staffId]) await assignArticle({ actor: editor, input: { articleId: begun.articleId, staffId } })
      await assignArticle({ actor: editor, input: { articleId: begun.articleId, staffId: writer.staffId } })
    }
    for (let time = 0; time < 26; time += 1) {
      await assignArticle({ actor: editor, input: { articleId: begun.articleId, staffId: null } })
      await assignArticle({ actor: editor, input: { articleId: begun.articleId, staffId: writer.staffId } })
    }
    const first = await listNotices({ actor: writer })
    const second = await listNotices({ actor: writer, cursor: first.nextCursor ?? '' })
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([50, 2, null])
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(52)
    await assignArticle({ actor: editor, input: { articleId: begun.articleId, staffId: null } })
  })
})

describe('my turn', () => {
  it('is what I have in hand, what came back to me, and what is in review where I judge and nobody has it', async () => {
    const before = { desk: await turnOf(desk), night: await turnOf(nightDesk), reporter: await turnOf(reporter) }
    const free = await submitted('누구든 볼 기사')
    const taken = await submitted('밤 데스크가 보는 기사')
    await assignArticle({ actor: nightDesk, input: { articleId: taken, staffId: nightDesk.staffId } })
    expect((await turnOf(desk)).filter((line) => !before.desk.includes(line))).toEqual(['누구든 볼 기사: in-review'])
    expect((await turnOf(nightDesk)).filter((line) => !before.night.includes(line))).toEqual(['밤 데스크가 보는 기사: assigned', '누구든 볼 기사: in-review'])
    await returnArticle({ actor: desk, input: { articleId: free, baseVersion: 2, stage: 'in-review', note: '제목을 줄여 주세요.' } })
    expect((await turnOf(reporter)).filter((line) => !before.reporter.includes(line))).toEqual(['누구든 볼 기사: returned'])
    await publishArticle({ actor: editor, input: { articleId: taken, baseVersion: 2 } })
    expect(await turnOf(nightDesk)).toEqual(before.night)
    const [row] = await db().select({ assignedTo: articles.assignedTo }).from(articles).where(eq(articles.id, taken))
    expect(row).toEqual({ assignedTo: null })
  })
})

describe('the record of an article', () => {
  it('tells its steps with who, why and on which version, to those who may read it', async () => {
    const articleId = await submitted('기록이 남는 기사')
    await assignArticle({ actor: desk, input: { articleId, staffId: desk.staffId } })
    await returnArticle({ actor: desk, input: { articleId, baseVersion: 2, stage: 'in-review', note: '인용을 확인해 주세요.' } })
    const record = await getArticleRecord({ actor: reporter, articleId })
    expect(record?.lines.map(({ action, by, note, version, to }) => ({ action, by, note, version, to }))).toEqual([
      { action: 'article.returned', by: '배도윤', note: '인용을 확인해 주세요.', version: 2, to: null },
      { action: 'article.assigned', by: '배도윤', note: '', version: null, to: '배도윤' },
      { action: 'article.submitted', by: '배도윤', note: '', version: 2, to: null },
      { action: 'article.created', by: '배도윤', note: '', version: null, to: null },
    ])
    const oldest = record?.lines.at(-1)?.id ?? 0
    expect((await getArticleRecord({ actor: reporter, articleId, before: oldest + 1 }))?.lines).toHaveLength(1)
    expect(await getArticleRecord({ actor: await makeStaff('reporter'), articleId })).toBeNull()
  })
})
