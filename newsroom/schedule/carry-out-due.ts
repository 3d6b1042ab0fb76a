import 'server-only'
import { and, asc, eq, lte, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, revisions, schedules } from '@/db/schema'
import { canKeepPromise } from '@/domain/articles/policies'
import type { PublicChange } from '@/domain/articles/public-change'
import { mostAttempts, pauseBeforeAttempt } from '@/domain/articles/schedule'
import { type Outcome, type Problem, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { describeError, log } from '@/lib/log'
import { type ArticleRecord, lockArticle } from '@/newsroom/articles/lock-article'
import { publishRevision } from '@/newsroom/articles/publish-article'
import { endPublication } from '@/newsroom/door/end-publication'
import { refreshReferrers } from '@/newsroom/door/refresh-referrers'
import { writeAudit } from '@/newsroom/record/write-audit'
import type { ScheduleRecord } from './end-promises'
import { findPromiser } from './find-promiser'
import { standAsBefore } from './unschedule-article'

/** What became of one due promise; `nothing`: none is due that is not in somebody else's hands. */
export type CarriedOut = { kind: 'done'; change: PublicChange; /** Number of an article that left readers, or came back to them. */ refreshes: number | null } | { kind: 'failed' } | { kind: 'elsewhere' } | { kind: 'nothing' }

/**
 * Keeps the promise that is due longest, in one transaction: the transition itself, the line in the journal, the record and the receipt
 * are there together or not at all. A process that dies frees the article at once, with its promise still to be kept. Any number of processes
 * may do this at the same time: what one has in hands the others pass by, so that each promise is kept exactly once.
 */
export async function carryOutNext(): Promise<CarriedOut> {
  let claimed: ScheduleRecord | null = null
  try {
    const carried = await db().transaction(async (tx) => {
      const due = await claim(tx)
      if (due === null || due === 'elsewhere') return { kind: due === null ? 'nothing' : 'elsewhere' } as const
      claimed = due.schedule
      return keep(tx, due.schedule, due.article)
    })
    // Bodies that show the article as a card are written anew when that is committed: whether it is there has changed.
    if (carried.kind === 'done' && carried.refreshes !== null) await refreshReferrers(carried.refreshes)
    return carried
  } catch (error) {
    // A database that is away has no promise to postpone: whoever asked hears of it.
    if (claimed === null) throw error
    await postpone(claimed, error)
    return { kind: 'failed' }
  }
}

/**
 * The article is claimed and not its promise, because every verb holds the article first: two orders would wait for each other. The promise
 * is read again under that hold; what was read before it may be over.
 */
async function claim(tx: Executor): Promise<{ schedule: ScheduleRecord; article: ArticleRecord } | 'elsewhere' | null> {
  const [found] = await tx
    .select({ id: schedules.id, articleId: schedules.articleId })
    .from(schedules)
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .where(and(eq(schedules.state, 'pending'), lte(schedules.tryAt, sql`now()`)))
    .orderBy(asc(schedules.tryAt), asc(schedules.id))
    .limit(1)
    .for('update', { of: articles, skipLocked: true })
  if (!found) return null
  const article = await lockArticle(tx, found.articleId)
  const [schedule] = await tx.select().from(schedules).where(and(eq(schedules.id, found.id), eq(schedules.state, 'pending'), lte(schedules.tryAt, sql`now()`)))
  return article && schedule ? { schedule, article } : 'elsewhere'
}

async function keep(tx: Executor, schedule: ScheduleRecord, article: ArticleRecord): Promise<CarriedOut> {
  const actor = await findPromiser(tx, schedule)
  const outcome = actor ? await carryOut(tx, { actor, schedule, article }) : fail('promiser-gone')
  if (!outcome.ok) return giveUp(tx, { actor, schedule, article, problem: outcome.problem })
  // Stamped when nothing is left to wait for: what a receipt says is what readers got.
  await tx.update(schedules).set({ state: 'done', endedAt: sql`clock_timestamp()` }).where(eq(schedules.id, schedule.id))
  return { kind: 'done', change: outcome.change, refreshes: outcome.refreshes }
}

/** Nobody writes anything at that moment: readers are told that its time is over. */
const wordless = { reason: '', notice: '', showsHeadline: true }

type Due = { actor: Actor; schedule: ScheduleRecord; article: ArticleRecord }

async function carryOut(tx: Executor, { actor, schedule, article }: Due): Promise<Outcome<{ change: PublicChange; refreshes: number | null }>> {
  const details = { scheduleId: schedule.id, promisedFor: schedule.dueAt.toISOString() }
  if (schedule.transition === 'unpublish') {
    const ended = await endPublication(tx, { actor, article, words: wordless, details })
    return ended ? { ok: true, change: ended.change, refreshes: ended.number } : fail('not-live')
  }
  // Whoever withdrew it has decided otherwise: no alarm.
  if (article.status === 'withdrawn') return fail('not-live')
  if (!canKeepPromise(actor, 'publish', article)) return fail('promiser-gone')
  const [revision] = await tx.select().from(revisions).where(eq(revisions.id, schedule.revisionId ?? ''))
  if (!revision) throw new Error(`schedule ${schedule.id} promises no revision`)
  const published = await publishRevision(tx, { actor, article, revision, details })
  if (!published.ok) return published
  return { ...published, refreshes: published.isBack ? published.number : null }
}

/** What cannot be kept is said and not tried again: somebody has to look at it. What was withdrawn meanwhile is no alarm. */
async function giveUp(tx: Executor, { actor, schedule, article, problem }: Omit<Due, 'actor'> & { actor: Actor | null; problem: Problem }): Promise<CarriedOut> {
  const state = problem.code === 'not-live' ? 'cancelled' : 'failed'
  await tx.update(schedules).set({ state, problem: problem.code, endedAt: sql`clock_timestamp()` }).where(eq(schedules.id, schedule.id))
  if (schedule.transition === 'publish') await standAsBefore(tx, article, schedule.statusBefore)
  const details = { scheduleId: schedule.id, transition: schedule.transition, promisedFor: schedule.dueAt.toISOString(), problem: problem.code }
  await writeAudit(tx, { actor, action: 'article.schedule-failed', subject: { kind: 'article', id: article.id }, details })
  return { kind: 'failed' }
}

/** A surprise is tried again later and stands in nobody's way meanwhile; after too many it is a failure like others. */
async function postpone({ id, attempts, articleId }: ScheduleRecord, error: unknown): Promise<void> {
  log.error({ ...describeError(error), scheduleId: id, attempts: attempts + 1 }, 'a schedule could not be carried out')
  await db().transaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    const [schedule] = await tx.select().from(schedules).where(and(eq(schedules.id, id), eq(schedules.state, 'pending')))
    if (!article || !schedule) return
    const failed = schedule.attempts + 1
    const tryAt = sql`now() + make_interval(secs => ${pauseBeforeAttempt(failed) / 1000})`
    await tx.update(schedules).set({ attempts: failed, tryAt }).where(eq(schedules.id, id))
    if (failed >= mostAttempts) await giveUp(tx, { actor: await findPromiser(tx, schedule), schedule, article, problem: { code: 'publishing-broke' } })
  })
}

/** Milliseconds until the next promise is due by the database's clock, negative when one is overdue; null when nothing is promised. */
export async function msUntilNextDue(): Promise<number | null> {
  const [row] = await db().select({ ms: sql<string | null>`extract(epoch from min(${schedules.tryAt}) - clock_timestamp()) * 1000` }).from(schedules).where(eq(schedules.state, 'pending'))
  return row?.ms == null ? null : Number(row.ms)
}
