import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/** Lists that an article stands on by what it is. */
export const listKinds = ['section', 'tag', 'contributor', 'series'] as const

/**
 * On which lists an article of the reader side stands: a narrow row for its section, each of its tags, each of its writers and its series, in the
 * order in which lists show them. Kept by a trigger on `published_articles`, so that no verb can forget it, and a list of any length is
 * a walk along one index: docs/decisions/0031.
 */
export const publishedListings = pgTable('published_listings', {
  list: text({ enum: listKinds }).notNull(),
  slug: text().notNull(),
  firstPublishedAt: instant().notNull(),
  number: integer().notNull(),
  visibleFrom: instant().notNull(),
}, (table) => [primaryKey({ name: 'published_listings_order', columns: [table.list, table.slug, table.firstPublishedAt, table.number] })])

/**
 * How many articles of a list first came out in a month of Seoul's calendar (`month` is its first day), and how many correction notes bear
 * a day of it (`corrections`, slug empty). Kept by triggers: a page in the middle of a long list is found without counting its rows.
 */
export const listCounts = pgTable('list_counts', {
  list: text({ enum: [...listKinds, 'corrections'] }).notNull(),
  slug: text().notNull(),
  month: date({ mode: 'string' }).notNull(),
  articles: integer().notNull(),
}, (table) => [primaryKey({ columns: [table.list, table.slug, table.month] })])
