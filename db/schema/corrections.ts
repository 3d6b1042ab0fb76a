import { date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { correctionKindNames } from '@/domain/document/reader-words'
import { publishedArticles } from './published'

/**
 * The correction notes of what readers can read, for the page that lists them all. Written with the row of their article by the door,
 * gone with it. `place` counts the notes of a body from 1: the note's anchor is `correction-{place}`.
 */
export const publishedCorrections = pgTable('published_corrections', {
  number: integer().notNull().references(() => publishedArticles.number, { onDelete: 'cascade' }),
  place: integer().notNull(),
  kind: text({ enum: correctionKindNames }).notNull(),
  day: date({ mode: 'string' }).notNull(),
  note: text().notNull(),
}, (table) => [primaryKey({ columns: [table.number, table.place] }), index('corrections_by_day').on(table.day, table.number, table.place)])
