import { bigint, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { randomId, writtenAt } from './columns'
import { staff } from './staff'

/** One stored picture. `path` is its site path below /media; `hash` is the SHA-256 of the bytes as they came, so that none is kept twice. */
export const media = pgTable('media', {
  id: randomId(),
  path: text().notNull().unique(),
  hash: text().notNull().unique(),
  mime: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
  bytes: bigint({ mode: 'number' }).notNull(),
  blur: text(),
  alt: text().notNull().default(''),
  caption: text().notNull().default(''),
  credit: text().notNull().default(''),
  originalName: text().notNull().default(''),
  uploadedBy: uuid().references(() => staff.id),
  createdAt: writtenAt(),
}, (table) => [index('media_by_newest').on(table.createdAt, table.id)])
