import { integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { DocumentJson } from '@/domain/document/types'
import { instant, randomId, writtenAt } from './columns'
import { staff } from './staff'

/** A page that the paper says of itself (소개, 윤리강령 …), apart from what it says. */
export const pages = pgTable('pages', {
  id: randomId(),
  slug: text().notNull().unique(),
  position: integer().notNull(),
  /** Taken from readers; its versions are kept, and the next one shows it again. */
  withdrawnAt: instant(),
})

/** What a page of the paper said at one moment. Never changed and never deleted: a trigger refuses it. `note` is for the newsroom alone. */
export const pageVersions = pgTable('page_versions', {
  id: randomId(),
  pageId: uuid().notNull().references(() => pages.id),
  version: integer().notNull(),
  title: text().notNull(),
  schemaVersion: integer().notNull(),
  body: jsonb().$type<DocumentJson>().notNull(),
  note: text().notNull(),
  authorId: uuid().references(() => staff.id),
  createdAt: writtenAt(),
}, (table) => [unique('page_versions_count_up').on(table.pageId, table.version)])

/** A page of the paper as readers see it. */
export const publishedPages = pgTable('published_pages', {
  slug: text().primaryKey(),
  title: text().notNull(),
  position: integer().notNull(),
  bodyHtml: text().notNull(),
  /** The body's beginning, for search engines and where the page is shared. */
  excerpt: text().notNull(),
  updatedAt: writtenAt(),
})
