import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { schedules } from '@/db/schema'
import { canPublishArticle } from '@/domain/articles/policies'
import { type SettleFailureInput, settleFailureInput } from '@/domain/articles/schedule-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { lockArticle } from '@/newsroom/articles/lock-article'

/** Somebody who may publish has taken note of a promise that could not be kept: the alarm ends, the row stays. Problems: bad-input, not-found, not-allowed. */
export async function settleFailure({ actor, input }: { actor: Actor; input: SettleFailureInput }): Promise<Outcome<object>> {
  const parsed = settleFailureInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: 'scheduleId' })
  const { scheduleId } = parsed.data
  return db().transaction(async (tx) => {
    const [failure] = await tx.select().from(schedules).where(and(eq(schedules.id, scheduleId), eq(schedules.state, 'failed')))
    const article = failure ? await lockArticle(tx, failure.articleId) : null
    if (!article) return fail('not-found')
    if (!canPublishArticle(actor, article)) return fail('not-allowed')
    await tx.update(schedules).set({ settledAt: sql`now()` }).where(and(eq(schedules.id, scheduleId), isNull(schedules.settledAt)))
    return { ok: true }
  })
}
