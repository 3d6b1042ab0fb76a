import 'server-only'
import { isBuilding } from '@/lib/env'
import { describeError, log } from '@/lib/log'
import { keepFrontOnce, lastPublicChange } from './keep-front'

/** How often a server looks whether something was published. */
const lookEveryMs = 2000

/** Keeps the record of the front, and lets what expires leave at its moment, in every server process. */
export class FrontWorker {
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> = Promise.resolve()
  #stopped = false
  #seen = -1
  /** By this process's clock. */
  #nextAt = 0

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
    try {
      const last = await lastPublicChange()
      if (last !== this.#seen || Date.now() >= this.#nextAt) {
        const { changeId, nextInMs } = await keepFrontOnce()
        this.#seen = changeId
        this.#nextAt = nextInMs === null ? Infinity : Date.now() + nextInMs
      }
    } catch (error) {
      log.warn(describeError(error), 'the front could not be looked at')
    }
    if (this.#stopped) return
    // A timer may fire a millisecond early; the moment itself is asked of the database.
    const wait = Math.min(lookEveryMs, Math.max(20, this.#nextAt - Date.now() + 5))
    this.#timer = setTimeout(() => {
      this.#running = this.#round()
    }, wait)
    this.#timer.unref()
  }
}

/** A running server keeps the front from its start on. */
export function keepFront(): void {
  if (isBuilding()) return
  const worker = new FrontWorker()
  worker.start()
  process.once('SIGTERM', () => void worker.stop())
}
