import type { ProblemCode } from '@/domain/problems'

/** What a schedule does to an article: puts a promised revision before readers (for the first time or anew), or ends its publication. */
export const scheduleTransitions = ['publish', 'unpublish'] as const
export type ScheduleTransition = (typeof scheduleTransitions)[number]

export const scheduleStates = ['pending', 'done', 'failed', 'cancelled'] as const
export type ScheduleState = (typeof scheduleStates)[number]

/** In ms. A promise must be seen by every server before it is due: they look every three seconds. */
export const shortestLeadMs = 5000
/** In ms: what is due for longer than this and not done is an alarm. */
export const lateAfterMs = 30_000
/** So long a surprise (a database that was away) is tried again, with growing pauses: about ten minutes in all. */
export const mostAttempts = 6

/** Pause before the next attempt, in ms, after so many have failed: 5 s, 15 s, 45 s … */
export function pauseBeforeAttempt(failed: number): number {
  return 5000 * 3 ** (failed - 1)
}

/** One promise about an article with its receipt, as staff see it. */
export type ScheduleEntry = {
  id: string
  transition: ScheduleTransition
  state: ScheduleState
  /** The promised version; null where nothing is published. */
  version: number | null
  dueAt: Date
  endedAt: Date | null
  problem: ProblemCode | null
  /** Null: the operator at the command line. */
  promisedBy: string | null
}

/** What is promised about one article, and how the last promises ended. `readAt` by the database's clock. */
export type ArticleSchedule = { publish: ScheduleEntry | null; unpublish: ScheduleEntry | null; ended: ScheduleEntry[]; embargoUntil: Date | null; readAt: Date }

/** A line of the newsroom's list of promises. */
export type ScheduledArticle = ScheduleEntry & { articleId: string; headline: string; isLate: boolean; /** Whoever promised it could not do it any longer: it will fail. */ isBroken: boolean }

/** How many promises want somebody: failed ones that nobody has taken note of, overdue ones, and those to come that will fail as it stands. */
export type ScheduleAlarm = { failed: number; late: number; broken: number }
