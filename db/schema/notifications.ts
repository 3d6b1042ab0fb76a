import { sql } from 'drizzle-orm'
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { noticeKinds } from '@/domain/notices/notice'
import { articles } from './articles'
import { instant, randomId, writtenAt } from './columns'
import { staff } from './staff'

/** What people hear of in their inbox, a row a person. Written in the transaction of what it tells of. */
export const notifications = pgTable('notifications', {
  id: randomId(),
  recipientId: uuid().notNull().references(() => staff.id),
  kind: text({ enum: noticeKinds }).notNull(),
  articleId: uuid().notNull().references(() => articles.id, { onDelete: 'cascade' }),
  /** Null for the operator at the command line. */
  byId: uuid().references(() => staff.id),
  detail: text().notNull().default(''),
  createdAt: writtenAt(),
  readAt: instant(),
}, (table) => [
  index('notifications_inbox').on(table.recipientId, table.createdAt, table.id),
  // Every open newsroom page asks for their number once a minute: this index alone answers.
  index('notifications_unread').on(table.recipientId).where(sql`${table.readAt} is null`),
  index('notifications_by_article').on(table.articleId),
])
