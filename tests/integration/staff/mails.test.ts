import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { outgoingMails } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { amendEnv } from '@/lib/env'
import { assignArticle } from '@/newsroom/articles/assign-article'
import { carryNextMail } from '@/newsroom/mail/carry-mail'
import { listFailingMails } from '@/newsroom/mail/list-failing-mails'
import { postMail } from '@/newsroom/mail/post-mail'
import { setMailsNotices } from '@/newsroom/staff/own-account'
import { sendReset } from '@/newsroom/staff/reset-password'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { withSession } from '@/tests/support/sign-in-session'
import { SmtpSink } from '@/tests/support/smtp-sink'
import { writeArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

const sink = new SmtpSink()
let admin: StaffActor
let desk: StaffActor
let reporter: StaffActor

beforeAll(async () => {
  amendEnv({ SMTP_URL: await sink.start(), MAIL_FROM: '가람신문 편집국 <desk@garam.example>', SITE_URL: 'https://garam.example', AUTH_SECRET: 'a-secret-of-thirty-two-characters-at-least' })
  await makePaper()
  admin = await withSession(await makeStaff('admin'))
  desk = await makeStaff('desk')
  reporter = await makeStaff('reporter')
})
afterAll(() => sink.stop())
beforeEach(async () => {
  await db().delete(outgoingMails)
  sink.received.length = 0
  sink.refuse = null
})

/** The desk gives the reporter their own article back into their hands. */
async function assign(): Promise<string> {
  const articleId = await writeArticle(reporter, { kind: 'save', headline: '한빛구 골목시장 다시 문 열다' })
  expect(await assignArticle({ actor: desk, input: { articleId, staffId: reporter.staffId } })).toMatchObject({ ok: true })
  return articleId
}

/** A header of a received message, unfolded, its encoded words (RFC 2047) read. */
function header(data: string, name: string): string {
  const head = data.slice(0, data.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  const line = head.split('\r\n').find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`)) ?? ''
  const words = line.slice(name.length + 1).trim().replace(/\?=\s+=\?/g, '?==?')
  const bytes = words.replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_all, way: string, text: string) => Buffer.from(way.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : Buffer.from(unquoted(text.replaceAll('_', ' ')), 'latin1')).toString('latin1'))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

const unquoted = (text: string) => text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** The first part of that type, decoded. */
function part(data: string, type: string): string {
  const found = data.split(/\r\n--[^\r\n]+\r\n/).find((one) => one.toLowerCase().startsWith(`content-type: ${type}`)) ?? ''
  const [head = '', ...body] = found.split('\r\n\r\n')
  const text = body.join('\r\n\r\n').split(/\r\n--/)[0] ?? ''
  return (/base64/i.test(head) ? Buffer.from(text, 'base64') : Buffer.from(unquoted(text), 'latin1')).toString('utf8').replaceAll('\r\n', '\n').trim()
}

describe('a notice by mail', () => {
  it('reaches whoever was given an article, in Korean from the sender to the foot, and is gone from the queue', async () => {
    const articleId = await assign()
    expect(await carryNextMail()).toBe('carried')
    expect(await carryNextMail()).toBe('nothing')
    const [mail, ...more] = sink.received
    expect(more).toEqual([])
    expect(mail).toMatchObject({ from: 'desk@garam.example', to: [reporter.email] })
    const data = mail?.data ?? ''
    expect(header(data, 'From')).toBe('가람신문 편집국 <desk@garam.example>')
    expect(header(data, 'Subject')).toBe('[가람신문] 배도윤 님이 맡겼습니다: 한빛구 골목시장 다시 문 열다')
    expect(header(data, 'Auto-Submitted')).toBe('auto-generated')
    expect(part(data, 'text/plain')).toBe(`배도윤 님이 맡겼습니다.\n\n한빛구 골목시장 다시 문 열다\n\n기사 열기\nhttps://garam.example/admin/articles/${articleId}\n\n편집국의 내 계정에서 알림 메일을 끌 수 있습니다.`)
    expect(part(data, 'text/html')).toContain(`<a href="https://garam.example/admin/articles/${articleId}">기사 열기</a>`)
    expect(await db().$count(outgoingMails)).toBe(0)
  })

  it('is not sent to whoever switched it off', async () => {
    await setMailsNotices({ actor: reporter, mailsNotices: false })
    await assign()
    expect(await carryNextMail()).toBe('nothing')
    await setMailsNotices({ actor: reporter, mailsNotices: true })
  })
})

describe('the queue of mails', () => {
  it('holds no link in the clear, and no link is handed to the admin where mail is carried', async () => {
    expect(await sendReset({ actor: admin, email: reporter.email })).toEqual({ ok: true, link: null })
    const rows = await db().select().from(outgoingMails)
    expect(JSON.stringify(rows)).not.toContain('/admin/reset')
    expect(await carryNextMail()).toBe('carried')
    expect(part(sink.received[0]?.data ?? '', 'text/plain')).toMatch(/https:\/\/garam\.example\/admin\/reset\/[\w-]{43}/)
  })

  it('keeps what the server refused, tries it again later, and shows admins why', async () => {
    sink.refuse = '451 try again later'
    await assign()
    expect(await carryNextMail()).toBe('failed')
    expect(await carryNextMail()).toBe('nothing')
    expect(await listFailingMails({ actor: admin })).toEqual([expect.objectContaining({ recipient: reporter.email, attempts: 1, lastProblem: expect.stringContaining('451') as unknown })])
    expect(await listFailingMails({ actor: reporter })).toEqual([])
    sink.refuse = null
    await db().update(outgoingMails).set({ tryAt: sql`now()` })
    expect(await carryNextMail()).toBe('carried')
    expect([sink.received.length, await listFailingMails({ actor: admin })]).toEqual([1, []])
  })

  it('is given up after sixteen attempts, and stays to be seen', async () => {
    sink.refuse = '550 nobody here'
    await assign()
    await db().update(outgoingMails).set({ attempts: 15 })
    expect(await carryNextMail()).toBe('failed')
    expect(await listFailingMails({ actor: admin })).toMatchObject([{ attempts: 16, tryAt: null }])
  })

  it('sends every mail once however many processes take from it', async () => {
    for (const at of Array.from({ length: 12 }).keys()) await postMail({ to: `person${at}@garam.example`, subject: '알림', text: '하나', html: '<p>하나</p>' })
    const outcomes = await Promise.all(Array.from({ length: 6 }, async () => [await carryNextMail(), await carryNextMail(), await carryNextMail()]))
    expect(outcomes.flat().filter((outcome) => outcome === 'carried')).toHaveLength(12)
    expect(sink.received.flatMap(({ to }) => to).sort()).toEqual(Array.from({ length: 12 }, (_, at) => `person${at}@garam.example`).sort())
  })

  it('sends nothing of a transaction that was taken back', async () => {
    const taken = db().transaction(async (tx) => {
      await postMail({ to: 'kim@garam.example', subject: '알림', text: '하나', html: '' }, tx)
      throw new Error('taken back')
    })
    await expect(taken).rejects.toThrow('taken back')
    expect(await db().select().from(outgoingMails).where(eq(outgoingMails.recipient, 'kim@garam.example'))).toEqual([])
  })
})
