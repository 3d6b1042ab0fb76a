import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { listColumns } from '@/domain/articles/list-columns'
import { randomId, writtenAt } from './columns'
import { staff } from './staff'

/** A view of the article list that somebody keeps: its name and its address. Shared ones stand above everybody's list. */
export const savedViews = pgTable('saved_views', {
  id: randomId(),
  ownerId: uuid().notNull().references(() => staff.id),
  name: text().notNull(),
  /** Search part of the address, without the question mark. */
  search: text().notNull(),
  isShared: boolean().notNull().default(false),
  createdAt: writtenAt(),
}, (table) => [index('saved_views_by_owner').on(table.ownerId, table.createdAt)])

/** How somebody likes the article list: the columns beside status and headline. Nobody who never chose has a row. */
export const deskLists = pgTable('desk_lists', {
  staffId: uuid().primaryKey().references(() => staff.id),
  columns: text({ enum: listColumns }).array().notNull(),
})
