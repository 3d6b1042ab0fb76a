import { setTimeout as sleep } from 'node:timers/promises'
import { unlessEnded } from '../ending'
import { cliProblem } from '../problem'
import type { AppProcess } from './app-process'

/** An app that ends by itself is started again this many times within a minute, then we give up. */
const restartsPerMinute = 3

export type KeepRunning = {
  asked: AbortSignal
  /** Starts a new run and waits until it answers. */
  restart: () => Promise<AppProcess>
  onRestart: (how: string, inSeconds: number) => void
}

/** Stays until the end is asked for (throws `EndedError`) or the app keeps failing; waits 1, 2, then 4 seconds before a new run. */
export async function keepRunning(first: AppProcess, { asked, restart, onRestart }: KeepRunning): Promise<never> {
  let app = first
  let failures: number[] = []
  for (;;) {
    const how = await unlessEnded(asked, () => app.ended)
    failures = [...failures.filter((at) => Date.now() - at < 60_000), Date.now()]
    if (failures.length > restartsPerMinute) throw cliProblem({ code: 'server-keeps-failing', reason: how })
    const seconds = 2 ** (failures.length - 1)
    onRestart(how, seconds)
    await unlessEnded(asked, () => sleep(seconds * 1000))
    app = await unlessEnded(asked, restart)
  }
}
