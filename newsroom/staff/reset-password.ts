import 'server-only'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { passwordResets, staff } from '@/db/schema'
import { canManageStaff } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import { type ResetPasswordInput, normaliseEmail, resetPasswordInput } from '@/domain/staff/inputs'
import type { Actor } from '@/domain/staff/staff'
import { isMailCarried } from '@/lib/mail/send-mail'
import { hashToken, looksLikeToken, newToken } from '@/lib/one-time-token'
import { writeAudit } from '@/newsroom/record/write-audit'
import { isConfirmed } from './confirm-password'
import { findPasswordProblem, hashPassword } from './passwords'
import { endSessionsOf } from './session-store'
import { mailReset, resetAddress } from '@/newsroom/mail/staff-mails'
import { resetAsking, resetMails } from './step-throttle'

/**
 * Mails a link for a new password to whoever has this address here, and nothing to anybody else. Answers nothing, and is called after the
 * page has answered: neither words nor time tell whether there is such an account.
 */
export async function mailForgottenPassword({ email, address }: { email: string; address: string }): Promise<void> {
  const folded = normaliseEmail(email).slice(0, 320)
  if ((await resetAsking.take(address)) !== null || (await resetMails.take(folded)) !== null) return
  const [person] = await db().select().from(staff).where(and(eq(staff.email, folded), isNull(staff.deactivatedAt)))
  if (person) await sendLink(null, person)
}

/** Mails the same at an admin's wish; where no mail is carried, the link is answered. Problems: not-allowed, confirm-password, not-found. */
export async function sendReset({ actor, email }: { actor: Actor; email: string }): Promise<Outcome<{ link: string | null }>> {
  if (!canManageStaff(actor)) return fail('not-allowed')
  if (!(await isConfirmed(db(), actor))) return fail('confirm-password')
  const [person] = await db().select().from(staff).where(and(eq(staff.email, normaliseEmail(email)), isNull(staff.deactivatedAt)))
  if (!person) return fail('not-found', { field: 'email' })
  const token = await sendLink(actor, person)
  return { ok: true, link: isMailCarried() ? null : resetAddress(token) }
}

/** Whether a link for a new password opens. */
export async function isResetOpen(token: unknown): Promise<boolean> {
  return looksLikeToken(token) && (await db().$count(passwordResets, isLive(token))) === 1
}

/** Sets a new password by a mailed link, once; all sessions of that person end, and all other links. Problems: bad-input, link-over, password-*. */
export async function resetPassword({ input }: { input: ResetPasswordInput }): Promise<Outcome<{ staffId: string }>> {
  const parsed = resetPasswordInput.safeParse(input)
  if (!parsed.success) return fail('bad-input')
  const { token, password } = parsed.data
  if (!(await isResetOpen(token))) return fail('link-over')
  const problem = findPasswordProblem(password)
  if (problem) return { ok: false, problem }
  const passwordHash = await hashPassword(password)
  return db().transaction(async (tx) => {
    const [used] = await tx.update(passwordResets).set({ usedAt: sql`now()` }).where(isLive(token)).returning({ staffId: passwordResets.staffId })
    if (!used) return fail('link-over')
    const isOpenAccount = and(eq(staff.id, used.staffId), isNull(staff.deactivatedAt))
    const changed = await tx.update(staff).set({ passwordHash }).where(isOpenAccount).returning({ id: staff.id })
    if (changed.length === 0) return fail('link-over')
    await endSessionsOf(tx, used.staffId)
    await endResetsOf(tx, used.staffId)
    await writeAudit(tx, { actor: null, action: 'staff.password-reset', subject: { kind: 'staff', id: used.staffId } })
    return { ok: true, staffId: used.staffId }
  })
}

/** No link that was mailed before sets a password any more. */
export async function endResetsOf(tx: Executor, staffId: string): Promise<void> {
  await tx.update(passwordResets).set({ usedAt: sql`now()` }).where(and(eq(passwordResets.staffId, staffId), isNull(passwordResets.usedAt)))
}

async function sendLink(actor: Actor | null, person: typeof staff.$inferSelect): Promise<string> {
  const token = newToken()
  await db().transaction(async (tx) => {
    await tx.insert(passwordResets).values({ tokenHash: hashToken(token), staffId: person.id, expiresAt: sql`now() + interval '1 hour'` })
    await writeAudit(tx, { actor, action: 'staff.reset-sent', subject: { kind: 'staff', id: person.id } })
  })
  await mailReset({ to: person.email, name: person.name, token })
  return token
}

const isLive = (token: string) => and(eq(passwordResets.tokenHash, hashToken(token)), isNull(passwordResets.usedAt), gt(passwordResets.expiresAt, sql`now()`))
