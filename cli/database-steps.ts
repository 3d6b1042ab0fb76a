import { connectToServer } from '@/db/check-server'
import { targetOf } from '@/db/connection-problem'
import { migrateDatabase } from '@/db/migrate'
import { env } from '@/lib/env'
import { type CommandDatabase, openDatabase } from './database'
import { say } from './say'
import type { Steps } from './steps'

/** The database, opened as a visible step; one of the operator's own is looked at first, so that this step says what is wrong with it. */
export function openDatabaseStep(steps: Steps): Promise<CommandDatabase> {
  const own = env().DATABASE_URL
  const title = own ? say().steps.ownDatabase(targetOf(own).host) : say().steps.database
  return steps.run(title, async (progress) => {
    if (own) await (await connectToServer(own)).end()
    return openDatabase(progress, steps.note)
  })
}

/** The migrations, applied as a visible step. */
export async function migrateStep(steps: Steps, url: string): Promise<void> {
  const words = say().steps
  await steps.run(words.migrations, async (progress) => {
    const { applied } = await migrateDatabase(url, {
      onWait: (reason) => progress(reason === 'other-process' ? words.migrationWaits : words.migrationBusy),
    })
    progress(words.migrated(applied))
  })
}
