import { z } from 'zod'

/** An instant: written with its offset, as `Date.toISOString` does, or read already. */
const moment = z.union([z.iso.datetime({ offset: true }).transform((text) => new Date(text)), z.date()])

/**
 * Everything that is promised about an article: `at` when the version `baseVersion` comes before readers, `unpublishAt` when the article is
 * taken from them. What is null is promised no longer.
 */
export const scheduleArticleInput = z
  .strictObject({ articleId: z.uuid(), baseVersion: z.int().min(0), at: moment.nullable(), unpublishAt: moment.nullable().default(null) })
  .refine(({ at, unpublishAt }) => at !== null || unpublishAt !== null, { path: ['at'] })
export type ScheduleArticleInput = z.input<typeof scheduleArticleInput>
export type ParsedScheduleInput = z.output<typeof scheduleArticleInput>

export const unscheduleArticleInput = z.strictObject({ articleId: z.uuid() })
export type UnscheduleArticleInput = z.input<typeof unscheduleArticleInput>

/** `until` null lifts the embargo. */
export const setEmbargoInput = z.strictObject({ articleId: z.uuid(), until: moment.nullable() })
export type SetEmbargoInput = z.input<typeof setEmbargoInput>

export const settleFailureInput = z.strictObject({ scheduleId: z.uuid() })
export type SettleFailureInput = z.input<typeof settleFailureInput>
