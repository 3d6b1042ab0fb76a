import { bigserial, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
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
}, (table) => [index().on(table.subjectKind, table.subjectId, table.id), index().on(table.at)])

/** The paper's own settings, one row per kind. */
export const settings = pgTable('settings', {
  name: text().primaryKey(),
  value: jsonb().$type<unknown>().notNull(),
  updatedAt: writtenAt(),
})
