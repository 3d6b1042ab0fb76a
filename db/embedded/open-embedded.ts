import 'server-only'
import path from 'node:path'
import { withFileLock } from '@/lib/file-lock'
import { ensureDatabase } from './connect'
import { startServer, stopServer } from './control'
import { prepareDataDir } from './data-dir'
import { ensureCluster } from './initialise'
import { isLeased, takeLease } from './leases'
import { type Place, findPlace } from './place'
import { runningPostmaster } from './postmaster'
import type { EmbeddedStep, OnStep } from './problem'
import { waitUntilSettled } from './settle'

export type OpenOptions = {
  dataDir: string
  onStep?: (step: EmbeddedStep) => void
  /** `false` for tests: a power cut may lose everything, writing is faster. Only the process that starts the server decides. */
  keepsData?: boolean
}

export type OpenedDatabase = {
  /** Address with password of the database `ilbo`. */
  url: string
  /** Whether the server still runs; looks at files only. */
  isAlive(): boolean
  /** Starts a server that has died again and gives its address: the same as before unless its port was taken meanwhile. */
  revive(): Promise<string>
  /** Ends this use; the last one stops the server. May be called twice. */
  release(): Promise<void>
}

/**
 * Opens the embedded database of a data folder: makes it the first time, starts it when it does not run, shares it when it does
 * (`npm start` and the commands beside it), recovers it after a kill. What can be expected to fail throws `ProblemError<EmbeddedProblem>`.
 */
export async function openEmbedded({ dataDir, onStep = () => {}, keepsData = true }: OpenOptions): Promise<OpenedDatabase> {
  const home = prepareDataDir(dataDir)
  const runDir = path.join(home, 'run')
  // One process at a time starts or stops, so that a stop never overtakes somebody's start.
  const locked = <Result>(run: () => Promise<Result>) => withFileLock(path.join(runDir, 'postgres.lock'), run, { waitSeconds: 330 })
  return locked(async () => {
    const place = await findPlace(home, onStep)
    const lease = takeLease(runDir)
    const end = async () => {
      lease.drop()
      if (!isLeased(runDir)) await stopServer(place)
    }
    try {
      const run = () => ensureRunning({ place, runDir, keepsData, onStep })
      const url = await run()
      let released: Promise<void> | undefined
      return {
        url,
        isAlive: () => runningPostmaster(place.pgData) !== null,
        revive: () => locked(run),
        release: () => (released ??= locked(end)),
      }
    } catch (error) {
      await end()
      throw error
    }
  })
}

async function ensureRunning({ place, runDir, keepsData, onStep }: { place: Place; runDir: string; keepsData: boolean; onStep: OnStep }): Promise<string> {
  const log = path.join(runDir, 'postgres.log')
  const found = await waitUntilSettled(place.pgData, () => onStep({ code: 'waiting' }))
  if (found) {
    try {
      return await ensureDatabase({ port: found.port, password: place.password, log })
    } catch (error) {
      // Killed only just now: then it is started again like any other that is not there.
      if (runningPostmaster(place.pgData)) throw error
    }
  }
  await ensureCluster(place, { keepsData, onCreate: () => onStep({ code: 'creating' }) })
  onStep({ code: 'starting' })
  const { port } = await startServer({ place, runDir, keepsData })
  return ensureDatabase({ port, password: place.password, log })
}
