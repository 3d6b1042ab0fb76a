import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { sectionLayouts } from '@/domain/paper/paper'
import { instant, randomId } from './columns'

export const sections = pgTable('sections', {
  id: randomId(),
  slug: text().notNull().unique(),
  name: text().notNull().unique(),
  description: text().notNull().default(''),
  layout: text({ enum: sectionLayouts }).notNull().default('magazine'),
  position: integer().notNull(),
  /** The highest number that its board has given so far; numbers are never given twice. */
  lastBoardNumber: integer().notNull().default(0),
  /** Whether the line of sections names it; its page and its articles are there all the same. */
  inMenu: boolean().notNull().default(true),
  /** Counts changes of what people set here; tells two people who change it at once apart. */
  version: integer().notNull().default(1),
  /** Given up: readers and choices know it no longer. Its row stays, for numbers on boards and an editor's open page still point to it. */
  retiredAt: instant(),
  /** Where its articles went then. */
  movedTo: uuid(),
})

export const tags = pgTable('tags', {
  id: randomId(),
  slug: text().notNull().unique(),
  name: text().notNull().unique(),
})

/** An old address of a section or tag: readers are led from it to the present one, in one step. */
export const listMoves = pgTable('list_moves', {
  list: text({ enum: ['sections', 'tags'] }).notNull(),
  slug: text().notNull(),
  target: text().notNull(),
}, (table) => [primaryKey({ columns: [table.list, table.slug] })])
