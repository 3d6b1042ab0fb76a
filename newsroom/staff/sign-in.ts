import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { staff } from '@/db/schema'
import { type Outcome, fail } from '@/domain/problems'
import { normaliseEmail } from '@/domain/staff/inputs'
import { writeAudit } from '@/newsroom/record/write-audit'
import { hashPassword, isHashOutdated, verifyPassword } from './passwords'
import { type Origin, endSession, openSession } from './session-store'
import { giveTryBack, takeTry } from './throttle'
import { checkSecondStep } from './two-step'

/**
 * Signs a person in. The answer is the same, and takes as long, for an unknown address, a wrong password and a closed account.
 * A password that is kept at less cost than is asked now is kept anew. The code of a person with two steps is asked only after that: no session exists before both were right, so nothing is half signed in.
 * Problems: too-many-attempts (with seconds), wrong-credentials, code-needed, code-wrong.
 */
export async function signIn(input: { email: string; password: string; code: string; origin: Origin }): Promise<Outcome<{ staffId: string; sessionId: string }>> {
  const email = normaliseEmail(input.email)
  const wait = await takeTry(email.slice(0, 320), input.origin.address)
  if (wait !== null) return fail('too-many-attempts', { retryAfterSeconds: wait })
  const [person] = await db().select().from(staff).where(and(eq(staff.email, email), isNull(staff.deactivatedAt)))
  const isRight = input.password.length <= 1000 && (await verifyPassword(person?.passwordHash ?? null, input.password))
  if (!person || !isRight) {
    const subject = { kind: 'staff', id: person?.id ?? '' } as const
    await writeAudit(db(), { actor: null, action: 'staff.sign-in-failed', subject, details: { email, address: input.origin.address } })
    return fail('wrong-credentials')
  }
  await giveTryBack(email, input.origin.address)
  const problem = await checkSecondStep(person.id, input.code.slice(0, 60))
  if (problem) {
    const subject = { kind: 'staff', id: person.id } as const
    if (problem.code !== 'code-needed') await writeAudit(db(), { actor: null, action: 'staff.code-failed', subject, details: { address: input.origin.address } })
    return { ok: false, problem }
  }
  // Only now is the password known in clear: what is kept of it grows dearer to guess when the paper asks for more.
  const passwordHash = isHashOutdated(person.passwordHash) ? await hashPassword(input.password) : null
  return db().transaction(async (tx) => {
    // One that was changed at this moment stays.
    if (passwordHash !== null) await tx.update(staff).set({ passwordHash }).where(and(eq(staff.id, person.id), eq(staff.passwordHash, person.passwordHash)))
    const sessionId = await openSession(tx, person.id, input.origin)
    const details = { email, address: input.origin.address }
    await writeAudit(tx, { actor: null, action: 'staff.signed-in', subject: { kind: 'staff', id: person.id }, details })
    return { ok: true, staffId: person.id, sessionId }
  })
}

/** Ends the session that a cookie names; the cookie is worth nothing from here on. */
export async function signOut(sessionId: string): Promise<void> {
  await db().transaction(async (tx) => {
    const staffId = await endSession(tx, sessionId)
    if (staffId) await writeAudit(tx, { actor: null, action: 'staff.signed-out', subject: { kind: 'staff', id: staffId } })
  })
}
