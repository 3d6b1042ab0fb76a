import { bigint, boolean, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { sections } from './sections'

/**
 * An article's place on a board. The number is its own for ever: an article that leaves the board and comes back has it again, and nobody
 * else gets it. `number` null: not published yet and brought without one. What an import carried along of another site's list stands
 * beside it: whether files hung on the article there, and its views, which are added to ours at the first publication.
 */
export const boardEntries = pgTable('board_entries', {
  sectionId: uuid().notNull().references(() => sections.id),
  articleId: uuid().notNull().references(() => articles.id, { onDelete: 'cascade' }),
  number: integer(),
  carriedAttachments: boolean().notNull().default(false),
  carriedViews: bigint({ mode: 'number' }).notNull().default(0),
}, (table) => [primaryKey({ columns: [table.articleId, table.sectionId] }), unique('board_numbers_are_unique').on(table.sectionId, table.number)])

/**
 * How many rows of a board have a number in a thousand (`bucket` 2: 2000 to 2999), notices left out. Kept by a trigger on
 * `published_articles`, so that a page in the middle of a million rows is found without counting them.
 */
export const boardCounts = pgTable('board_counts', {
  sectionSlug: text().notNull(),
  bucket: integer().notNull(),
  articles: integer().notNull(),
}, (table) => [primaryKey({ columns: [table.sectionSlug, table.bucket] })])
