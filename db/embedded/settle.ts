import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Postmaster, runningPostmaster } from './postmaster'

/** A running server once it is ready, or `null` once there is none: one that starts or stops is waited for. */
export async function waitUntilSettled(pgData: string, onWait: () => void): Promise<Postmaster | null> {
  const until = Date.now() + 300_000
  for (let told = false; ; told = true) {
    const server = runningPostmaster(pgData)
    if (!server || server.status === 'ready' || Date.now() > until) return server
    if (!told) onWait()
    await sleep(100)
  }
}
