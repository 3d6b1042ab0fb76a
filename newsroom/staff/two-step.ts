import 'server-only'
import { and, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { recoveryCodes, staffTotp } from '@/db/schema'
import type { Problem } from '@/domain/problems'
import { fromBase32 } from '@/lib/base32'
import { authSecret } from '@/lib/env'
import { hashToken } from '@/lib/one-time-token'
import { openSealed, sealText } from '@/lib/sealed-text'
import { findTotpStep } from '@/lib/totp'
import { writeAudit } from '@/newsroom/record/write-audit'
import { codeTries } from './step-throttle'

/**
 * The second step of a sign-in, asked only once the password was right. A code of the authenticator works once and within half a minute
 * either way; a recovery code works once. Null when there is nothing to ask or the code is right. Problems: code-needed, code-wrong,
 * too-many-attempts (after five wrong ones in fifteen minutes, also for the right one).
 */
export async function checkSecondStep(staffId: string, code: string, now = new Date()): Promise<Problem | null> {
  const [totp] = await db().select().from(staffTotp).where(and(eq(staffTotp.staffId, staffId), isNotNull(staffTotp.confirmedAt)))
  if (!totp) return null
  const given = code.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase()
  if (given === '') return { code: 'code-needed', field: 'code' }
  const wait = await codeTries.take(staffId)
  if (wait !== null) return { code: 'too-many-attempts', retryAfterSeconds: wait }
  if (!(await useTotpCode(db(), totp, given, now)) && !(await useRecoveryCode(staffId, given))) return { code: 'code-wrong', field: 'code' }
  await codeTries.forget(staffId)
  return null
}

/** Uses the code's half minute up: of two who come with one code at once, one gets in; a code from before the last one used is over too. */
export async function useTotpCode(executor: Executor, totp: typeof staffTotp.$inferSelect, code: string, now: Date): Promise<boolean> {
  const written = openSealed(totp.sealedKey, sealOf(totp.staffId))
  const key = written === null ? null : fromBase32(written)
  const step = key && findTotpStep(key, code, now)
  if (step === null) return false
  const isUnused = or(isNull(staffTotp.lastStep), lt(staffTotp.lastStep, step))
  const used = await executor.update(staffTotp).set({ lastStep: step }).where(and(eq(staffTotp.staffId, totp.staffId), isUnused)).returning({ staffId: staffTotp.staffId })
  return used.length === 1
}

/** What is kept of an authenticator's key. */
export function sealKey(staffId: string, key: string): string {
  return sealText(key, sealOf(staffId))
}

async function useRecoveryCode(staffId: string, given: string): Promise<boolean> {
  const isIt = and(eq(recoveryCodes.staffId, staffId), eq(recoveryCodes.codeHash, hashToken(given)), isNull(recoveryCodes.usedAt))
  return db().transaction(async (tx) => {
    const used = await tx.update(recoveryCodes).set({ usedAt: sql`now()` }).where(isIt).returning({ id: recoveryCodes.id })
    if (used.length === 1) await writeAudit(tx, { actor: null, action: 'staff.recovery-code-used', subject: { kind: 'staff', id: staffId } })
    return used.length === 1
  })
}

const sealOf = (staffId: string) => ({ secret: authSecret(), purpose: 'totp', owner: staffId })
