import 'server-only'
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible'
import { pool } from '@/db/client'

/**
 * How much one person brings: a photographer drops a whole event at once, so two hundred pictures in ten minutes; a script that was
 * given somebody's cookie cannot fill the disk in an hour. Kept in the database; in memory while that is away.
 */
const rule = { keyPrefix: 'upload', points: 200, duration: 600 }
let limiter: RateLimiterPostgres | undefined

/** Takes one upload of this person; answers the seconds to wait when there is none left, else null. */
export async function takeUpload(staffId: string): Promise<number | null> {
  const options = { ...rule, tableName: 'rate_limits', tableCreated: true, clearExpiredByTimeout: false }
  limiter ??= new RateLimiterPostgres({ ...options, storeClient: pool(), insuranceLimiter: new RateLimiterMemory(rule) })
  try {
    await limiter.consume(staffId)
    return null
  } catch (refusal) {
    // The library throws its result when the points are spent, and an Error when something broke.
    if (refusal instanceof Error) throw refusal
    return Math.ceil(((refusal as { msBeforeNext?: number }).msBeforeNext ?? 60_000) / 1000)
  }
}
