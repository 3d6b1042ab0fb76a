import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { type BylineEntry, type Picture, type TagEntry, articleLabels } from '@/domain/articles/article'
import type { Paper } from '@/domain/paper/paper'
import { instant, writtenAt } from './columns'

/**
 * The reader side: one row holds all that a page, card, feed item and search hit need. Written only by the door
 * (`newsroom/door/`), read only by `published/`; readers see a row from `visibleFrom` on.
 */
export const publishedArticles = pgTable('published_articles', {
  number: integer().primaryKey(),
  articleId: uuid().notNull().unique(),
  revisionId: uuid().notNull(),
  slug: text().notNull(),
  headline: text().notNull(),
  label: text({ enum: articleLabels }),
  standfirst: text().notNull(),
  excerpt: text().notNull(),
  sectionSlug: text().notNull(),
  sectionName: text().notNull(),
  bylines: jsonb().$type<BylineEntry[]>().notNull(),
  tags: jsonb().$type<TagEntry[]>().notNull(),
  contributorSlugs: text().array().notNull(),
  tagSlugs: text().array().notNull(),
  leadPicture: jsonb().$type<Picture>(),
  bodyHtml: text().notNull(),
  bodyText: text().notNull(),
  /** The body as it can stand elsewhere (`domain/document/render-feed-html.ts`), under the placeholder of the paper's origin. Null in rows of older servers. */
  feedHtml: text(),
  characters: integer().notNull(),
  /** Its number on the board it stands on; null in a magazine section. */
  boardNumber: integer(),
  /** A notice above the rows of its board. */
  isPinned: boolean().notNull().default(false),
  hasAttachment: boolean().notNull().default(false),
  /** The series that it is a part of, and which; null for an article that stands alone. */
  seriesSlug: text(),
  seriesPart: integer(),
  /** Articles that its body shows as cards: when one is withdrawn, this body is written anew. */
  relatedNumbers: integer().array().notNull().default([]),
  visibleFrom: instant().notNull(),
  firstPublishedAt: instant().notNull(),
  updatedAt: instant().notNull(),
}, (table) => [
  index('published_by_date').on(table.firstPublishedAt, table.number),
  index('published_by_section').on(table.sectionSlug, table.firstPublishedAt, table.number),
  index('published_by_board').on(table.sectionSlug, table.boardNumber).where(sql`${table.boardNumber} is not null and not ${table.isPinned}`),
  index('published_notices').on(table.sectionSlug, table.boardNumber).where(sql`${table.isPinned}`),
  index('published_by_series').on(table.seriesSlug, table.seriesPart).where(sql`${table.seriesSlug} is not null`),
  index('published_by_label').on(table.label, table.firstPublishedAt, table.number).where(sql`${table.label} is not null`),
  // Only ever asked for the same words.
  index('published_by_headline').using('hash', table.headline),
  index('published_by_related').using('gin', table.relatedNumbers),
])

/** A contributor as readers know them, for the page that lists their articles. */
export const publishedContributors = pgTable('published_contributors', {
  slug: text().primaryKey(),
  name: text().notNull(),
  title: text().notNull(),
  bio: text().notNull(),
  /** Where readers may write to; empty when nowhere. */
  email: text().notNull().default(''),
  portrait: jsonb().$type<Picture>(),
})

/** What every page shows of the paper. One row. */
export const publishedPaper = pgTable('published_paper', {
  id: integer().primaryKey().default(1),
  paper: jsonb().$type<Paper>().notNull(),
  updatedAt: writtenAt(),
})
