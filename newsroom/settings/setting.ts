import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { type Executor, db } from '@/db/client'
import { settings } from '@/db/schema'

/** A kind of settings as it is kept: under a name, in a shape, and what counts while nobody has set anything. */
export type SettingKind<Value> = { name: string; schema: z.ZodType<Value>; usual: Value }

/** A value with the version that counts its changes: 0 while nobody has set it. */
export type Setting<Value> = { value: Value; version: number }

/** Settings of one kind as they are now. */
export async function readSetting<Value>({ name, schema, usual }: SettingKind<Value>, executor: Executor = db()): Promise<Setting<Value>> {
  const [row] = await executor.select({ value: settings.value, version: settings.version }).from(settings).where(eq(settings.name, name))
  return row ? { value: schema.parse(row.value), version: row.version } : { value: usual, version: 0 }
}

/** Writes them, whatever they were. Within the caller's transaction; who must not overwrite somebody else reads them by `lockSetting` first. */
export async function writeSetting<Value>(tx: Executor, { name, schema }: SettingKind<Value>, value: Value): Promise<void> {
  const kept = schema.parse(value)
  await tx.insert(settings).values({ name, value: kept }).onConflictDoUpdate({ target: settings.name, set: { value: kept, version: sql`${settings.version} + 1`, updatedAt: sql`now()` } })
}

/** The same as `readSetting`, and nobody else writes them until the transaction ends, the first time neither. */
export async function lockSetting<Value>(tx: Executor, kind: SettingKind<Value>): Promise<Setting<Value>> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`setting:${kind.name}`}))`)
  return readSetting(kind, tx)
}
