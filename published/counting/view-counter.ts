import 'server-only'
import { LRUCache } from 'lru-cache'
import { describeError, log } from '@/lib/log'
import type { CountedView } from './counted-view'
import { keepViews, onceInMinutes } from './keep-views'
import type { ViewSpool } from './view-spool'

/** Views wait this long for others, so that a crowd costs the database six statements a minute. */
const flushMs = 10_000
/** What one statement takes, and what is held while the database is away; what comes beyond that is not counted. */
const batchSize = 20_000
const mostPending = 200_000
/**
 * So many different browsers of one address count for one article in half an hour. Generous, because a mobile network or a school shows
 * itself as one address; it is the bound on what a script that invents browsers can do.
 */
const mostOfNetwork = 100

const window = onceInMinutes * 60_000

/** Collects the views of one process and hands them on in batches. */
export class ViewCounter {
  readonly #spool: ViewSpool
  readonly #seen = new LRUCache<string, true>({ max: 100_000, ttl: window })
  readonly #ofNetwork = new LRUCache<string, number>({ max: 50_000, ttl: window })
  #pending: CountedView[] = []
  #timer: NodeJS.Timeout | undefined
  #flushing: Promise<void> = Promise.resolve()
  #waiting: { promise: Promise<void>; resolve: () => void } | null = null

  constructor(spool: ViewSpool) {
    this.#spool = spool
    this.#pending = spool.takeUp()
    if (this.#pending.length > 0) this.#schedule()
  }

  /**
   * Notes a view unless its visitor was counted within the half hour. The first one of a batch gets a promise that settles when the batch
   * has been handed on: who ends the process waits for it.
   */
  note(view: CountedView, network: string): Promise<void> | undefined {
    if (this.#seen.has(view.key) || this.#pending.length >= mostPending) return undefined
    const ofNetwork = (this.#ofNetwork.get(network) ?? 0) + 1
    if (ofNetwork > mostOfNetwork) return undefined
    this.#ofNetwork.set(network, ofNetwork, { noUpdateTTL: true })
    this.#seen.set(view.key, true)
    this.#pending.push(view)
    this.#spool.append(view)
    return this.#schedule()
  }

  /** Hands everything on now. A batch that cannot be kept stays and is tried again; never throws. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#flushing = this.#flushing.then(() => this.#handOn())
    return this.#flushing
  }

  /** Settles with the present batch; undefined when there is one already, whose first view has the promise. */
  #schedule(): Promise<void> | undefined {
    if (this.#waiting) return undefined
    this.#waiting = Promise.withResolvers<void>()
    // Where nothing can be put on a disk, nothing is held back either.
    this.#timer = setTimeout(() => void this.flush(), this.#spool.isOpen ? flushMs : 0)
    return this.#waiting.promise
  }

  async #handOn(): Promise<void> {
    const views = this.#pending
    const { resolve } = this.#waiting ?? {}
    const forget = this.#spool.cut()
    this.#pending = []
    this.#waiting = null
    try {
      for (let from = 0; from < views.length; from += batchSize) await keepViews(views.slice(from, from + batchSize))
      forget()
    } catch (error) {
      log.warn({ ...describeError(error), views: views.length }, 'views could not be kept yet')
      this.#pending = [...views, ...this.#pending]
      void this.#schedule()
    } finally {
      resolve?.()
    }
  }
}
