import { bigint, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { instant, randomId, writtenAt } from './columns'
import { staff } from './staff'

/** The shared key of a person's authenticator, sealed with a key from the app's secret: a dump of the database opens nothing. */
export const staffTotp = pgTable('staff_totp', {
  staffId: uuid().primaryKey().references(() => staff.id),
  sealedKey: text().notNull(),
  createdAt: writtenAt(),
  /** Null until a first code has shown that the authenticator has the key. */
  confirmedAt: instant(),
  /** The last half minute whose code was used; it and all before it are worth nothing any more. */
  lastStep: bigint({ mode: 'number' }),
})

/** Codes for the day on which the authenticator is lost; SHA-256 of 80 random bits each, for one use. */
export const recoveryCodes = pgTable('recovery_codes', {
  id: randomId(),
  staffId: uuid().notNull().references(() => staff.id),
  codeHash: text().notNull(),
  usedAt: instant(),
}, (table) => [unique().on(table.staffId, table.codeHash)])
