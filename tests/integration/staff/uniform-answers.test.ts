import { hash, verify } from '@node-rs/argon2'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { auditLog, passwordResets, rateLimits, staff } from '@/db/schema'
import { keptMails } from '@/lib/mail/outbox'
import { deactivateStaff } from '@/newsroom/staff/change-staff'
import { hashPassword, isHashOutdated } from '@/newsroom/staff/passwords'
import { mailForgottenPassword } from '@/newsroom/staff/reset-password'
import { signIn } from '@/newsroom/staff/sign-in'
import { makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { testPassword as password } from '@/tests/support/sign-in'

// The true one; what it is asked is counted, since a clock would tell of the machine more than of the code.
vi.mock('@node-rs/argon2', async (original) => {
  const argon2 = await original<typeof import('@node-rs/argon2')>()
  return { ...argon2, hash: vi.fn(argon2.hash), verify: vi.fn(argon2.verify) }
})

useNewsroomDatabase()

const origin = { address: '203.0.113.7', userAgent: '' }
const operator = { kind: 'operator' } as const
const kept = async (staffId: string) => (await db().select({ passwordHash: staff.passwordHash }).from(staff).where(eq(staff.id, staffId)))[0]?.passwordHash ?? ''

/** Somebody whose password is kept as `passwordHash`. */
async function person(passwordHash: Promise<string>) {
  const actor = await makeStaff('desk')
  await db().update(staff).set({ passwordHash: await passwordHash }).where(eq(staff.id, actor.staffId))
  return actor
}

beforeEach(async () => {
  vi.clearAllMocks()
  await db().delete(rateLimits)
})

describe('whether there is an account', () => {
  /** The cost of a hash, without its salt. */
  const cost = (encoded: unknown) => /^\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$/.exec(String(encoded))?.[0]
  /** What a sign-in answers, and all that it does on its way. */
  async function steps(email: string, given = '틀린 비밀번호입니다 11') {
    vi.clearAllMocks()
    await db().delete(rateLimits)
    const lines = await db().$count(auditLog)
    const answer = await signIn({ email, password: given, code: '123456', origin })
    return {
      answer,
      verified: vi.mocked(verify).mock.calls.map(([encoded, text]) => [cost(encoded), text]),
      hashed: vi.mocked(hash).mock.calls.length,
      tries: (await db().select({ points: rateLimits.points }).from(rateLimits)).map(({ points }) => points),
      lines: (await db().$count(auditLog)) - lines,
    }
  }

  it('is not told by a sign-in: an unknown address, a closed account and a wrong password take the same way', async () => {
    const known = await person(hashPassword(password))
    const closed = await person(hashPassword(password))
    await deactivateStaff({ actor: operator, email: closed.email })
    const wrong = await steps(known.email)
    expect(wrong).toEqual({
      answer: { ok: false, problem: { code: 'wrong-credentials' } },
      verified: [['$argon2id$v=19$m=19456,t=2,p=1$', '틀린 비밀번호입니다 11']], hashed: 0, tries: [1, 1, 1], lines: 1,
    })
    expect(await steps('nobody@saebyeok.example')).toEqual(wrong)
    expect(await steps(closed.email)).toEqual(wrong)
    // The right password of a closed account is as wrong as any, and what nobody's address is verified against lets nobody in.
    expect({ ...(await steps(closed.email, password)), verified: [] }).toEqual({ ...wrong, verified: [] })
    expect({ ...(await steps('nobody@saebyeok.example', 'no account has this password')), verified: [] }).toEqual({ ...wrong, verified: [] })
    const endless = await steps(known.email, '가'.repeat(1001))
    expect(endless).toEqual({ ...wrong, verified: [] })
    expect(await steps('nobody@saebyeok.example', '가'.repeat(1001))).toEqual(endless)
  })

  it('is not told by asking for a new password: nothing is answered, tries are counted alike, and nobody unknown gets a mail', async () => {
    const known = await person(hashPassword(password))
    const closed = await person(hashPassword(password))
    await deactivateStaff({ actor: operator, email: closed.email })
    for (const [email, mails] of [[known.email, 1], [closed.email, 0], ['nobody@saebyeok.example', 0]] as const) {
      await db().delete(rateLimits)
      expect(await mailForgottenPassword({ email, address: origin.address })).toBeUndefined()
      expect((await db().select({ points: rateLimits.points }).from(rateLimits)).map(({ points }) => points)).toEqual([1, 1])
      expect(keptMails().filter(({ to }) => to === email)).toHaveLength(mails)
    }
    expect(await db().$count(passwordResets, sql`true`)).toBe(1)
  })
})

describe('a password that is kept at less cost than is asked now', () => {
  const cheap = () => hash(password.normalize('NFC'), { memoryCost: 4096, timeCost: 1, parallelism: 1 })

  it('is kept anew when its owner signs in, once, and is the same password', async () => {
    const actor = await person(cheap())
    const enter = () => signIn({ email: actor.email, password, code: '', origin })
    expect(isHashOutdated(await kept(actor.staffId))).toBe(true)
    expect(await enter()).toMatchObject({ ok: true })
    const renewed = await kept(actor.staffId)
    expect([renewed.startsWith('$argon2id$v=19$m=19456,t=2,p=1$'), isHashOutdated(renewed)]).toEqual([true, false])
    expect(await enter()).toMatchObject({ ok: true })
    expect(await kept(actor.staffId)).toBe(renewed)
    expect(await signIn({ email: actor.email, password: `${password} `, code: '', origin })).toMatchObject({ ok: false })
  })

  it('stays as it is after a wrong one', async () => {
    const actor = await person(cheap())
    const before = await kept(actor.staffId)
    expect(await signIn({ email: actor.email, password: '틀린 비밀번호입니다 11', code: '', origin })).toMatchObject({ ok: false })
    expect(await kept(actor.staffId)).toBe(before)
  })

  it('is known by its parameters', () => {
    const of = (start: string) => isHashOutdated(`${start}$c2FsdHNhbHQ$aGFzaA`)
    expect(['$argon2id$v=19$m=19456,t=2,p=1', '$argon2id$v=19$m=65536,t=3,p=4'].map(of)).toEqual([false, false])
    expect(['$argon2id$v=19$m=19455,t=2,p=1', '$argon2id$v=19$m=19456,t=1,p=1', '$argon2i$v=19$m=19456,t=2,p=1', '$argon2id$v=16$m=19456,t=2,p=1', '$2b$12'].map(of)).toEqual([true, true, true, true, true])
  })
})
