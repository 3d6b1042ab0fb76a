import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { passwordResets, rateLimits, sessions, staff } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { keptMails } from '@/lib/mail/outbox'
import { confirmPassword, isConfirmed } from '@/newsroom/staff/confirm-password'
import { changeRights, deactivateStaff, reactivateStaff } from '@/newsroom/staff/change-staff'
import { changePassword, endOtherSessions, endOwnSession, getOwnAccount, renameSelf } from '@/newsroom/staff/own-account'
import { hashPassword } from '@/newsroom/staff/passwords'
import { isResetOpen, mailForgottenPassword, resetPassword, sendReset } from '@/newsroom/staff/reset-password'
import { findActor } from '@/newsroom/staff/session-store'
import { signIn } from '@/newsroom/staff/sign-in'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { testPassword as password } from '@/tests/support/sign-in'
import { withSession } from '@/tests/support/sign-in-session'

useNewsroomDatabase()

const other = '골목 끝 빵집은 여섯 시에 연다'
const origin = { address: '203.0.113.7', userAgent: '' }
let admin: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  paper = await makePaper()
  admin = await withSession(await makeStaff('admin'))
  await makeStaff('admin')
})

/** Somebody with a real password, signed in on two devices. */
async function makePerson(role: 'desk' | 'admin' = 'desk') {
  const person = await makeStaff(role)
  await db().update(staff).set({ passwordHash: await hashPassword(password) }).where(eq(staff.id, person.staffId))
  const [here, there] = [await withSession(person), await withSession(person)]
  const alive = async () => [(await findActor(here.cookie)) !== null, (await findActor(there.cookie)) !== null]
  return { here, there, alive }
}

const wait = async (session: StaffActor) => db().update(sessions).set({ confirmedAt: sql`now() - interval '6 minutes'` }).where(eq(sessions.idHash, session.sessionId))
const tokenIn = (text: string) => text.match(/reset\/([\w-]{43})/)?.[1] ?? ''
const mailsTo = (email: string) => keptMails().filter(({ to }) => to === email)

describe('a forgotten password', () => {
  it('is mailed a link that sets a new one once, and ends every session and every other link', async () => {
    const { here, alive } = await makePerson()
    await mailForgottenPassword({ email: here.email.toUpperCase(), address: '203.0.113.9' })
    await mailForgottenPassword({ email: here.email, address: '203.0.113.9' })
    const [newest, older] = mailsTo(here.email).map(({ text }) => tokenIn(text))
    expect(JSON.stringify(await db().select().from(passwordResets))).not.toContain(newest)
    expect(await resetPassword({ input: { token: newest ?? '', password: 'qwerty123456' } })).toMatchObject({ problem: { code: 'password-common' } })
    expect(await alive()).toEqual([true, true])
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => resetPassword({ input: { token: newest ?? '', password: other } })))
    expect(outcomes.filter(({ ok }) => ok)).toEqual([{ ok: true, staffId: here.staffId }])
    expect([await alive(), await isResetOpen(older)]).toEqual([[false, false], false])
    expect(await signIn({ email: here.email, password, code: '', origin })).toMatchObject({ problem: { code: 'wrong-credentials' } })
    expect(await signIn({ email: here.email, password: other, code: '', origin })).toMatchObject({ ok: true })
  })

  it('is mailed to nobody who has no open account, and at most three times an hour', async () => {
    const { here } = await makePerson()
    await mailForgottenPassword({ email: 'nobody@garam.example', address: '203.0.113.10' })
    expect(mailsTo('nobody@garam.example')).toEqual([])
    for (let times = 1; times <= 5; times += 1) await mailForgottenPassword({ email: here.email, address: '203.0.113.10' })
    expect(mailsTo(here.email)).toHaveLength(3)
    await deactivateStaff({ actor: admin, email: here.email })
    await db().delete(rateLimits)
    await mailForgottenPassword({ email: here.email, address: '203.0.113.10' })
    expect(mailsTo(here.email)).toHaveLength(3)
    expect(await resetPassword({ input: { token: tokenIn(mailsTo(here.email)[0]?.text ?? ''), password: other } })).toMatchObject({ problem: { code: 'link-over' } })
  })

  it('has an hour, and an admin may send the link too', async () => {
    const { here } = await makePerson()
    const sent = await sendReset({ actor: admin, email: here.email })
    const token = tokenIn(sent.ok ? (sent.link ?? '') : '')
    expect(await isResetOpen(token)).toBe(true)
    await db().update(passwordResets).set({ expiresAt: sql`now()` })
    expect(await resetPassword({ input: { token, password: other } })).toEqual({ ok: false, problem: { code: 'link-over' } })
    expect(await sendReset({ actor: here, email: admin.email })).toMatchObject({ problem: { code: 'not-allowed' } })
  })
})

