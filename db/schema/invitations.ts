import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { staffRoles } from '@/domain/staff/staff'
import { instant, randomId, writtenAt } from './columns'
import { contributors } from './people'
import { staff } from './staff'

/** Somebody asked to join, with the rights they will have. The link's token is kept as SHA-256; it works once, until `expiresAt`. */
export const invitations = pgTable('invitations', {
  id: randomId(),
  tokenHash: text().notNull().unique(),
  email: text().notNull(),
  name: text().notNull(),
  role: text({ enum: staffRoles }).notNull(),
  sectionIds: uuid().array(),
  mayPublish: boolean().notNull().default(false),
  /** The name that already signs articles and becomes this person's; null: they get a new one. */
  contributorId: uuid().references(() => contributors.id),
  invitedBy: uuid().references(() => staff.id),
  createdAt: writtenAt(),
  sentAt: writtenAt(),
  expiresAt: instant().notNull(),
  acceptedAt: instant(),
  revokedAt: instant(),
}, (table) => [index().on(table.email), index().on(table.createdAt)])

/** Links for choosing a new password, as SHA-256; each works once, until `expiresAt`. */
export const passwordResets = pgTable('password_resets', {
  tokenHash: text().primaryKey(),
  staffId: uuid().notNull().references(() => staff.id),
  createdAt: writtenAt(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
}, (table) => [index().on(table.staffId)])
