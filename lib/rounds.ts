import { isBuilding } from './env'
import { describeError, log } from './log'

type Plan = {
  /** One round; answers in how many ms the next is wanted, or nothing for the usual time. A long one asks `isStopped` on its way. */
  round: (isStopped: () => boolean) => Promise<number | void>
  /** From the end of a round to the beginning of the next. */
  everyMs: number
  /** The same after a round that failed. */
  afterFailureMs?: number
  /** What the log says of a failure; of several in a row once. */
  complaint: string
}

/** Work that comes round in a process: one round after another and never two at once, by a timer, and by whoever knows that there is something to do. */
export class Rounds {
  readonly #plan: Plan
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | null = null
  #isNudged = false
  #isStopped = false
  #isFailing = false

  constructor(plan: Plan) {
    this.#plan = plan
  }

  start(firstInMs = 0): void {
    this.#wait(firstInMs)
  }

  /** A round now; while one runs, another right behind it, because the running one may have looked already. */
  nudge(): void {
    if (this.#running) this.#isNudged = true
    else this.#begin()
  }

  /** What it has in hands is finished first. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#timer)
    await this.#running
  }

  #wait(ms: number): void {
    if (this.#isStopped) return
    if (ms <= 0) return this.#begin()
    this.#timer = setTimeout(() => this.#begin(), Math.ceil(ms))
    // No process lives on for the sake of the next round.
    this.#timer.unref()
  }

  #begin(): void {
    clearTimeout(this.#timer)
    if (this.#isStopped) return
    this.#isNudged = false
    this.#running = this.#round().then((nextInMs) => {
      this.#running = null
      this.#wait(this.#isNudged ? 0 : nextInMs)
    })
  }

  async #round(): Promise<number> {
    const { round, everyMs, afterFailureMs = everyMs, complaint } = this.#plan
    try {
      const nextInMs = await round(() => this.#isStopped)
      this.#isFailing = false
      return nextInMs ?? everyMs
    } catch (error) {
      if (!this.#isFailing) log.warn(describeError(error), complaint)
      this.#isFailing = true
      return afterFailureMs
    }
  }
}

/** Goes on for as long as this server runs; not while it is built. */
export function keepGoing(rounds: Rounds, firstInMs = 0): void {
  if (isBuilding()) return
  rounds.start(firstInMs)
  process.once('SIGTERM', () => void rounds.stop())
}
