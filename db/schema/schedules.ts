import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { articleStatuses } from '@/domain/articles/article'
import { scheduleStates, scheduleTransitions } from '@/domain/articles/schedule'
import type { ProblemCode } from '@/domain/problems'
import { articles, revisions } from './articles'
import { instant, randomId, writtenAt } from './columns'
import { staff } from './staff'

/**
 * What is promised to happen to an article at a moment, and what became of it: promise and receipt in one row. Rows are kept. Whoever
 * writes one holds the row of its article, so that a promise is kept, changed or taken back one after the other.
 */
export const schedules = pgTable('schedules', {
  id: randomId(),
  articleId: uuid().notNull().references(() => articles.id, { onDelete: 'cascade' }),
  transition: text({ enum: scheduleTransitions }).notNull(),
  /** The promised words, and their version; null where nothing is published. */
  revisionId: uuid().references(() => revisions.id),
  version: integer(),
  dueAt: instant().notNull(),
  /** When it is tried (again): the promised moment, later after a surprise. */
  tryAt: instant().notNull(),
  state: text({ enum: scheduleStates }).notNull().default('pending'),
  /** Where the article stood before, so that it can stand there again. */
  statusBefore: text({ enum: articleStatuses }).notNull(),
  /** Null when the operator promised it at the command line. */
  promisedBy: uuid().references(() => staff.id),
  promisedAt: writtenAt(),
  attempts: integer().notNull().default(0),
  problem: text().$type<ProblemCode>(),
  /** When it was done or given up; for a publication, when readers could see it. */
  endedAt: instant(),
  /** When somebody took note of a failure, or did otherwise. */
  settledAt: instant(),
}, (table) => [
  uniqueIndex('schedules_one_pending').on(table.articleId, table.transition).where(sql`${table.state} = 'pending'`),
  index('schedules_due').on(table.tryAt, table.id).where(sql`${table.state} = 'pending'`),
  index('schedules_failed').on(table.endedAt).where(sql`${table.state} = 'failed' and ${table.settledAt} is null`),
  index('schedules_done').on(table.endedAt).where(sql`${table.state} = 'done'`),
  index('schedules_by_article').on(table.articleId, table.promisedAt),
  index().on(table.promisedBy),
])
