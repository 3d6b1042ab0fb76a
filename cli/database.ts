import { setTimeout as sleep } from 'node:timers/promises'
import { type OpenedDatabase, openEmbedded } from '@/db/embedded/open-embedded'
import type { EmbeddedStep } from '@/db/embedded/problem'
import { assertMigrated, migrateDatabase } from '@/db/migrate'
import { amendEnv, dataDir, env } from '@/lib/env'
import { ensureSecrets } from '@/lib/secrets'
import { unlessEnded, watchForEnd } from './ending'
import { say } from './say'
import type { Progress } from './steps'

export type CommandDatabase = {
  url: string
  /** `null` when the operator brought a PostgreSQL of their own. */
  embedded: OpenedDatabase | null
  /** Ends this process's connections and its use of the embedded server. */
  close(): Promise<void>
}

/** Opens the database that the settings name, embedded without DATABASE_URL, and makes it the one of this process (`db()`). */
export async function openDatabase(progress: Progress, note: (sentence: string) => void): Promise<CommandDatabase> {
  const own = env().DATABASE_URL
  if (own) return { url: own, embedded: null, close: closePool }
  let outcome = ''
  const embedded = await openEmbedded({
    dataDir: dataDir(),
    onStep(step) {
      tell(step, progress, note)
      if (step.code === 'creating') outcome = say().steps.created
    },
  })
  progress(outcome)
  amendEnv({ DATABASE_URL: embedded.url })
  return {
    url: embedded.url,
    embedded,
    async close() {
      await closePool()
      await embedded.release()
    },
  }
}

/** The same secret for commands, app and every later start. */
export async function provideSecrets(): Promise<void> {
  if (!env().AUTH_SECRET) amendEnv({ AUTH_SECRET: (await ensureSecrets(dataDir())).authSecret })
}

/**
 * For commands that do one thing: opens the database beside a running server or without one, runs, and closes again, after Ctrl-C too
 * (`asked` tells `run` of it). Prints nothing to stdout, which belongs to the command's result. An embedded database is migrated
 * when needed; one of the operator's own only by `start`, `dev` and `migrate`.
 */
export async function withDatabase<Result>(run: (asked: AbortSignal) => Promise<Result>): Promise<Result> {
  const ending = watchForEnd((exitCode) => process.exit(exitCode))
  try {
    // Opening is not interrupted half-way: what it has started must be released.
    const database = await openDatabase(
      () => {},
      (sentence) => console.error(`  ${sentence}`),
    )
    try {
      await provideSecrets()
      await (database.embedded ? migrateDatabase(database.url) : assertMigrated(database.url))
      return await unlessEnded(ending.asked, () => run(ending.asked))
    } finally {
      await database.close()
    }
  } finally {
    ending.forget()
  }
}

/**
 * Ends this process's connections. A query that is still at work after an interruption is not waited for: the server ends it.
 * Loaded late: commands that only open the database need neither the schema nor a pool.
 */
export async function closePool(): Promise<void> {
  const { closeDatabase } = await import('@/db/client')
  await Promise.race([closeDatabase(), sleep(2000, undefined, { ref: false })])
}

function tell(step: EmbeddedStep, progress: Progress, note: (sentence: string) => void): void {
  const { steps, notes } = say()
  if (step.code === 'creating') progress(steps.creating)
  else if (step.code === 'starting') progress(steps.starting)
  else if (step.code === 'waiting') progress(steps.waiting)
  else if (step.code === 'user-created') note(notes.userCreated(step.user))
  else if (step.code === 'data-elsewhere') note(notes.dataElsewhere(step.path))
  else note(notes.binariesElsewhere(step.path))
}
