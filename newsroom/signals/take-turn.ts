import 'server-only'
import { sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { publicChanges, signalCursor } from '@/db/schema'

/**
 * Whose turn it is to tell the world, until the transaction ends: of several servers one at a time. Answers how far the journal has been followed,
 * or null when it is somebody else's turn.
 */
export async function takeTurn(tx: Executor): Promise<number | null> {
  const end = sql`(select coalesce(max(${publicChanges.id}), 0) from ${publicChanges})`
  await tx.insert(signalCursor).values({ followedTo: end }).onConflictDoNothing()
  const [cursor] = await tx.select().from(signalCursor).limit(1).for('update', { skipLocked: true })
  return cursor?.followedTo ?? null
}
