import 'server-only'
import { describeError, log } from '@/lib/log'
import { carryOutNext, msUntilNextDue } from './carry-out-due'

/** A promise is made at least five seconds ahead, so whoever looks this often has seen it in time: nobody needs to be told of a new one. */
const lookEveryMs = 3000
/** What is due is in somebody else's hands (another server's, or of somebody who saves just then): looked at again after this. */
const busyMs = 50

/**
 * Keeps promises at their moment, in every server process: sleeps until the next one is due and carries it out. Asks the database how long
 * that is, so its own clock does not matter. A process that was asleep or dead at the moment makes up for it as soon as it runs.
 */
export class ScheduleWorker {
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> = Promise.resolve()
  #stopped = false

  start(): void {
    this.#running = this.#round()
  }

  /** What it has in hands is finished first. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#running
  }

  async #round(): Promise<void> {
    let wait = lookEveryMs
    try {
      await this.#drain()
      const next = await msUntilNextDue()
      if (next !== null) wait = Math.min(lookEveryMs, next > 0 ? next : busyMs)
    } catch (error) {
      log.warn(describeError(error), 'schedules could not be looked at')
    }
    if (this.#stopped) return
    this.#timer = setTimeout(() => {
      this.#running = this.#round()
    }, Math.ceil(wait))
    this.#timer.unref()
  }

  async #drain(): Promise<void> {
    while (!this.#stopped) {
      const { kind } = await carryOutNext()
      if (kind === 'nothing') return
    }
  }
}
