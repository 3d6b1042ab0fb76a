import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { signals } from '@/db/schema'
import { canSendSignals } from '@/domain/signals/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'

/** Rows of one statement. */
const batch = 500

/**
 * Puts everything that was given up into the queue again, each address once for each endpoint; the lines of the failures go. Answers how many
 * were given up. Problems: not-allowed.
 */
export async function resendSignals({ actor }: { actor: Actor }): Promise<Outcome<{ resent: number }>> {
  if (!canSendSignals(actor)) return fail('not-allowed')
  return db().transaction(async (tx) => {
    const failed = await tx.delete(signals).where(eq(signals.state, 'given-up')).returning({ kind: signals.kind, endpoint: signals.endpoint, address: signals.address })
    if (failed.length === 0) return { ok: true, resent: 0 }
    for (let start = 0; start < failed.length; start += batch) {
      await tx.insert(signals).values(failed.slice(start, start + batch).map((signal) => ({ ...signal, tryAt: sql`now()` }))).onConflictDoNothing()
    }
    await writeAudit(tx, { actor, action: 'signals.resent', subject: { kind: 'paper', id: '1' }, details: { resent: failed.length } })
    return { ok: true, resent: failed.length }
  })
}
