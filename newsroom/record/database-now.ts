import 'server-only'
import { sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'

/** The moment at which the transaction began, by the database's clock: servers' clocks differ, it alone decides. */
export async function databaseNow(executor: Executor): Promise<Date> {
  const { rows } = await executor.execute<{ ms: string }>(sql`select extract(epoch from now()) * 1000 as ms`)
  return new Date(Math.floor(Number(rows[0]?.ms)))
}
