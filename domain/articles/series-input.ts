import { z } from 'zod'
import { lineInput } from '@/domain/line-input'
import { limits } from './limits'

/**
 * Which part of which series an article is. `name`: of a series that is there or is to be; null for an article that stands alone. `part`:
 * null for the next one.
 */
export const setSeriesInput = z.strictObject({
  articleId: z.uuid(),
  name: lineInput(limits.series, 1).nullable(),
  part: z.int().min(1).max(100_000).nullable(),
})

export type SetSeriesInput = z.input<typeof setSeriesInput>
export type ParsedSeriesInput = z.output<typeof setSeriesInput>
