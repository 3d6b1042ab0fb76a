import 'server-only'
import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { invitations, sessions, staff, staffTotp } from '@/db/schema'
import { canManageStaff } from '@/domain/articles/policies'
import type { Actor } from '@/domain/staff/staff'
import type { InvitationRow, StaffRow } from '@/domain/staff/staff-lists'
import { listBrokenPromises } from '@/newsroom/schedule/broken-promises'

/** Everybody on staff, closed accounts last; null for who may not manage them. */
export async function listStaff({ actor }: { actor: Actor }): Promise<StaffRow[] | null> {
  if (!canManageStaff(actor)) return null
  const seen = db().select({ staffId: sessions.staffId, seenAt: sql<string>`max(${sessions.seenAt})`.as('last_seen') }).from(sessions).groupBy(sessions.staffId).as('seen')
  const rows = await db()
    .select({
      id: staff.id, email: staff.email, name: staff.name, role: staff.role, sectionIds: staff.sectionIds, mayPublish: staff.mayPublish,
      deactivatedAt: staff.deactivatedAt, twoStepSince: staffTotp.confirmedAt, seenAt: seen.seenAt,
    })
    .from(staff)
    .leftJoin(staffTotp, and(eq(staffTotp.staffId, staff.id), isNotNull(staffTotp.confirmedAt)))
    .leftJoin(seen, eq(seen.staffId, staff.id))
    .orderBy(sql`${staff.deactivatedAt} is not null`, asc(staff.name), asc(staff.email))
  const broken = await listBrokenPromises(db())
  return rows.map(({ deactivatedAt, twoStepSince, seenAt, ...person }) => ({
    ...person, hasTwoStep: twoStepSince !== null, isDeactivated: deactivatedAt !== null, seenAt: seenAt === null ? null : new Date(seenAt),
    brokenPromises: broken.filter(({ schedule }) => schedule.promisedBy === person.id).length,
  }))
}

/** Invitations that nobody has accepted or taken back, newest first; null for who may not manage them. */
export async function listInvitations({ actor }: { actor: Actor }): Promise<InvitationRow[] | null> {
  if (!canManageStaff(actor)) return null
  const rows = await db()
    .select({
      id: invitations.id, email: invitations.email, name: invitations.name, role: invitations.role, invitedBy: staff.name, sentAt: invitations.sentAt,
      expiresAt: invitations.expiresAt, isOver: sql<boolean>`${invitations.expiresAt} <= now()`,
    })
    .from(invitations)
    .leftJoin(staff, eq(staff.id, invitations.invitedBy))
    .where(and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt)))
    .orderBy(desc(invitations.createdAt))
  return rows.map(({ isOver, ...row }) => ({ ...row, state: isOver ? ('over' as const) : ('open' as const) }))
}
