import 'server-only'
import { and, eq, lt, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, schedules } from '@/db/schema'
import { canPublishArticle, canSetEmbargo } from '@/domain/articles/policies'
import { type SetEmbargoInput, setEmbargoInput } from '@/domain/articles/schedule-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { type ArticleRecord, lockArticle } from '@/newsroom/articles/lock-article'
import { databaseNow } from '@/newsroom/record/database-now'
import { writeAudit } from '@/newsroom/record/write-audit'
import { standAsBefore } from './unschedule-article'

/**
 * Puts an article under embargo, or lifts it. Desks may set one or make it longer; to lift or shorten a running one is to decide about
 * publishing. An embargo wins over a promise for an earlier moment: that promise fails at once, so that somebody sees it now and not at the moment.
 * Problems: bad-input, not-found, not-allowed, schedule-past, already-live (readers have it, no embargo can take it back).
 */
export async function setEmbargo({ actor, input }: { actor: Actor; input: SetEmbargoInput }): Promise<Outcome<{ until: Date | null }>> {
  const parsed = setEmbargoInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId, until } = parsed.data
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article) return fail('not-found')
    const now = await databaseNow(tx)
    const [running, wanted] = [article.embargoUntil?.getTime() ?? 0, until?.getTime() ?? 0]
    const isEased = running > now.getTime() && wanted < running
    if (!(isEased ? canPublishArticle(actor, article) : canSetEmbargo(actor, article))) return fail('not-allowed')
    if (until !== null && until <= now) return fail('schedule-past', { field: 'until' })
    if (until !== null && article.liveRevisionId !== null) return fail('already-live', { field: 'until' })
    await tx.update(articles).set({ embargoUntil: until }).where(eq(articles.id, articleId))
    const action = until === null ? 'article.embargo-lifted' : 'article.embargoed'
    await writeAudit(tx, { actor, action, subject: { kind: 'article', id: articleId }, details: { until: until?.toISOString() ?? null, before: article.embargoUntil?.toISOString() ?? null } })
    if (until !== null) await failEarlierPromise(tx, article, until)
    return { ok: true, until }
  })
}

async function failEarlierPromise(tx: Executor, article: ArticleRecord, until: Date): Promise<void> {
  const isEarlier = and(eq(schedules.articleId, article.id), eq(schedules.transition, 'publish'), eq(schedules.state, 'pending'), lt(schedules.dueAt, until))
  const [failed] = await tx.update(schedules).set({ state: 'failed', problem: 'embargoed', endedAt: sql`now()` }).where(isEarlier).returning()
  if (failed) await standAsBefore(tx, article, failed.statusBefore)
}
