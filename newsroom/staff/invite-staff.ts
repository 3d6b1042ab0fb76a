import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Executor, db } from '@/db/client'
import { contributors, invitations, staff } from '@/db/schema'
import { canManageStaff } from '@/domain/articles/policies'
import { type Outcome, type Problem, fail } from '@/domain/problems'
import { type InviteStaffInput, inviteStaffInput } from '@/domain/staff/inputs'
import { type Actor, rightsOf, staffIdOf } from '@/domain/staff/staff'
import { hashToken, newToken } from '@/lib/one-time-token'
import { isMailCarried } from '@/lib/mail/send-mail'
import { writeAudit } from '@/newsroom/record/write-audit'
import { staffProblem } from './add-staff'
import { areSections } from './change-staff'
import { isConfirmed } from './confirm-password'
import { inviteAddress, mailInvitation } from '@/newsroom/mail/staff-mails'

/** `link` is the whole address, answered only where no mail carries it: somebody has to hand it over. */
export type Invited = Outcome<{ invitationId: string; link: string | null }>

/**
 * Asks somebody to join with these rights, by a link that works once within seven days. An earlier link to the same address is worth nothing
 * any more. Problems: not-allowed, confirm-password, email-invalid, name-missing, bad-input, email-taken, not-found (the contributor has an account).
 */
export async function inviteStaff({ actor, input }: { actor: Actor; input: InviteStaffInput }): Promise<Invited> {
  if (!canManageStaff(actor)) return fail('not-allowed')
  const parsed = inviteStaffInput.safeParse(input)
  if (!parsed.success) return { ok: false, problem: staffProblem(parsed.error) }
  const { email, name, contributorId } = parsed.data
  const { role, sectionIds, mayPublish } = rightsOf(parsed.data.role, parsed.data)
  const token = newToken()
  const outcome = await db().transaction(async (tx): Promise<Outcome<{ invitationId: string }>> => {
    if (!(await isConfirmed(tx, actor))) return fail('confirm-password')
    const problem = await findObstacle(tx, parsed.data)
    if (problem) return { ok: false, problem }
    await tx.update(invitations).set({ revokedAt: sql`now()` }).where(and(eq(invitations.email, email), isOpen()))
    const values = { tokenHash: hashToken(token), email, name, role, sectionIds, mayPublish, contributorId, invitedBy: staffIdOf(actor), expiresAt: inSevenDays }
    const [made] = await tx.insert(invitations).values(values).returning({ id: invitations.id })
    if (!made) throw new Error('invitation was not returned')
    await writeAudit(tx, { actor, action: 'invitation.sent', subject: { kind: 'invitation', id: made.id }, details: { email, role, sectionIds, mayPublish } })
    return { ok: true, invitationId: made.id }
  })
  return outcome.ok ? { ...outcome, link: await deliver(actor, { email, name, token }) } : outcome
}

/** Sends an open or expired invitation again, under a new link and with seven new days. Problems: not-allowed, confirm-password, not-found. */
export async function resendInvitation({ actor, invitationId }: { actor: Actor; invitationId: string }): Promise<Invited> {
  if (!canManageStaff(actor)) return fail('not-allowed')
  if (!z.uuid().safeParse(invitationId).success) return fail('not-found')
  const token = newToken()
  const outcome = await db().transaction(async (tx): Promise<Outcome<{ email: string; name: string }>> => {
    if (!(await isConfirmed(tx, actor))) return fail('confirm-password')
    const anew = { tokenHash: hashToken(token), expiresAt: inSevenDays, sentAt: sql`now()` }
    const [sent] = await tx.update(invitations).set(anew).where(and(eq(invitations.id, invitationId), isOpen())).returning({ email: invitations.email, name: invitations.name })
    if (!sent) return fail('not-found')
    await writeAudit(tx, { actor, action: 'invitation.sent', subject: { kind: 'invitation', id: invitationId }, details: { email: sent.email, again: true } })
    return { ok: true, ...sent }
  })
  return outcome.ok ? { ok: true, invitationId, link: await deliver(actor, { ...outcome, token }) } : outcome
}

/** Takes an invitation back; its link opens nothing from here on. Problems: not-allowed, not-found. */
export async function revokeInvitation({ actor, invitationId }: { actor: Actor; invitationId: string }): Promise<Outcome<object>> {
  if (!canManageStaff(actor)) return fail('not-allowed')
  if (!z.uuid().safeParse(invitationId).success) return fail('not-found')
  return db().transaction(async (tx) => {
    const [revoked] = await tx.update(invitations).set({ revokedAt: sql`now()` }).where(and(eq(invitations.id, invitationId), isOpen())).returning({ email: invitations.email })
    if (!revoked) return fail('not-found')
    await writeAudit(tx, { actor, action: 'invitation.revoked', subject: { kind: 'invitation', id: invitationId }, details: { email: revoked.email } })
    return { ok: true }
  })
}

const inSevenDays = sql`now() + interval '7 days'`

/** Neither accepted nor taken back; it may be over by time. */
const isOpen = () => and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt))

async function findObstacle(tx: Executor, { email, sectionIds, contributorId }: InviteStaffInput): Promise<Problem | null> {
  if ((await tx.$count(staff, eq(staff.email, email))) > 0) return { code: 'email-taken', field: 'email' }
  if (!(await areSections(tx, sectionIds))) return { code: 'bad-input', field: 'sectionIds' }
  if (contributorId === null) return null
  const isFree = (await tx.$count(contributors, and(eq(contributors.id, contributorId), isNull(contributors.staffId)))) === 1
  return isFree ? null : { code: 'not-found', field: 'contributorId' }
}

async function deliver(actor: Actor, { email, name, token }: { email: string; name: string; token: string }): Promise<string | null> {
  await mailInvitation({ to: email, name, invitedBy: actor.kind === 'staff' ? actor.name : null, token })
  return isMailCarried() ? null : inviteAddress(token)
}
