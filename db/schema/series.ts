import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { randomId } from './columns'

/** A series of articles (연재) under one name. */
export const series = pgTable('series', {
  id: randomId(),
  slug: text().notNull().unique(),
  name: text().notNull().unique(),
  description: text().notNull().default(''),
})

/** Which part of a series an article is: of one series at most, and no two articles are the same part. */
export const seriesParts = pgTable('series_parts', {
  articleId: uuid().primaryKey().references(() => articles.id, { onDelete: 'cascade' }),
  seriesId: uuid().notNull().references(() => series.id),
  part: integer().notNull(),
}, (table) => [unique('series_parts_are_unique').on(table.seriesId, table.part), check('series_parts_count_from_one', sql`${table.part} >= 1`)])

/** A series as readers know it. Written by the door with every part that comes out. */
export const publishedSeries = pgTable('published_series', {
  slug: text().primaryKey(),
  name: text().notNull(),
  description: text().notNull(),
})
