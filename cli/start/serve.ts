import { prepareDataDir } from '@/db/embedded/data-dir'
import { amendEnv, dataDir, env } from '@/lib/env'
import { closePool, provideSecrets } from '../database'
import { migrateStep, openDatabaseStep } from '../database-steps'
import { EndedError, unlessEnded, watchForEnd } from '../ending'
import { say } from '../say'
import { type Steps, createSteps } from '../steps'
import { announce } from './announce'
import { type AppCommand, type AppProcess, startApp } from './app-process'
import { checkPort } from './check-port'
import { claimServer } from './claim-server'
import { waitUntilHealthy } from './health'
import { keepRunning } from './keep-running'
import { seedStep } from './seed-step'
import { watchDatabase } from './watch-database'

/** In what `npm start` and `npm run dev` differ. */
export type Recipe = {
  mode: 'start' | 'dev'
  /** What must be done before the app can start; the result ends it again. */
  prepare(at: { steps: Steps; asked: AbortSignal; databaseUrl: string }): Promise<() => unknown>
  command(): AppCommand
  /** How long the first answer may take. */
  patienceSeconds: number
}

/**
 * Runs the whole of Ilbo until it is asked to end: data folder, port, database, migrations, demo paper, app; then ends app and
 * database in that order and returns (exit code 0: an end that was asked for is no failure). A second Ctrl-C kills the app
 * instead of waiting for its last requests, a third one leaves at once.
 */
export async function serve(recipe: Recipe, { empty }: { empty: boolean }): Promise<void> {
  const steps = createSteps()
  const running: { app: AppProcess | null; forced: boolean } = { app: null, forced: false }
  const ending = watchForEnd((exitCode) => {
    if (running.forced || !running.app) process.exit(exitCode)
    running.forced = true
    steps.note(say().steps.forced)
    running.app.killNow()
  })
  const { asked } = ending
  const cleanUps: (() => unknown)[] = []
  try {
    amendEnv({ DATA_DIR: prepareDataDir(dataDir()) })
    const claim = await claimServer(recipe.mode, steps.note)
    cleanUps.push(claim.release)
    asked.addEventListener('abort', () => {
      console.log(`\n${say().steps.stopping}`)
      claim.note({ ending: true })
    })
    await steps.run(say().steps.port(env().PORT), checkPort)
    await provideSecrets()
    // Not interrupted half-way: what has been started must be known here to be stopped.
    const database = await openDatabaseStep(steps)
    cleanUps.push(database.close)
    await unlessEnded(asked, () => migrateStep(steps, database.url))
    if (database.embedded) await unlessEnded(asked, () => seedStep(steps, { empty }))
    cleanUps.push(await recipe.prepare({ steps, asked, databaseUrl: database.url }))

    const launch = async () => {
      const app = (running.app = startApp(recipe.command()))
      claim.note({ app: { pid: app.pid, identity: app.identity }, ready: false })
      await waitUntilHealthy(app, recipe.patienceSeconds)
      claim.note({ ready: true })
      return app
    }
    cleanUps.push(() => running.app?.stop())
    const first = await steps.run(say().steps.server, () => unlessEnded(asked, launch))
    await unlessEnded(asked, announce)
    await closePool()
    if (database.embedded) cleanUps.push(watchDatabase(database.embedded, { note: steps.note, onMoved: () => void running.app?.stop() }))
    await keepRunning(first, { asked, restart: launch, onRestart: (how, seconds) => steps.note(say().notes.appRestarts(how, seconds)) })
  } catch (error) {
    if (!(error instanceof EndedError)) throw error
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp()
    ending.forget()
  }
}
