import { sql } from 'drizzle-orm'
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { randomId, writtenAt } from './columns'
import { media } from './media'
import { staff } from './staff'

/** A name that signs articles, with or without an account. `title` is what stands after the name, e.g. 기자. */
export const contributors = pgTable('contributors', {
  id: randomId(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  title: text().notNull().default('기자'),
  bio: text().notNull().default(''),
  /** The newsroom's; `publicEmail` is what readers may write to. */
  email: text().notNull().default(''),
  publicEmail: text().notNull().default(''),
  portraitId: uuid().references(() => media.id),
  staffId: uuid().references(() => staff.id),
  createdAt: writtenAt(),
}, (table) => [index('contributors_by_portrait').on(table.portraitId).where(sql`${table.portraitId} is not null`)])
