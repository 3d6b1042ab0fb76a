import 'server-only'
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { sections, staff } from '@/db/schema'
import { canManageStaff } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import { type ChangeRightsInput, changeRightsInput, normaliseEmail } from '@/domain/staff/inputs'
import { type Actor, type StaffRights, type StaffRole, rightsOf } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { listBrokenPromises, warnOfBrokenPromises } from '@/newsroom/schedule/broken-promises'
import { staffProblem } from './add-staff'
import { isConfirmed } from './confirm-password'
import { endSessionsOf } from './session-store'

/** `brokenPromises`: so many of the articles that the person scheduled will not come out as it stands; the editors have been told. */
type Changed = Outcome<{ staffId: string; brokenPromises: number }>

/** Gives a person another role with its usual rights; it holds from their next request. Problems: not-allowed, confirm-password, not-found, last-admin. */
export async function changeRole({ actor, email, role }: { actor: Actor; email: string; role: StaffRole }): Promise<Changed> {
  return giveRights(actor, email, rightsOf(role))
}

/**
 * Sets role, sections and the right to publish; all of the person's sessions end, so that no right outlives the change. Problems: bad-input,
 * not-allowed, confirm-password, not-found, last-admin.
 */
export async function changeRights({ actor, input }: { actor: Actor; input: ChangeRightsInput }): Promise<Changed> {
  const parsed = changeRightsInput.safeParse(input)
  if (!parsed.success) return { ok: false, problem: staffProblem(parsed.error) }
  if (!(await areSections(db(), parsed.data.sectionIds))) return fail('bad-input', { field: 'sectionIds' })
  return giveRights(actor, parsed.data.email, rightsOf(parsed.data.role, parsed.data))
}

/** Closes an account; its sessions end at once. Problems: not-allowed, confirm-password, not-found, last-admin. */
export async function deactivateStaff({ actor, email }: { actor: Actor; email: string }): Promise<Changed> {
  return changeStaff(actor, email, true, async (tx, staffId) => {
    await tx.update(staff).set({ deactivatedAt: sql`now()` }).where(eq(staff.id, staffId))
    await writeAudit(tx, { actor, action: 'staff.deactivated', subject: { kind: 'staff', id: staffId } })
  })
}

/** Opens a closed account again, with the password it had. Problems: not-allowed, confirm-password, not-found. */
export async function reactivateStaff({ actor, email }: { actor: Actor; email: string }): Promise<Outcome<{ staffId: string }>> {
  if (!canManageStaff(actor)) return fail('not-allowed')
  return db().transaction(async (tx) => {
    if (!(await isConfirmed(tx, actor))) return fail('confirm-password')
    const [person] = await tx
      .update(staff)
      .set({ deactivatedAt: null })
      .where(and(eq(staff.email, normaliseEmail(email)), isNotNull(staff.deactivatedAt)))
      .returning({ id: staff.id })
    if (!person) return fail('not-found', { field: 'email' })
    await writeAudit(tx, { actor, action: 'staff.reactivated', subject: { kind: 'staff', id: person.id } })
    return { ok: true, staffId: person.id }
  })
}

/** Whether every one of these is a section of the paper. */
export async function areSections(executor: Executor, ids: string[]): Promise<boolean> {
  const unique = [...new Set(ids)]
  return unique.length === 0 || (await executor.$count(sections, inArray(sections.id, unique))) === unique.length
}

function giveRights(actor: Actor, email: string, rights: StaffRights): Promise<Changed> {
  return changeStaff(actor, email, rights.role !== 'admin', async (tx, staffId) => {
    const [before] = await tx.select({ role: staff.role, sectionIds: staff.sectionIds, mayPublish: staff.mayPublish }).from(staff).where(eq(staff.id, staffId))
    await tx.update(staff).set(rights).where(eq(staff.id, staffId))
    await writeAudit(tx, { actor, action: 'staff.role-changed', subject: { kind: 'staff', id: staffId }, details: { ...rights, before } })
  })
}

async function changeStaff(actor: Actor, email: string, losesAdmin: boolean, change: (tx: Executor, staffId: string) => Promise<void>): Promise<Changed> {
  if (!canManageStaff(actor)) return fail('not-allowed')
  return db().transaction(async (tx) => {
    if (!(await isConfirmed(tx, actor))) return fail('confirm-password')
    // All admins are held, not only this one: two admins who remove each other at once must not leave the paper with none.
    const admins = await tx.select({ id: staff.id }).from(staff).where(and(eq(staff.role, 'admin'), isNull(staff.deactivatedAt))).orderBy(staff.id).for('update')
    // An admin who was taken away while this waited decides nothing any more.
    if (actor.kind === 'staff' && !admins.some(({ id }) => id === actor.staffId)) return fail('not-allowed')
    const [person] = await tx.select({ id: staff.id }).from(staff).where(and(eq(staff.email, normaliseEmail(email)), isNull(staff.deactivatedAt)))
    if (!person) return fail('not-found', { field: 'email' })
    const isLast = admins.length === 1 && admins[0]?.id === person.id
    if (losesAdmin && isLast) return fail('last-admin')
    const known = new Set((await listBrokenPromises(tx, person.id)).map(({ schedule }) => schedule.id))
    await change(tx, person.id)
    await endSessionsOf(tx, person.id)
    const broken = await listBrokenPromises(tx, person.id)
    await warnOfBrokenPromises(tx, actor, broken.filter(({ schedule }) => !known.has(schedule.id)))
    return { ok: true, staffId: person.id, brokenPromises: broken.length }
  })
}
