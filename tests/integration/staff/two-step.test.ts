import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { recoveryCodes, sessions, staff, staffTotp } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { fromBase32 } from '@/lib/base32'
import { amendEnv } from '@/lib/env'
import { totpCode, totpStep } from '@/lib/totp'
import { confirmTwoStep, renewRecoveryCodes, resetTwoStep, startTwoStep, stopTwoStep } from '@/newsroom/staff/change-two-step'
import { getOwnAccount } from '@/newsroom/staff/own-account'
import { hashPassword } from '@/newsroom/staff/passwords'
import { findActor } from '@/newsroom/staff/session-store'
import { signIn } from '@/newsroom/staff/sign-in'
import { getStaffRules, setStaffRules } from '@/newsroom/staff/staff-rules'
import { checkSecondStep } from '@/newsroom/staff/two-step'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { testPassword as password } from '@/tests/support/sign-in'
import { withSession } from '@/tests/support/sign-in-session'

useNewsroomDatabase()

const now = new Date()
let admin: StaffActor

beforeAll(async () => {
  amendEnv({ AUTH_SECRET: '시험에만 쓰는 서른두 글자가 넘는 비밀값 하나 둘 셋 넷 다섯' })
  await makePaper()
  admin = await withSession(await makeStaff('admin'))
})

/** Somebody whose second step is on; `code` is what their authenticator shows some half minutes from now. */
async function makeCareful(role: 'editor' | 'desk' = 'editor') {
  const actor = await withSession(await makeStaff(role))
  await db().update(staff).set({ passwordHash: await hashPassword(password) }).where(eq(staff.id, actor.staffId))
  const other = await withSession(actor)
  const begun = await startTwoStep({ actor })
  if (!begun.ok) throw new Error(begun.problem.code)
  const key = fromBase32(begun.key) ?? Buffer.alloc(0)
  const code = (steps = 0) => totpCode(key, totpStep(now) + steps)
  const confirmed = await confirmTwoStep({ actor, code: code(-1), now })
  if (!confirmed.ok) throw new Error(confirmed.problem.code)
  return { actor, other, key: begun.key, code, codes: confirmed.recoveryCodes }
}

const problemOf = async (staffId: string, code: string) => (await checkSecondStep(staffId, code, now))?.code ?? null

