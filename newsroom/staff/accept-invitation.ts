import 'server-only'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { invitations } from '@/db/schema'
import { type Outcome, fail } from '@/domain/problems'
import { type AcceptInvitationInput, acceptInvitationInput } from '@/domain/staff/inputs'
import { type StaffRole, rightsOf } from '@/domain/staff/staff'
import { hashToken, looksLikeToken } from '@/lib/one-time-token'
import { ensureSections } from '@/newsroom/paper/ensure-sections'
import { writeAudit } from '@/newsroom/record/write-audit'
import { insertStaff, staffProblem } from './add-staff'
import { findPasswordProblem, hashPassword } from './passwords'

/** What an invitation's page shows of it; null when the link opens nothing. */
export async function getInvitation(token: unknown): Promise<{ email: string; name: string; role: StaffRole } | null> {
  if (!looksLikeToken(token)) return null
  const { email, name, role } = invitations
  const [found] = await db().select({ email, name, role }).from(invitations).where(isLive(token))
  return found ?? null
}

/** Opens the account that an invitation promised, once. Problems: link-over, name-missing, password-*, email-taken. */
export async function acceptInvitation({ input }: { input: AcceptInvitationInput }): Promise<Outcome<{ staffId: string }>> {
  const parsed = acceptInvitationInput.safeParse(input)
  if (!parsed.success) return { ok: false, problem: staffProblem(parsed.error) }
  const { token, name, password } = parsed.data
  // A look before the slow hash, so that guessing costs us nothing.
  if (!(await getInvitation(token))) return fail('link-over')
  const problem = findPasswordProblem(password)
  if (problem) return { ok: false, problem }
  const passwordHash = await hashPassword(password)
  return db().transaction(async (tx) => {
    const invitation = await useInvitation(tx, token)
    if (!invitation) return fail('link-over')
    await ensureSections(tx, { kind: 'operator' })
    const rights = rightsOf(invitation.role, invitation)
    const outcome = await insertStaff(tx, null, { ...rights, email: invitation.email, name, passwordHash, contributorId: invitation.contributorId })
    if (outcome.ok) await writeAudit(tx, { actor: null, action: 'invitation.accepted', subject: { kind: 'invitation', id: invitation.id }, details: { staffId: outcome.staffId } })
    return outcome
  })
}

/** Uses the link up; of fifty who come at once one gets it. */
async function useInvitation(tx: Executor, token: string): Promise<typeof invitations.$inferSelect | null> {
  const [used] = await tx.update(invitations).set({ acceptedAt: sql`now()` }).where(isLive(token)).returning()
  return used ?? null
}

const isLive = (token: string) =>
  and(eq(invitations.tokenHash, hashToken(token)), isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, sql`now()`))
