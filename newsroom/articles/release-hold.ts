import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articleLocks } from '@/db/schema'
import { type ArticleLock, nextLock } from '@/domain/articles/article-lock'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { databaseNow } from '@/newsroom/record/database-now'

/**
 * Whoever gives an article on lets go of it in the same moment, whichever of their tabs has it: to whoever waits, else to nobody. The caller
 * holds the article's row. A page of theirs that is still written on takes hold again with its next heartbeat.
 */
export async function releaseHold(tx: Executor, articleId: string, actor: Actor): Promise<void> {
  const staffId = staffIdOf(actor)
  if (staffId === null) return
  const [own] = await tx.select().from(articleLocks).where(and(eq(articleLocks.articleId, articleId), eq(articleLocks.staffId, staffId)))
  if (own) await writeLock(tx, articleId, nextLock(own, own, 'release', await databaseNow(tx)))
}

/** Keeps who writes on an article; null: nobody. */
export async function writeLock(tx: Executor, articleId: string, lock: ArticleLock | null): Promise<void> {
  if (lock === null) await tx.delete(articleLocks).where(eq(articleLocks.articleId, articleId))
  else await tx.insert(articleLocks).values({ ...lock, articleId }).onConflictDoUpdate({ target: articleLocks.articleId, set: lock })
}