describe('one’s own account', () => {
  it('gives a new password to whoever knows the old one, and keeps only this session', async () => {
    const { here, alive } = await makePerson()
    expect(await changePassword({ actor: here, input: { current: other, password: other } })).toEqual({ ok: false, problem: { code: 'password-wrong', field: 'current' } })
    expect(await changePassword({ actor: here, input: { current: password, password: '짧다' } })).toMatchObject({ problem: { code: 'password-too-short' } })
    expect(await alive()).toEqual([true, true])
    expect(await changePassword({ actor: here, input: { current: password, password: other } })).toEqual({ ok: true })
    expect(await alive()).toEqual([true, false])
    expect(await signIn({ email: here.email, password: other, code: '', origin })).toMatchObject({ ok: true })
  })

  it('bears five wrong passwords from inside, and shuts out nobody else', async () => {
    const { here, there } = await makePerson()
    const codes: string[] = []
    for (let times = 1; times <= 6; times += 1) {
      const outcome = await confirmPassword({ actor: here, password: other })
      if (!outcome.ok) codes.push(outcome.problem.code)
    }
    expect(codes).toEqual([...Array<string>(5).fill('password-wrong'), 'too-many-attempts'])
    expect(await confirmPassword({ actor: there, password })).toEqual({ ok: true })
  })

  it('lists where its owner is signed in, and ends one or all others', async () => {
    const { here, there, alive } = await makePerson()
    const { sessions: listed, ...rest } = await getOwnAccount(here)
    expect(rest).toEqual({ hasTwoStep: false, mailsNotices: true, publishingRests: false, codesLeft: 0, isConfirmed: true })
    expect(listed.map(({ id, isThis, address }) => [id, isThis, address]).sort()).toEqual([[here.sessionId, true, '203.0.113.7'], [there.sessionId, false, '203.0.113.7']].sort())
    const stranger = await makePerson()
    expect(await endOwnSession({ actor: stranger.here, sessionId: there.sessionId })).toMatchObject({ problem: { code: 'not-found' } })
    expect(await endOwnSession({ actor: here, sessionId: there.sessionId })).toEqual({ ok: true })
    expect(await alive()).toEqual([true, false])
    expect(await endOtherSessions({ actor: stranger.here })).toEqual({ ok: true, ended: 1 })
    expect(await stranger.alive()).toEqual([true, false])
  })

  it('has a name of its own', async () => {
    const { here } = await makePerson()
    expect(await renameSelf({ actor: here, input: { name: ' 서다현 ' } })).toEqual({ ok: true })
    expect((await findActor(here.cookie))?.name).toBe('서다현')
    expect(await renameSelf({ actor: here, input: { name: '' } })).toMatchObject({ problem: { code: 'name-missing' } })
  })
})

describe('what is important', () => {
  it('asks an admin for the password again after five minutes, and holds five more', async () => {
    const boss = await makePerson('admin')
    const { here } = await makePerson()
    await wait(boss.here)
    const input = { email: here.email, role: 'editor', sectionIds: [], mayPublish: true } as const
    const change = () => changeRights({ actor: boss.here, input: { ...input, sectionIds: [] } })
    expect(await Promise.all([change(), deactivateStaff({ actor: boss.here, email: here.email }), reactivateStaff({ actor: boss.here, email: here.email }), sendReset({ actor: boss.here, email: here.email })])).toEqual(
      Array(4).fill({ ok: false, problem: { code: 'confirm-password' } }),
    )
    expect(await confirmPassword({ actor: boss.here, password: other })).toMatchObject({ problem: { code: 'password-wrong' } })
    expect(await isConfirmed(db(), boss.here)).toBe(false)
    expect(await confirmPassword({ actor: boss.here, password })).toEqual({ ok: true })
    expect(await change()).toMatchObject({ ok: true })
    expect(await isConfirmed(db(), boss.there)).toBe(true)
  })
})

describe('rights', () => {
  it('are changed for the next request, by ending every session', async () => {
    const { here, alive } = await makePerson()
    const changed = await changeRights({ actor: admin, input: { email: here.email, role: 'desk', sectionIds: [paper.economy], mayPublish: true } })
    expect(changed).toEqual({ ok: true, staffId: here.staffId, brokenPromises: 0 })
    expect(await alive()).toEqual([false, false])
    expect(await withSession(here)).toMatchObject({ role: 'desk', sectionIds: [paper.economy], mayPublish: true })
    await changeRights({ actor: admin, input: { email: here.email, role: 'reporter', sectionIds: [paper.economy], mayPublish: true } })
    expect(await withSession(here)).toMatchObject({ role: 'reporter', sectionIds: null, mayPublish: false })
  })

  it('end with the account at the next request, and come back when it is opened again', async () => {
    const { here, alive } = await makePerson()
    await deactivateStaff({ actor: admin, email: here.email })
    expect(await alive()).toEqual([false, false])
    expect(await reactivateStaff({ actor: admin, email: here.email })).toEqual({ ok: true, staffId: here.staffId })
    expect(await alive()).toEqual([false, false])
    expect(await signIn({ email: here.email, password, code: '', origin })).toMatchObject({ ok: true })
  })
})
