import 'server-only'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { schedules } from '@/db/schema'
import type { ScheduleTransition } from '@/domain/articles/schedule'

export type ScheduleRecord = typeof schedules.$inferSelect

/**
 * Ends what is promised about an article, because somebody did otherwise: pending promises are cancelled, failures are taken note of.
 * The caller holds the article's row. Answers what was pending.
 */
export async function endPromises(tx: Executor, articleId: string, transitions: readonly ScheduleTransition[]): Promise<ScheduleRecord[]> {
  const ofThese = and(eq(schedules.articleId, articleId), inArray(schedules.transition, [...transitions]))
  const pending = await tx.update(schedules).set({ state: 'cancelled', endedAt: sql`now()` }).where(and(ofThese, eq(schedules.state, 'pending'))).returning()
  await tx.update(schedules).set({ settledAt: sql`now()` }).where(and(ofThese, eq(schedules.state, 'failed'), isNull(schedules.settledAt)))
  return pending
}
