import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant, writtenAt } from './columns'

/**
 * Mails on their way to the mail server, written in the transaction of what they tell of; a row is deleted when the server took it. The message
 * is sealed (`lib/sealed-text`): it may hold a link that opens an account.
 */
export const outgoingMails = pgTable('outgoing_mails', {
  id: uuid().primaryKey(),
  recipient: text().notNull(),
  sealed: text().notNull(),
  createdAt: writtenAt(),
  /** When it is tried (again). Null: given up. */
  tryAt: instant().defaultNow(),
  attempts: integer().notNull().default(0),
  /** What the server or the network said last. */
  lastProblem: text().notNull().default(''),
}, (table) => [
  index('outgoing_mails_due').on(table.tryAt).where(sql`${table.tryAt} is not null`),
  index('outgoing_mails_failing').on(table.createdAt).where(sql`${table.attempts} > 0`),
])