describe('a second step', () => {
  it('is on once a first code is right; the key lies sealed, recovery codes as hashes, and other devices are signed out', async () => {
    const { actor, other, key, codes } = await makeCareful()
    const [row] = await db().select().from(staffTotp).where(eq(staffTotp.staffId, actor.staffId))
    expect(row?.sealedKey).toMatch(/^v1\./)
    expect(JSON.stringify([row, await db().select().from(recoveryCodes)])).not.toContain(key)
    expect(JSON.stringify(await db().select().from(recoveryCodes))).not.toContain(codes[0]?.replaceAll('-', ''))
    expect([codes.length, new Set(codes).size, codes.every((code) => /^([a-z2-7]{4}-){3}[a-z2-7]{4}$/.test(code))]).toEqual([10, 10, true])
    expect([await findActor(actor.cookie), await findActor(other.cookie)].map((found) => found !== null)).toEqual([true, false])
    expect(await getOwnAccount(actor)).toMatchObject({ hasTwoStep: true, codesLeft: 10 })
    expect(await startTwoStep({ actor })).toMatchObject({ ok: false })
  })

  it('is asked only once the password is right, and nobody is half signed in', async () => {
    const { actor } = await makeCareful()
    const origin = { address: '203.0.113.20', userAgent: '' }
    const before = await db().$count(sessions)
    expect(await signIn({ email: actor.email, password: '틀린 비밀번호입니다 1', code: '000000', origin })).toEqual({ ok: false, problem: { code: 'wrong-credentials' } })
    expect(await signIn({ email: actor.email, password, code: '', origin })).toEqual({ ok: false, problem: { code: 'code-needed', field: 'code' } })
    expect(await signIn({ email: actor.email, password, code: 'abcdef', origin })).toEqual({ ok: false, problem: { code: 'code-wrong', field: 'code' } })
    expect(await db().$count(sessions)).toBe(before)
  })

  it('takes each code once, also of two who come at once, and none from before the last one used', async () => {
    const { actor, code } = await makeCareful()
    expect(await problemOf(actor.staffId, code(-1))).toBe('code-wrong')
    const both = await Promise.all([problemOf(actor.staffId, code(1)), problemOf(actor.staffId, ` ${code(1).slice(0, 3)} ${code(1).slice(3)} `)])
    expect(both.sort()).toEqual(['code-wrong', null])
    expect(await problemOf(actor.staffId, code(0))).toBe('code-wrong')
    expect(await problemOf(actor.staffId, code(2))).toBe('code-wrong')
  })

  it('takes each recovery code once, however it is written', async () => {
    const { actor, codes } = await makeCareful()
    const [first = '', second = ''] = codes
    expect([await problemOf(actor.staffId, first.toUpperCase().replaceAll('-', ' ')), await problemOf(actor.staffId, first), await problemOf(actor.staffId, second)]).toEqual([null, 'code-wrong', null])
    expect((await getOwnAccount(actor)).codesLeft).toBe(8)
    const stranger = await makeCareful()
    expect(await problemOf(stranger.actor.staffId, codes[2] ?? '')).toBe('code-wrong')
    const renewed = await renewRecoveryCodes({ actor })
    expect([await problemOf(actor.staffId, codes[3] ?? ''), renewed.ok && (await problemOf(actor.staffId, renewed.recoveryCodes[0] ?? ''))]).toEqual(['code-wrong', null])
  })

  it('bears five wrong codes in a quarter of an hour, then not even the right one', async () => {
    const { actor, code } = await makeCareful()
    const answers: (string | null)[] = []
    for (let times = 1; times <= 5; times += 1) answers.push(await problemOf(actor.staffId, '999999'.replace('9', String(times))))
    expect(answers).toEqual(Array(5).fill('code-wrong'))
    expect(await checkSecondStep(actor.staffId, code(1), now)).toEqual({ code: 'too-many-attempts', retryAfterSeconds: expect.any(Number) as number })
  })

  it('opens with no code of the app once the secret is another, but with a recovery code', async () => {
    const { actor, code, codes } = await makeCareful()
    await db().update(staffTotp).set({ sealedKey: sql`'v1.AAAA.AAAA.AAAA'` }).where(eq(staffTotp.staffId, actor.staffId))
    expect([await problemOf(actor.staffId, code(1)), await problemOf(actor.staffId, codes[0] ?? '')]).toEqual(['code-wrong', null])
  })

  it('is turned off by its owner with a fresh password, and by an admin for somebody who lost everything', async () => {
    const { actor, other } = await makeCareful()
    await db().update(sessions).set({ confirmedAt: sql`now() - interval '6 minutes'` }).where(eq(sessions.idHash, actor.sessionId))
    expect(await stopTwoStep({ actor })).toEqual({ ok: false, problem: { code: 'confirm-password' } })
    expect(await resetTwoStep({ actor, email: other.email })).toMatchObject({ problem: { code: 'not-allowed' } })
    expect(await resetTwoStep({ actor: admin, email: actor.email })).toEqual({ ok: true, staffId: actor.staffId })
    expect([await problemOf(actor.staffId, ''), await findActor(actor.cookie), await db().$count(recoveryCodes, eq(recoveryCodes.staffId, actor.staffId))]).toEqual([null, null, 0])
    const again = await makeCareful()
    expect(await stopTwoStep({ actor: again.actor })).toEqual({ ok: true })
    expect(await problemOf(again.actor.staffId, '')).toBeNull()
  })

  it('may be asked of whoever publishes: the right rests until it is on', async () => {
    const careful = await makeCareful()
    const plain = await withSession(await makeStaff('editor'))
    const rights = async () => [(await findActor(careful.actor.cookie))?.mayPublish, (await findActor(plain.cookie))?.mayPublish]
    expect([await getStaffRules(), await rights()]).toEqual([{ publishNeedsTwoStep: false }, [true, true]])
    expect(await setStaffRules({ actor: plain, input: { publishNeedsTwoStep: true } })).toMatchObject({ problem: { code: 'not-allowed' } })
    expect(await setStaffRules({ actor: admin, input: { publishNeedsTwoStep: true } })).toEqual({ ok: true })
    expect([await getStaffRules(), await rights()]).toEqual([{ publishNeedsTwoStep: true }, [true, false]])
    const now = await findActor(plain.cookie)
    expect(now && (await getOwnAccount(now)).publishingRests).toBe(true)
    // Begun and not confirmed is not on.
    await startTwoStep({ actor: plain })
    expect(await rights()).toEqual([true, false])
  })
})
