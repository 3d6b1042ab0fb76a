import { bigserial, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { writtenAt } from './columns'

/** Who did what to which thing, when and from where. Append-only: a trigger refuses every change and deletion. */
export const auditLog = pgTable('audit_log', {
  id: bigserial({ mode: 'number' }).primaryKey(),
  at: writtenAt(),
  /** Null when the operator acted at the command line, or when nobody was signed in. */
  actorId: uuid(),
  actorName: text().notNull(),
  action: text().notNull(),
  subjectKind: text().notNull(),
  subjectId: text().notNull(),
  details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  /** From where. Null for the operator, and for what was recorded before this was. */
  address: text(),
  userAgent: text(),
  /** The beginning of the session's hash: tells two devices of one person apart and opens nothing. */
  session: text(),
}, (table) => [
  index().on(table.subjectKind, table.subjectId, table.id),
  // Each way to look for lines has an index that alone tells which lines they are, in the order in which they are shown: `list-audit.ts`.
  index('audit_log_by_time').on(table.at, table.id),
  index('audit_log_by_person').on(table.actorId, table.at, table.id, table.action),
  index('audit_log_by_deed').on(table.action, table.at, table.id, table.actorId),
  index('audit_log_by_kind').on(table.subjectKind, table.at, table.id),
])

/** The paper's own settings, one row per kind. */
export const settings = pgTable('settings', {
  name: text().primaryKey(),
  value: jsonb().$type<unknown>().notNull(),
  /** Counts changes; tells two people who change it at once apart. */
  version: integer().notNull().default(1),
  updatedAt: writtenAt(),
})
