import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { sectionLayouts } from '@/domain/paper/paper'
import { randomId } from './columns'

export const sections = pgTable('sections', {
  id: randomId(),
  slug: text().notNull().unique(),
  name: text().notNull().unique(),
  description: text().notNull().default(''),
  layout: text({ enum: sectionLayouts }).notNull().default('magazine'),
  position: integer().notNull(),
  /** The highest number that its board has given so far; numbers are never given twice. */
  lastBoardNumber: integer().notNull().default(0),
})

export const tags = pgTable('tags', {
  id: randomId(),
  slug: text().notNull().unique(),
  name: text().notNull().unique(),
})
