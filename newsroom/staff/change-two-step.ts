import 'server-only'
import { randomBytes } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { recoveryCodes, staff, staffTotp } from '@/db/schema'
import { canManageStaff } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import { normaliseEmail } from '@/domain/staff/inputs'
import type { Actor, StaffActor } from '@/domain/staff/staff'
import { base32 } from '@/lib/base32'
import { hashToken } from '@/lib/one-time-token'
import { type QrPath, qrPath } from '@/lib/qr-path'
import { totpAddress } from '@/lib/totp'
import { getPaper } from '@/newsroom/preview/get-paper'
import { writeAudit } from '@/newsroom/record/write-audit'
import { isConfirmed } from './confirm-password'
import { endSessionsOf } from './session-store'
import { sealKey, useTotpCode } from './two-step'

const codes = 10

/**
 * A new key for this person's authenticator, answered here and never again; it counts for nothing until `confirmTwoStep`. One that is in use
 * stays until then. Problems: confirm-password, bad-input (two steps are on already).
 */
export async function startTwoStep({ actor }: { actor: StaffActor }): Promise<Outcome<{ key: string; address: string; qr: QrPath }>> {
  return db().transaction(async (tx) => {
    if (!(await isConfirmed(tx, actor))) return fail('confirm-password')
    // 160 bits, as RFC 4226, 4 (R6) recommends.
    const key = base32(randomBytes(20))
    const values = { staffId: actor.staffId, sealedKey: sealKey(actor.staffId, key), lastStep: null, createdAt: sql`now()` }
    const kept = await tx
      .insert(staffTotp)
      .values(values)
      .onConflictDoUpdate({ target: staffTotp.staffId, set: values, setWhere: isNull(staffTotp.confirmedAt) })
      .returning({ staffId: staffTotp.staffId })
    if (kept.length === 0) return fail('bad-input')
    const address = totpAddress({ issuer: (await getPaper(tx)).name, account: actor.email, key })
    return { ok: true, key, address, qr: qrPath(address) }
  })
}

/**
 * Turns the second step on, once a code shows that the authenticator has the key; the person's other sessions end. Answers ten recovery codes,
 * shown this once. Problems: confirm-password, not-found (nothing was begun), code-wrong.
 */
export async function confirmTwoStep({ actor, code, now = new Date() }: { actor: StaffActor; code: string; now?: Date }): Promise<Outcome<{ recoveryCodes: string[] }>> {
  return db().transaction(async (tx) => {
    if (!(await isConfirmed(tx, actor))) return fail('confirm-password')
    const [begun] = await tx.select().from(staffTotp).where(and(eq(staffTotp.staffId, actor.staffId), isNull(staffTotp.confirmedAt))).for('update')
    if (!begun) return fail('not-found')
    if (!(await useTotpCode(tx, begun, code.normalize('NFKC').replace(/\s/g, ''), now))) return fail('code-wrong', { field: 'code' })
    await tx.update(staffTotp).set({ confirmedAt: sql`now()` }).where(eq(staffTotp.staffId, actor.staffId))
    await endSessionsOf(tx, actor.staffId, actor.sessionId)
    await writeAudit(tx, { actor, action: 'staff.two-step-on', subject: { kind: 'staff', id: actor.staffId } })
    return { ok: true, recoveryCodes: await makeRecoveryCodes(tx, actor.staffId) }
  })
}

/** Ten new recovery codes in place of all older ones. Problems: confirm-password, not-found (two steps are off). */
export async function renewRecoveryCodes({ actor }: { actor: StaffActor }): Promise<Outcome<{ recoveryCodes: string[] }>> {
  return db().transaction(async (tx) => {
    if (!(await isConfirmed(tx, actor))) return fail('confirm-password')
    const [totp] = await tx.select().from(staffTotp).where(eq(staffTotp.staffId, actor.staffId)).for('update')
    if (!totp?.confirmedAt) return fail('not-found')
    await writeAudit(tx, { actor, action: 'staff.recovery-codes-made', subject: { kind: 'staff', id: actor.staffId } })
    return { ok: true, recoveryCodes: await makeRecoveryCodes(tx, actor.staffId) }
  })
}

/** Turns one's own second step off; other sessions end. Problems: confirm-password. */
export async function stopTwoStep({ actor }: { actor: StaffActor }): Promise<Outcome<object>> {
  return db().transaction(async (tx) => {
    if (!(await isConfirmed(tx, actor))) return fail('confirm-password')
    await forgetTwoStep(tx, actor, actor.staffId, actor.sessionId)
    return { ok: true }
  })
}

/** Turns somebody's second step off who has lost authenticator and codes; all their sessions end. Problems: not-allowed, confirm-password, not-found. */
export async function resetTwoStep({ actor, email }: { actor: Actor; email: string }): Promise<Outcome<{ staffId: string }>> {
  if (!canManageStaff(actor)) return fail('not-allowed')
  return db().transaction(async (tx) => {
    if (!(await isConfirmed(tx, actor))) return fail('confirm-password')
    const [person] = await tx.select({ id: staff.id }).from(staff).where(eq(staff.email, normaliseEmail(email)))
    if (!person) return fail('not-found', { field: 'email' })
    await forgetTwoStep(tx, actor, person.id)
    return { ok: true, staffId: person.id }
  })
}

async function forgetTwoStep(tx: Executor, actor: Actor, staffId: string, except?: string): Promise<void> {
  await tx.delete(staffTotp).where(eq(staffTotp.staffId, staffId))
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, staffId))
  await endSessionsOf(tx, staffId, except)
  await writeAudit(tx, { actor, action: 'staff.two-step-off', subject: { kind: 'staff', id: staffId } })
}

/** 80 random bits each, in four groups of four. */
async function makeRecoveryCodes(tx: Executor, staffId: string): Promise<string[]> {
  const made = Array.from({ length: codes }, () => base32(randomBytes(10)).toLowerCase())
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, staffId))
  await tx.insert(recoveryCodes).values(made.map((code) => ({ staffId, codeHash: hashToken(code) })))
  return made.map((code) => (code.match(/.{4}/g) ?? []).join('-'))
}
