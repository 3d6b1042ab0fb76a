import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { mediaKinds } from '@/domain/media/media-kind'
import { randomId, writtenAt } from './columns'
import { staff } from './staff'

/**
 * One stored picture, or one file that readers can download (width and height 0). `path` is its site path below /media; `hash` is the
 * SHA-256 of the bytes as they came, so that none is kept twice.
 */
export const media = pgTable('media', {
  id: randomId(),
  kind: text({ enum: mediaKinds }).notNull().default('picture'),
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
}, (table) => [
  index('media_by_newest').on(table.createdAt, table.id),
  check('media_pictures_have_size', sql`${table.kind} = 'file' or (${table.width} > 0 and ${table.height} > 0)`),
])
