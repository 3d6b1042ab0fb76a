import 'server-only'
import type { z } from 'zod'
import { type Executor, db } from '@/db/client'
import { staff } from '@/db/schema'
import { canManageStaff } from '@/domain/articles/policies'
import { type Outcome, type Problem, fail } from '@/domain/problems'
import { type NewStaffInput, newStaffInput } from '@/domain/staff/inputs'
import { type Actor, type StaffRights, rightsOf } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { ensureSections } from '@/newsroom/paper/ensure-sections'
import { makeContributor, takeContributor } from './make-contributor'
import { findPasswordProblem, hashPassword } from './passwords'

/** Opens an account, with a name to sign articles with. Problems: not-allowed, email-invalid, name-missing, password-*, email-taken. */
export async function addStaff({ actor, input }: { actor: Actor; input: NewStaffInput }): Promise<Outcome<{ staffId: string }>> {
  if (!canManageStaff(actor)) return fail('not-allowed')
  const parsed = newStaffInput.safeParse(input)
  if (!parsed.success) return { ok: false, problem: staffProblem(parsed.error) }
  const problem = findPasswordProblem(parsed.data.password)
  if (problem) return { ok: false, problem }
  const passwordHash = await hashPassword(parsed.data.password)
  return db().transaction(async (tx) => {
    await ensureSections(tx, actor)
    return insertStaff(tx, actor, { ...parsed.data, ...rightsOf(parsed.data.role), passwordHash })
  })
}

type Checked = StaffRights & { email: string; name: string; passwordHash: string; /** A name that signs already and becomes theirs. */ contributorId?: string | null }

/** The same within a transaction, with the input already checked. */
export async function insertStaff(tx: Executor, actor: Actor | null, { email, name, role, sectionIds, mayPublish, passwordHash, contributorId = null }: Checked): Promise<Outcome<{ staffId: string }>> {
  const [added] = await tx.insert(staff).values({ email, name, role, sectionIds, mayPublish, passwordHash }).onConflictDoNothing().returning({ id: staff.id })
  if (!added) return fail('email-taken', { field: 'email' })
  if (!(await takeContributor(tx, contributorId, added.id))) await makeContributor(tx, { staffId: added.id, name })
  await writeAudit(tx, { actor, action: 'staff.added', subject: { kind: 'staff', id: added.id }, details: { email, role, sectionIds, mayPublish } })
  return { ok: true, staffId: added.id }
}

/** The first thing wrong with a person's data, as a code that names the field. */
export function staffProblem(error: z.ZodError): Problem {
  const field = String(error.issues[0]?.path[0] ?? '')
  if (field === 'email' || field === 'publicEmail') return { code: 'email-invalid', field }
  return field === 'name' ? { code: 'name-missing', field } : { code: 'bad-input', field }
}
