import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { staff } from '@/db/schema'
import { canManageStaff } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import { normaliseEmail } from '@/domain/staff/inputs'
import type { Actor, StaffRole } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { endSessionsOf } from './session-store'

type Changed = Outcome<{ staffId: string }>

/** Gives a person another role; it holds from their next request. Problems: not-allowed, not-found, last-admin. */
export async function changeRole({ actor, email, role }: { actor: Actor; email: string; role: StaffRole }): Promise<Changed> {
  return changeStaff(actor, email, role !== 'admin', async (tx, staffId) => {
    await tx.update(staff).set({ role }).where(eq(staff.id, staffId))
    await writeAudit(tx, { actor, action: 'staff.role-changed', subject: { kind: 'staff', id: staffId }, details: { role } })
  })
}

/** Closes an account; its sessions end at once. Problems: not-allowed, not-found, last-admin. */
export async function deactivateStaff({ actor, email }: { actor: Actor; email: string }): Promise<Changed> {
  return changeStaff(actor, email, true, async (tx, staffId) => {
    await tx.update(staff).set({ deactivatedAt: sql`now()` }).where(eq(staff.id, staffId))
    await writeAudit(tx, { actor, action: 'staff.deactivated', subject: { kind: 'staff', id: staffId } })
  })
}

async function changeStaff(actor: Actor, email: string, losesAdmin: boolean, change: (tx: Executor, staffId: string) => Promise<void>): Promise<Changed> {
  if (!canManageStaff(actor)) return fail('not-allowed')
  return db().transaction(async (tx) => {
    // All admins are held, not only this one: two admins who remove each other at once must not leave the paper with none.
    const admins = await tx.select({ id: staff.id }).from(staff).where(and(eq(staff.role, 'admin'), isNull(staff.deactivatedAt))).for('update')
    const [person] = await tx.select({ id: staff.id }).from(staff).where(and(eq(staff.email, normaliseEmail(email)), isNull(staff.deactivatedAt)))
    if (!person) return fail('not-found', { field: 'email' })
    const isLast = admins.length === 1 && admins[0]?.id === person.id
    if (losesAdmin && isLast) return fail('last-admin')
    await change(tx, person.id)
    await endSessionsOf(tx, person.id)
    return { ok: true, staffId: person.id }
  })
}
