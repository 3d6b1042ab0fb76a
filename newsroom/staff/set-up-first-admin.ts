import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { setupTokens, staff } from '@/db/schema'
import { type Outcome, fail } from '@/domain/problems'
import { type FirstAdminInput, firstAdminInput } from '@/domain/staff/inputs'
import { rightsOf } from '@/domain/staff/staff'
import { ensureSections } from '@/newsroom/paper/ensure-sections'
import { insertStaff, staffProblem } from './add-staff'
import { hashSetupToken } from './issue-setup-token'
import { findPasswordProblem, hashPassword } from './passwords'

/** Whether the paper has anybody on staff. */
export async function isSetUp(): Promise<boolean> {
  const [anybody] = await db().select({ id: staff.id }).from(staff).limit(1)
  return anybody !== undefined
}

/**
 * Opens the first admin's account for whoever holds the console's token, once. Problems: setup-already-done, setup-token-wrong,
 * email-invalid, name-missing, password-*.
 */
export async function setUpFirstAdmin({ input }: { input: FirstAdminInput }): Promise<Outcome<{ staffId: string }>> {
  if (await isSetUp()) return fail('setup-already-done')
  const parsed = firstAdminInput.safeParse(input)
  if (!parsed.success) return { ok: false, problem: staffProblem(parsed.error) }
  const { token, email, name, password } = parsed.data
  if (!(await isLiveToken(token))) return fail('setup-token-wrong', { field: 'token' })
  const problem = findPasswordProblem(password)
  if (problem) return { ok: false, problem }
  const passwordHash = await hashPassword(password)
  return db().transaction(async (tx) => {
    if (!(await useToken(tx, token))) return fail('setup-token-wrong', { field: 'token' })
    await ensureSections(tx, { kind: 'operator' })
    return insertStaff(tx, null, { ...rightsOf('admin'), email, name, passwordHash })
  })
}

/** A look before the slow hash, so that guessing costs us nothing. */
async function isLiveToken(token: string): Promise<boolean> {
  const [live] = await db().select().from(setupTokens).where(and(eq(setupTokens.tokenHash, hashSetupToken(token)), isNull(setupTokens.usedAt)))
  return live !== undefined
}

/** Uses the token up; of two who come at once one gets it. */
async function useToken(tx: Executor, token: string): Promise<boolean> {
  const used = await tx
    .update(setupTokens)
    .set({ usedAt: sql`now()` })
    .where(and(eq(setupTokens.tokenHash, hashSetupToken(token)), isNull(setupTokens.usedAt)))
    .returning()
  return used.length === 1
}
