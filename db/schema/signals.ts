import { sql } from 'drizzle-orm'
import { bigint, bigserial, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { SignalAnswer, SignalKind, SignalState } from '@/domain/signals/signal'
import { instant, writtenAt } from './columns'

/**
 * That an address changed, for one who wants to know: a search engine (IndexNow) or a hub of feeds (WebSub). Filled from the journal of public
 * changes; what was sent stays thirty days as the log. An address waits once for each endpoint, however often it changes meanwhile.
 */
export const signals = pgTable('signals', {
  id: bigserial({ mode: 'number' }).primaryKey(),
  kind: text().$type<SignalKind>().notNull(),
  endpoint: text().notNull(),
  /** Whole, percent-encoded address of the article or feed. */
  address: text().notNull(),
  state: text().$type<SignalState>().notNull().default('waiting'),
  createdAt: writtenAt(),
  /** When it is sent (again), while it waits. */
  tryAt: instant().notNull(),
  attempts: integer().notNull().default(0),
  answeredAt: instant(),
  answer: text().$type<SignalAnswer>(),
  /** Status of HTTP; null when no answer came. */
  status: integer(),
}, (table) => [
  uniqueIndex('signals_waiting_once').on(table.endpoint, table.address).where(sql`${table.state} = 'waiting'`),
  index('signals_due').on(table.tryAt).where(sql`${table.state} = 'waiting'`),
  index('signals_given_up').on(table.endpoint).where(sql`${table.state} = 'given-up'`),
  index('signals_last_answer').on(table.endpoint, table.answeredAt),
  index().on(table.createdAt),
])

/** How far the journal has been followed for signals: one row, whose lock says which of several servers sends. None before it was first switched on. */
export const signalCursor = pgTable('signal_cursor', {
  id: integer().primaryKey().default(1),
  followedTo: bigint({ mode: 'number' }).notNull(),
})
