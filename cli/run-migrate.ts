import { migrateStep, openDatabaseStep } from './database-steps'
import { unlessEnded, watchForEnd } from './ending'
import { createSteps } from './steps'

export async function runMigrate(): Promise<void> {
  const ending = watchForEnd((exitCode) => process.exit(exitCode))
  const steps = createSteps()
  const database = await openDatabaseStep(steps)
  try {
    await unlessEnded(ending.asked, () => migrateStep(steps, database.url))
  } finally {
    await database.close()
  }
}
