import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditCsv } from '@/app/admin/audit/audit-csv'
import { db } from '@/db/client'
import { auditLog } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { messagesIn } from '@/messages'
import { createArticle } from '@/newsroom/articles/create-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { exportAudit } from '@/newsroom/record/export-audit'
import { listAudit } from '@/newsroom/record/list-audit'
import { writeAudit } from '@/newsroom/record/write-audit'
import { changeRole } from '@/newsroom/staff/change-staff'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'

useNewsroomDatabase()

let paper: Awaited<ReturnType<typeof makePaper>>
let editor: StaffActor
let admin: StaffActor

beforeAll(async () => {
  paper = await makePaper()
  admin = await makeStaff('admin')
  editor = { ...(await makeStaff('editor')), sessionId: 'abcdef0123456789abcdef', from: { address: '203.0.113.7', userAgent: 'Mozilla/5.0 Firefox/140.0' } }
})

const linesOf = async (actor: StaffActor, filter: Parameters<typeof listAudit>[0]['filter'] = {}) => (await listAudit({ actor, filter }))?.lines ?? null

describe('the record', () => {
  it('says who did what to which article, from where, and of a move to another section both ends', async () => {
    const begun = await createArticle({ actor: editor })
    if (!begun.ok) throw new Error(begun.problem.code)
    const { articleId } = begun
    const text = { articleId, headline: '나루 다리 점검', standfirst: '', excerpt: '', label: null, contributorIds: [], tags: [], lead: null, body: paragraphs('다리를 점검했다.') }
    await saveArticle({ actor: editor, input: { ...text, baseVersion: 1, sectionId: paper.society } })
    await saveArticle({ actor: editor, input: { ...text, baseVersion: 2, sectionId: paper.economy } })
    const lines = await linesOf(editor, { subject: 'article', subjectId: articleId })
    const where = { actorName: '배도윤', address: '203.0.113.7', userAgent: 'Mozilla/5.0 Firefox/140.0', subjectName: '나루 다리 점검' }
    expect(lines).toMatchObject([
      { ...where, action: 'article.saved', details: { version: 3, section: { from: paper.society, to: paper.economy } } },
      { ...where, action: 'article.saved', details: { version: 2, section: { from: null, to: paper.society } } },
      { ...where, action: 'article.created' },
    ])
    expect((await db().select({ session: auditLog.session }).from(auditLog).where(sql`${auditLog.subjectId} = ${articleId}`))[0]).toEqual({ session: 'abcdef0123456789' })
  })

  it('says of rights what they were before', async () => {
    const desk = await makeStaff('desk')
    await changeRole({ actor: { kind: 'operator' }, email: desk.email, role: 'reporter' })
    expect(await linesOf(admin, { action: 'staff.role-changed' })).toMatchObject([{ actorName: 'operator', details: { role: 'reporter', mayPublish: false, before: { role: 'desk', mayPublish: false } } }])
  })

  it('is found by person, action, subject and day, and goes on from where a page ended', async () => {
    expect((await linesOf(admin, { person: editor.staffId }))?.map(({ action }) => action)).toEqual(['article.saved', 'article.saved', 'article.created'])
    expect(await linesOf(admin, { person: editor.staffId, action: 'article.created', subject: 'article' })).toHaveLength(1)
    expect(await linesOf(admin, { until: '2020-01-01' })).toEqual([])
    expect(await linesOf(admin, { since: '2020-01-01', person: editor.staffId })).toHaveLength(3)
    const first = await listAudit({ actor: admin, filter: { person: editor.staffId }, pageSize: 2 })
    const rest = await listAudit({ actor: admin, filter: { person: editor.staffId, cursor: first?.nextCursor ?? 0 }, pageSize: 2 })
    expect([first?.lines.length, rest?.lines.map(({ action }) => action), rest?.nextCursor]).toEqual([2, ['article.created'], null])
  })

  it('is for editors and admins, and tells addresses of mail to admins alone', async () => {
    expect(await linesOf(await makeStaff('desk'))).toBeNull()
    const added = { subject: 'staff' as const, subjectId: editor.staffId, action: 'staff.added' as const }
    expect([(await linesOf(admin, added))?.[0]?.details.email, (await linesOf(editor, added))?.[0]?.details.email]).toEqual([editor.email, undefined])
  })

  it('is changed, deleted and emptied by nobody: the database refuses', async () => {
    for (const attempt of [sql`update audit_log set actor_name = '아무개'`, sql`delete from audit_log`, sql`truncate audit_log`]) await expect(db().execute(attempt)).rejects.toMatchObject({ cause: { code: '23001' } })
  })

  it('leaves as a file that a spreadsheet reads and runs nothing of, and that it left is recorded', async () => {
    await writeAudit(db(), { actor: { ...editor, name: '=HYPERLINK("http://elsewhere.example")' }, action: 'contributor.added', subject: { kind: 'contributor', id: 'x' }, details: { name: '한서윤' } })
    expect(await exportAudit({ actor: await makeStaff('reporter'), filter: {} })).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    const outcome = await exportAudit({ actor: admin, filter: { action: 'contributor.added' } })
    if (!outcome.ok) throw new Error(outcome.problem.code)
    const file = await new Response(auditCsv(outcome.pages, messagesIn('ko').audit)).arrayBuffer()
    const [head, line, end] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file).split('\r\n')
    expect(head).toBe('\uFEFF번호,때,사람,한 일,코드,대상 종류,대상,대상 번호,내용,주소,기기')
    expect(line).toMatch(/^\d+,\d{4}-\d\d-\d\dT[\d:]+\+09:00,"'=HYPERLINK\(""http:\/\/elsewhere\.example""\)",기자 이름을 더함,contributor\.added,contributor,,x,"\{""name"":""한서윤""\}",203\.0\.113\.7,Mozilla\/5\.0 Firefox\/140\.0$/)
    expect(end).toBe('')
    expect((await linesOf(admin, { action: 'audit.exported' }))?.[0]).toMatchObject({ actorId: admin.staffId, details: { filter: { action: 'contributor.added' } } })
  })
})
