import 'server-only'
import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { viewSalts } from '@/db/schema'
import { isoSeoul } from '@/lib/korean-time'
import { describeError, log } from '@/lib/log'

type Known = { day: string; salt: Promise<string> }

let known: Known | undefined
/** While the database is away a salt of our own serves, and the shared one is asked for again after this long. */
const retryMs = 30_000

/** Day in Seoul, `2026-11-22`. */
export const seoulDay = (at: Date) => isoSeoul(at).slice(0, 10)

/**
 * The secret that visitors are hashed with on the day of `at`, the same on all servers and after a restart. It ends at midnight in
 * Seoul: then the next one is made and the old one deleted, and yesterday's hashes are nobody's any more. Never fails.
 */
export function saltOfDay(at: Date): Promise<string> {
  const day = seoulDay(at)
  if (known?.day === day) return known.salt
  const salt = readSalt(day).catch((error: unknown) => {
    log.warn(describeError(error), 'the salt of the day cannot be read')
    setTimeout(() => (known = undefined), retryMs).unref()
    return randomBytes(32).toString('hex')
  })
  known = { day, salt }
  return salt
}

/** Forgets what this process knows, for tests. */
export function forgetSalt(): void {
  known = undefined
}

async function readSalt(day: string): Promise<string> {
  const made = randomBytes(32).toString('hex')
  await db().execute(sql`delete from ${viewSalts} where ${viewSalts.day} < ${day}`)
  const [row] = await db()
    .insert(viewSalts)
    .values({ day, salt: made })
    .onConflictDoUpdate({ target: viewSalts.day, set: { day } })
    .returning({ salt: viewSalts.salt })
  return row?.salt ?? made
}
