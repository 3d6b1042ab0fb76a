import { bigint, index, integer, pgTable, text } from 'drizzle-orm/pg-core'

/** Counters of the sign-in throttle, in the form that rate-limiter-flexible reads: `expire` in milliseconds of the Unix epoch. */
export const rateLimits = pgTable('rate_limits', {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  expire: bigint({ mode: 'number' }),
}, (table) => [index().on(table.expire)])
