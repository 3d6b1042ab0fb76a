import { sql } from 'drizzle-orm'
import { index, integer, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'
import { publishedArticles } from './published'

/**
 * What finds an article: one narrow row beside each row of `published_articles`, written with it by the door. The index is on
 * `search_vector(words, headline, marks)`; the vector itself is stored nowhere. Why it is a table of its own: docs/decisions/0014.
 */
export const publishedSearch = pgTable('published_search', {
  number: integer().primaryKey().references(() => publishedArticles.number, { onDelete: 'cascade' }),
  /** `indexForm` of domain/search at the time of writing; rows of another form are made anew. */
  form: smallint().notNull(),
  visibleFrom: instant().notNull(),
  firstPublishedAt: instant().notNull(),
  words: text().notNull(),
  headline: text().notNull(),
  marks: text().array().notNull(),
}, (table) => [
  index('published_search_terms').using('gin', sql`search_vector(${table.words}, ${table.headline}, ${table.marks})`).with({ fastupdate: false }),
])
