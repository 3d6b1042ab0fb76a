import 'server-only'
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible'
import { pool } from '@/db/client'

/** `points` tries in `duration` seconds for one key; `keyPrefix` names the rule in the table. */
type Rule = { keyPrefix: string; points: number; duration: number }

/**
 * One rule of how often something may be tried. Kept in the database, so that a restart or a second server forgives nothing; in memory while
 * the database is away.
 */
export class Limiter {
  #made: RateLimiterPostgres | undefined

  constructor(private readonly rule: Rule) {}

  /** Takes one try; answers the seconds to wait when there is none left, else null. */
  async take(key: string): Promise<number | null> {
    try {
      await this.#limiter.consume(key)
      return null
    } catch (refusal) {
      // The library throws its result when the points are spent, and an Error when something broke.
      if (refusal instanceof Error) throw refusal
      return Math.ceil(((refusal as { msBeforeNext?: number }).msBeforeNext ?? 60_000) / 1000)
    }
  }

  /** Whether no try is left; takes none. */
  async isSpent(key: string): Promise<boolean> {
    const spent = await this.#limiter.get(key)
    return spent !== null && spent.remainingPoints <= 0
  }

  /** Gives one try back. */
  async giveBack(key: string): Promise<void> {
    await this.#limiter.reward(key)
  }

  /** Forgets all tries. */
  async forget(key: string): Promise<void> {
    await this.#limiter.delete(key)
  }

  /** Made when it is first asked: the pool is there by then. */
  get #limiter(): RateLimiterPostgres {
    const options = { ...this.rule, tableName: 'rate_limits', tableCreated: true, clearExpiredByTimeout: false }
    this.#made ??= new RateLimiterPostgres({ ...options, storeClient: pool(), insuranceLimiter: new RateLimiterMemory(this.rule) })
    return this.#made
  }
}
