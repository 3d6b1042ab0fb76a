import { sql } from 'drizzle-orm'
import { timestamp, uuid } from 'drizzle-orm/pg-core'

/*
 * Indexes of lists are ascending: read backwards they give `order by … desc`. One that is written `desc()` here becomes `DESC NULLS LAST`,
 * which PostgreSQL does not use for that order.
 */

/** An unguessable id, made by the database (122 random bits). */
export const randomId = () => uuid().primaryKey().default(sql`gen_random_uuid()`)

/** A UTC instant. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' })

/** The instant at which the row was written, by the database's clock: servers' clocks differ, it alone decides. */
export const writtenAt = () => instant().notNull().default(sql`now()`)
