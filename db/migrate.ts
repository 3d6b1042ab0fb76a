import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import type pg from 'pg'
import { z } from 'zod'
import { ProblemError, errorCode } from '@/lib/problem-error'
import { connectToServer } from './check-server'

export type MigrationProblem =
  | { code: 'database-newer' }
  | { code: 'database-older' }
  | { code: 'migration-lock-taken'; minutes: number }
  | { code: 'migration-blocked' }
  | { code: 'migration-not-allowed'; detail: string }
  | { code: 'migration-failed'; detail: string }

export type MigrateOptions = {
  folder?: string
  /** Told once when another process migrates, and each time a busy table makes us wait. */
  onWait?: (reason: 'other-process' | 'busy-tables') => void
  /** How long another process's migration is waited for. */
  waitMinutes?: number
}

const migrationsFolder = fileURLToPath(new URL('../drizzle', import.meta.url))
/** "Ilbo" in ASCII: the advisory lock that all processes of all machines take before they change the schema. */
const lockKey = 0x496c626f
const attempts = 5
const journalSchema = z.object({ entries: z.array(z.object({ when: z.number() })) })

/**
 * Brings the database at `url` to the schema of this program, one process at a time, and tells how many migrations that took. All of
 * them are one transaction. A database that a newer program has migrated is refused. Throws `ProblemError`.
 */
export async function migrateDatabase(url: string, options: MigrateOptions = {}): Promise<{ applied: number }> {
  const folder = options.folder ?? migrationsFolder
  const client = await connectToServer(url, 'ilbo migrate')
  try {
    await takeLock(client, options)
    const before = await appliedSoFar(client)
    const newest = newestMigration(folder)
    if (before.newest > newest) throw new ProblemError<MigrationProblem>({ code: 'database-newer' })
    if (before.newest < newest) await applyAll(client, folder, options)
    return { applied: (await appliedSoFar(client)).count - before.count }
  } finally {
    // The end of the session also gives the lock back.
    await client.end()
  }
}

/** Throws `ProblemError` unless the database has exactly the migrations of this program; changes nothing. */
export async function assertMigrated(url: string, folder = migrationsFolder): Promise<void> {
  const client = await connectToServer(url, 'ilbo check')
  try {
    const { newest } = await appliedSoFar(client)
    const known = newestMigration(folder)
    if (newest !== known) throw new ProblemError<MigrationProblem>({ code: newest > known ? 'database-newer' : 'database-older' })
  } finally {
    await client.end()
  }
}

async function takeLock(client: pg.Client, { onWait, waitMinutes = 5 }: MigrateOptions): Promise<void> {
  const until = Date.now() + waitMinutes * 60_000
  for (let told = false; ; told = true) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lockKey])
    if (rows[0]?.taken) return
    if (Date.now() > until) throw new ProblemError<MigrationProblem>({ code: 'migration-lock-taken', minutes: waitMinutes })
    if (!told) onWait?.('other-process')
    await sleep(200)
  }
}

/** A statement that has to queue behind a reader also stops everybody behind it: better to give up after 3 s and come again. */
async function applyAll(client: pg.Client, migrationsFolder: string, { onWait }: MigrateOptions): Promise<void> {
  await client.query(`set lock_timeout = '3s'; set statement_timeout = '15min'; set client_min_messages = warning`)
  for (let attempt = 1; ; attempt++) {
    try {
      await migrate(drizzle(client), { migrationsFolder })
      return
    } catch (error) {
      // Drizzle's own error shows the whole statement; the server's word is the cause.
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
      const detail = cause instanceof Error ? cause.message : String(cause)
      const state = errorCode(cause)
      if (state === '42501') throw new ProblemError<MigrationProblem>({ code: 'migration-not-allowed', detail })
      if (state !== '55P03') throw new ProblemError<MigrationProblem>({ code: 'migration-failed', detail })
      if (attempt === attempts) throw new ProblemError<MigrationProblem>({ code: 'migration-blocked' })
      onWait?.('busy-tables')
      await sleep(1000)
    }
  }
}

async function appliedSoFar(client: pg.Client): Promise<{ count: number; newest: number }> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('drizzle.__drizzle_migrations') is not null as there`)
  if (!rows[0]?.there) return { count: 0, newest: 0 }
  const found = await client.query<{ count: number; newest: number }>(
    'select count(*)::int as count, coalesce(max(created_at), 0)::float8 as newest from drizzle.__drizzle_migrations',
  )
  return found.rows[0] ?? { count: 0, newest: 0 }
}

/** Time of the youngest migration in the folder (Unix time in ms, as drizzle notes it); 0 when it holds none. */
function newestMigration(folder: string): number {
  const journal = path.join(folder, 'meta', '_journal.json')
  if (!fs.existsSync(journal)) return 0
  const { entries } = journalSchema.parse(JSON.parse(fs.readFileSync(journal, 'utf8')))
  return Math.max(0, ...entries.map(({ when }) => when))
}
