import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { staffRoles } from '@/domain/staff/staff'
import { instant, randomId, writtenAt } from './columns'

/** People with an account in the newsroom; closed accounts stay, since revisions and the record name them. E-mail is stored folded (NFKC, lower case), so that one person has one account. */
export const staff = pgTable('staff', {
  id: randomId(),
  email: text().notNull().unique(),
  name: text().notNull(),
  role: text({ enum: staffRoles }).notNull(),
  passwordHash: text().notNull(),
  /** The sections to which a desk's rights are limited; null: all of them. */
  sectionIds: uuid().array(),
  /** To edit and to publish are separate rights. */
  mayPublish: boolean().notNull().default(false),
  /** Whether what the inbox tells comes by mail too. */
  mailsNotices: boolean().notNull().default(true),
  deactivatedAt: instant(),
  createdAt: writtenAt(),
}, (table) => [check('staff_email_folded', sql`${table.email} = lower(${table.email})`)])

/** One row per sign-in, asked at every staff request: what is revoked here is out at once. The cookie's secret is kept as SHA-256. */
export const sessions = pgTable('sessions', {
  idHash: text().primaryKey(),
  staffId: uuid().notNull().references(() => staff.id),
  createdAt: writtenAt(),
  seenAt: writtenAt(),
  /** When its owner last proved with the password to be there. */
  confirmedAt: writtenAt(),
  address: text().notNull(),
  userAgent: text().notNull(),
  revokedAt: instant(),
}, (table) => [index().on(table.staffId)])

/** The one-time token that guards the first-run set-up, as SHA-256. At most one row lives. */
export const setupTokens = pgTable('setup_tokens', {
  tokenHash: text().primaryKey(),
  createdAt: writtenAt(),
  usedAt: instant(),
})
