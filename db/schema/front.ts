import { sql } from 'drizzle-orm'
import { bigint, bigserial, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { frontVersionStates } from '@/domain/front/front-desk'
import type { FrontLayout } from '@/domain/front/layout'
import type { Placement } from '@/domain/front/placement'
import { instant, writtenAt } from './columns'
import { staff } from './staff'

/** Every layout of the front that was saved or published. Never changed and never deleted: a trigger refuses it. */
export const frontLayouts = pgTable('front_layouts', {
  /** Counts up over drafts and publications alike; what two editors at once are told apart by. */
  version: integer().primaryKey(),
  state: text({ enum: frontVersionStates }).notNull(),
  layout: jsonb().$type<FrontLayout>().notNull(),
  /** The version that it was made from; 0 for the front that fills itself. */
  baseVersion: integer().notNull(),
  /** The published version that came back with this one. */
  revertsTo: integer(),
  authorId: uuid().references(() => staff.id),
  createdAt: writtenAt(),
}, (table) => [
  index('front_layouts_published').on(table.version).where(sql`${table.state} = 'published'`),
  index('front_layouts_set_aside').on(table.version).where(sql`${table.state} = 'aside'`),
  index().on(table.authorId),
])

/** The layout that readers see, its sections by slug. One row, or none while the front fills itself. */
export const publishedFront = pgTable('published_front', {
  id: integer().primaryKey().default(1),
  version: integer().notNull(),
  layout: jsonb().$type<FrontLayout>().notNull(),
  updatedAt: writtenAt(),
})

/**
 * What stood on the front, a row each time that it changed. The law wants the placement of articles kept for six months (언론중재법 제15조 제8항);
 * rows are never changed and never deleted: a trigger refuses it.
 */
export const frontRecords = pgTable('front_records', {
  id: bigserial({ mode: 'number' }).primaryKey(),
  /** Since when it stood so: the moment of the change that it follows from. */
  stoodFrom: instant().notNull(),
  /** When that was found and written down. */
  recordedAt: writtenAt(),
  /** The layout in force; 0 for the front that fills itself. */
  layoutVersion: integer().notNull(),
  /** The last line of the journal of public changes that it takes account of. */
  changeId: bigint({ mode: 'number' }).notNull(),
  placement: jsonb().$type<Placement>().notNull(),
}, (table) => [index('front_records_by_time').on(table.stoodFrom, table.id)])
