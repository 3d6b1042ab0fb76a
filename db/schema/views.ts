import { bigint, date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { referrerGroups } from '@/domain/views/referrer'
import { instant } from './columns'

/*
 * How often articles are read. Written by `published/counting/`, by article number and without a reference to the article: what was
 * counted stays when an article is taken back and put up again.
 */

/** Views of an article in an hour that begins at `hour`. Kept for weeks: what most-read and the newsroom's hours are made of. */
export const articleViews = pgTable('article_views', {
  hour: instant().notNull(),
  number: integer().notNull(),
  views: integer().notNull(),
}, (table) => [primaryKey({ columns: [table.hour, table.number] }), index().on(table.number, table.hour)])

/** Views of an article on a day in Seoul by where readers came from; `host` only with the group `other`. */
export const articleViewSources = pgTable('article_view_sources', {
  number: integer().notNull(),
  day: date({ mode: 'string' }).notNull(),
  source: text({ enum: referrerGroups }).notNull(),
  host: text().notNull(),
  views: integer().notNull(),
}, (table) => [primaryKey({ columns: [table.number, table.day, table.source, table.host] }), index().on(table.day)])

/** All views of an article, for ever. */
export const articleViewTotals = pgTable('article_view_totals', {
  number: integer().primaryKey(),
  views: bigint({ mode: 'number' }).notNull(),
})

/**
 * Who was counted when, for an hour: 128 bits of a hash that nobody can turn back once the day's salt is gone. Unlogged (in the
 * migration), so that it is in no write-ahead log, and empty after a crash of the database.
 */
export const viewVisits = pgTable('view_visits', {
  visit: uuid().primaryKey(),
  countedAt: instant().notNull(),
}, (table) => [index().on(table.countedAt)])

/** The salt of a day in Seoul, one for all servers; deleted when the day is over. */
export const viewSalts = pgTable('view_salts', {
  day: date({ mode: 'string' }).primaryKey(),
  salt: text().notNull(),
})
