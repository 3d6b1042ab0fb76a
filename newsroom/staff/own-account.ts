import 'server-only'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { recoveryCodes, sessions, staff, staffTotp } from '@/db/schema'
import { type Outcome, fail } from '@/domain/problems'
import { type ChangePasswordInput, changePasswordInput, renameInput } from '@/domain/staff/inputs'
import type { OwnAccount } from '@/domain/staff/staff-lists'
import type { StaffActor } from '@/domain/staff/staff'
import { deviceName } from '@/lib/device-name'
import { writeAudit } from '@/newsroom/record/write-audit'
import { checkPassword, isConfirmed } from './confirm-password'
import { findPasswordProblem, hashPassword } from './passwords'
import { endResetsOf } from './reset-password'
import { endSessionsOf, isLiveSession } from './session-store'

/** Everything a person sees of their own account: the second step, and where they are signed in, the newest first. */
export async function getOwnAccount(actor: StaffActor): Promise<OwnAccount> {
  const [totp] = await db().select({ confirmedAt: staffTotp.confirmedAt }).from(staffTotp).where(eq(staffTotp.staffId, actor.staffId))
  const [person] = await db().select({ mayPublish: staff.mayPublish, mailsNotices: staff.mailsNotices }).from(staff).where(eq(staff.id, actor.staffId))
  const codesLeft = await db().$count(recoveryCodes, and(eq(recoveryCodes.staffId, actor.staffId), isNull(recoveryCodes.usedAt)))
  const rows = await db()
    .select()
    .from(sessions)
    .where(and(eq(sessions.staffId, actor.staffId), isLiveSession()))
    .orderBy(desc(sessions.seenAt))
  const isOwn = (idHash: string) => idHash === actor.sessionId
  return {
    hasTwoStep: Boolean(totp?.confirmedAt),
    publishingRests: !actor.mayPublish && Boolean(person?.mayPublish),
    mailsNotices: Boolean(person?.mailsNotices),
    codesLeft,
    isConfirmed: await isConfirmed(db(), actor),
    sessions: rows.map(({ idHash, createdAt, seenAt, address, userAgent }) => ({ id: idHash, createdAt, seenAt, address, ...deviceName(userAgent), isThis: isOwn(idHash) })),
  }
}

/** Changes how the newsroom names this person; the name that signs articles is the contributor's. Problems: name-missing. */
export async function renameSelf({ actor, input }: { actor: StaffActor; input: { name: string } }): Promise<Outcome<object>> {
  const parsed = renameInput.safeParse(input)
  if (!parsed.success) return fail('name-missing', { field: 'name' })
  await db().transaction(async (tx) => {
    await tx.update(staff).set(parsed.data).where(eq(staff.id, actor.staffId))
    await writeAudit(tx, { actor, action: 'staff.renamed', subject: { kind: 'staff', id: actor.staffId }, details: { from: actor.name, to: parsed.data.name } })
  })
  return { ok: true }
}

/** Says whether what the inbox tells comes to this person by mail too. */
export async function setMailsNotices({ actor, mailsNotices }: { actor: StaffActor; mailsNotices: boolean }): Promise<{ ok: true }> {
  await db().update(staff).set({ mailsNotices }).where(eq(staff.id, actor.staffId))
  return { ok: true }
}

/** Sets a new password for whoever knows the present one; all other sessions end. Problems: bad-input, password-wrong, too-many-attempts, password-*. */
export async function changePassword({ actor, input }: { actor: StaffActor; input: ChangePasswordInput }): Promise<Outcome<object>> {
  const parsed = changePasswordInput.safeParse(input)
  if (!parsed.success) return fail('bad-input')
  const wrong = await checkPassword(actor, parsed.data.current)
  if (wrong) return { ok: false, problem: wrong.code === 'password-wrong' ? { ...wrong, field: 'current' } : wrong }
  const problem = findPasswordProblem(parsed.data.password)
  if (problem) return { ok: false, problem }
  const passwordHash = await hashPassword(parsed.data.password)
  await db().transaction(async (tx) => {
    await tx.update(staff).set({ passwordHash }).where(eq(staff.id, actor.staffId))
    await endSessionsOf(tx, actor.staffId, actor.sessionId)
    await endResetsOf(tx, actor.staffId)
    await tx.update(sessions).set({ confirmedAt: sql`now()` }).where(eq(sessions.idHash, actor.sessionId))
    await writeAudit(tx, { actor, action: 'staff.password-changed', subject: { kind: 'staff', id: actor.staffId } })
  })
  return { ok: true }
}

/** Ends one of one's own sessions, at its next request. Problems: not-found (not theirs, or over). */
export async function endOwnSession({ actor, sessionId }: { actor: StaffActor; sessionId: string }): Promise<Outcome<object>> {
  return db().transaction(async (tx) => {
    const isIt = and(eq(sessions.idHash, sessionId), eq(sessions.staffId, actor.staffId), isNull(sessions.revokedAt))
    const ended = await tx.update(sessions).set({ revokedAt: sql`now()` }).where(isIt).returning({ address: sessions.address })
    if (ended.length === 0) return fail('not-found')
    await writeAudit(tx, { actor, action: 'staff.session-ended', subject: { kind: 'staff', id: actor.staffId }, details: { address: ended[0]?.address ?? '' } })
    return { ok: true }
  })
}

/** Ends all of one's sessions but this one. */
export async function endOtherSessions({ actor }: { actor: StaffActor }): Promise<{ ok: true; ended: number }> {
  return db().transaction(async (tx) => {
    const ended = await endSessionsOf(tx, actor.staffId, actor.sessionId)
    if (ended > 0) await writeAudit(tx, { actor, action: 'staff.other-sessions-ended', subject: { kind: 'staff', id: actor.staffId }, details: { ended } })
    return { ok: true, ended }
  })
}
