import { date, integer, pgTable } from 'drizzle-orm/pg-core'

/**
 * How many articles first came out on a day of Seoul's calendar. Kept by a trigger on `published_articles`, so that a calendar of a million
 * articles is drawn without counting them.
 */
export const dayCounts = pgTable('day_counts', {
  day: date({ mode: 'string' }).primaryKey(),
  articles: integer().notNull(),
})
