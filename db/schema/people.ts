import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { randomId, writtenAt } from './columns'
import { staff } from './staff'

/** A name that signs articles, with or without an account. `title` is what stands after the name, e.g. 기자. */
export const contributors = pgTable('contributors', {
  id: randomId(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  title: text().notNull().default('기자'),
  bio: text().notNull().default(''),
  email: text().notNull().default(''),
  staffId: uuid().references(() => staff.id),
  createdAt: writtenAt(),
})
