import 'server-only'
import { and, eq, gt, ne, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articleLocks, staff } from '@/db/schema'
import { lockTimes } from '@/domain/articles/article-lock'

/** Name of somebody else who writes on the article now. Their page may hold words that the server has not. */
export async function otherHolder(tx: Executor, articleId: string, staffId: string): Promise<string | null> {
  const isAlive = gt(articleLocks.seenAt, sql`now() - make_interval(secs => ${lockTimes.lifetime / 1000})`)
  const [lock] = await tx
    .select({ name: staff.name })
    .from(articleLocks)
    .innerJoin(staff, eq(staff.id, articleLocks.staffId))
    .where(and(eq(articleLocks.articleId, articleId), ne(articleLocks.staffId, staffId), isAlive))
  return lock?.name ?? null
}
