import 'server-only'
import { and, eq, gt, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { sessions, staff } from '@/db/schema'
import type { Outcome, Problem } from '@/domain/problems'
import type { Actor, StaffActor } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { verifyPassword } from './passwords'
import { giveTryBack, takeTry } from './throttle'

const minutes = 5

/**
 * Asks the person at the screen for the password again: an open laptop must not be enough to change who may do what. Holds for five
 * minutes in this session. Problems: too-many-attempts, password-wrong.
 */
export async function confirmPassword({ actor, password }: { actor: StaffActor; password: string }): Promise<Outcome<object>> {
  const problem = await checkPassword(actor, password)
  if (problem) return { ok: false, problem }
  await db().update(sessions).set({ confirmedAt: sql`now()` }).where(eq(sessions.idHash, actor.sessionId))
  await writeAudit(db(), { actor, action: 'staff.password-confirmed', subject: { kind: 'staff', id: actor.staffId } })
  return { ok: true }
}

/** What is wrong with a password that is said to be this person's, or null. Tries are counted as at the door. */
export async function checkPassword(actor: StaffActor, password: string): Promise<Problem | null> {
  // Counted by session and not by address: tries in here must not shut out a colleague in the same office.
  const place = `session ${actor.sessionId.slice(0, 20)}`
  const wait = await takeTry(actor.email, place)
  if (wait !== null) return { code: 'too-many-attempts', retryAfterSeconds: wait }
  const [person] = await db().select({ passwordHash: staff.passwordHash }).from(staff).where(eq(staff.id, actor.staffId))
  if (password.length > 1000 || !(await verifyPassword(person?.passwordHash ?? null, password))) return { code: 'password-wrong', field: 'confirm' }
  await giveTryBack(actor.email, place)
  return null
}

/** Whether what follows may be done without asking for the password: it was given in this session within five minutes. */
export async function isConfirmed(executor: Executor, actor: Actor): Promise<boolean> {
  if (actor.kind === 'operator') return true
  const recent = gt(sessions.confirmedAt, sql`now() - make_interval(mins => ${minutes})`)
  return (await executor.$count(sessions, and(eq(sessions.idHash, actor.sessionId), recent))) === 1
}
