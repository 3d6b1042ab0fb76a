import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { instant, randomId, writtenAt } from './columns'
import { staff } from './staff'

/** Addresses under which somebody without an account may read one article before it is published. The token is kept as SHA-256. */
export const previewLinks = pgTable('preview_links', {
  id: randomId(),
  articleId: uuid().notNull().references(() => articles.id, { onDelete: 'cascade' }),
  tokenHash: text().notNull().unique(),
  /** For whom, in the maker's words. */
  note: text().notNull().default(''),
  createdBy: uuid().notNull().references(() => staff.id),
  createdAt: writtenAt(),
  expiresAt: instant().notNull(),
  revokedAt: instant(),
  lastOpenedAt: instant(),
  openedCount: integer().notNull().default(0),
}, (table) => [index('preview_links_by_article').on(table.articleId, table.createdAt), index().on(table.createdBy)])
