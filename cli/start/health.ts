import { setTimeout as sleep } from 'node:timers/promises'
import { selfOrigin } from '@/lib/env'
import { cliProblem } from '../problem'
import type { AppProcess } from './app-process'

/** Waits until the app answers `/api/health` with 200; throws when it ends before that or takes longer than `seconds`. */
export async function waitUntilHealthy(app: AppProcess, seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000
  let ended: string | null = null
  void app.ended.then((how) => (ended = how))
  while (Date.now() < until) {
    if (ended !== null) throw cliProblem({ code: 'server-ended', reason: ended })
    if (await isHealthy()) return
    await sleep(50)
  }
  throw cliProblem({ code: 'server-not-up', seconds })
}

async function isHealthy(): Promise<boolean> {
  try {
    const response = await fetch(`${selfOrigin()}/api/health`, { redirect: 'manual', signal: AbortSignal.timeout(20_000) })
    await response.body?.cancel()
    return response.status === 200
  } catch {
    return false
  }
}
