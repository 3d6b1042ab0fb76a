import { date, integer, pgTable } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/**
 * How many articles first came out on a day of Seoul's calendar, and when the text of one of them last changed. Kept by triggers on
 * `published_articles`, so that a calendar or a sitemap of a million articles is drawn without reading them.
 */
export const dayCounts = pgTable('day_counts', {
  day: date({ mode: 'string' }).primaryKey(),
  articles: integer().notNull(),
  changedAt: instant(),
})
