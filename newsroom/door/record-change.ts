import 'server-only'
import { sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { publicChanges } from '@/db/schema'
import type { PublicChange } from '@/domain/articles/public-change'

/** Any fixed number: the lock under which the journal grows. */
const journalLock = 74_511_001
/** Channel on which running servers hear of a new line in the journal. */
export const changeChannel = 'ilbo_public_change'

/**
 * Appends what readers see differ to the journal that every running server follows. Called last in the transaction: from here to
 * the commit nobody else may append, so that a follower never passes a line that commits later.
 */
export async function recordPublicChange(executor: Executor, change: PublicChange): Promise<number> {
  await executor.execute(sql`select pg_advisory_xact_lock(${journalLock})`)
  const [row] = await executor.insert(publicChanges).values({ change }).returning({ id: publicChanges.id })
  if (!row) throw new Error('journal row was not returned')
  await executor.execute(sql`select pg_notify(${changeChannel}, ${String(row.id)})`)
  return row.id
}
