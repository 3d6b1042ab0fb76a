import 'server-only'
import { z } from 'zod'
import { referrerGroups } from '@/domain/views/referrer'

/** A view on its way to the database. `key`: hex of the visitor's hash; `at`: milliseconds of the Unix epoch. */
export const countedViewSchema = z.object({
  key: z.string().regex(/^[0-9a-f]{32}$/),
  number: z.int().positive().max(2_147_483_647),
  at: z.number(),
  source: z.enum(referrerGroups),
  host: z.string(),
})

export type CountedView = z.infer<typeof countedViewSchema>
