import { bigint, bigserial, index, jsonb, pgTable } from 'drizzle-orm/pg-core'
import type { PublicChange } from '@/domain/articles/public-change'
import { randomId, writtenAt } from './columns'

/**
 * The journal of what readers see differ. Every running server follows it with a cursor of its own (`servers`), because each keeps
 * its own made pages. Rows are appended under one advisory lock, so that the order of ids is the order of commits.
 */
export const publicChanges = pgTable('public_changes', {
  id: bigserial({ mode: 'number' }).primaryKey(),
  change: jsonb().$type<PublicChange>().notNull(),
  at: writtenAt(),
}, (table) => [index().on(table.at)])

/** Servers that run now. `followedTo` is the last change that one has carried out; a row not seen for a while is a server that died. */
export const servers = pgTable('servers', {
  id: randomId(),
  startedAt: writtenAt(),
  seenAt: writtenAt(),
  followedTo: bigint({ mode: 'number' }).notNull().default(0),
})
