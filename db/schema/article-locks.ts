import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { instant } from './columns'
import { staff } from './staff'

/** Who writes on an article now, and who waits to take over. One row an article; without a heartbeat for a minute it means nothing. */
export const articleLocks = pgTable('article_locks', {
  articleId: uuid().primaryKey().references(() => articles.id, { onDelete: 'cascade' }),
  staffId: uuid().notNull().references(() => staff.id),
  /** One opening of the page, named by the browser. */
  tabId: text().notNull(),
  since: instant().notNull(),
  seenAt: instant().notNull(),
  wantedBy: uuid().references(() => staff.id),
  wantedTab: text(),
  wantedAt: instant(),
}, (table) => [index('article_locks_by_presence').on(table.seenAt)])
