import { z } from 'zod'
import { isDay } from '@/domain/document/attributes'

/** A day of Seoul's calendar, `2026-11-22`, that a plan can name. */
const day = z.string().refine((text) => isDay(text) && text >= '1900-01-01' && text < '2200-01-01')

/** `plannedFor` null: on no day. `seen` is the day that whoever moves it saw it on; when given, a move made meanwhile is not overwritten. */
export const planArticleInput = z.strictObject({ articleId: z.uuid(), plannedFor: day.nullable(), seen: day.nullable().optional() })
export type PlanArticleInput = z.input<typeof planArticleInput>

/** An article that is begun on a day of the calendar. */
export const createArticleInput = z.strictObject({ plannedFor: day.nullable().default(null) })
export type CreateArticleInput = z.input<typeof createArticleInput>
