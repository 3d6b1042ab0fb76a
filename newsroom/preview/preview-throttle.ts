import 'server-only'
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible'
import { pool } from '@/db/client'

/** Links that open nothing, from one address: thirty in fifteen minutes. Nobody guesses 256 bits; nobody shall keep the database busy trying. */
const rule = { keyPrefix: 'preview', points: 30, duration: 900 }
let limiter: RateLimiterPostgres | undefined

function previewLimiter(): RateLimiterPostgres {
  const options = { ...rule, tableName: 'rate_limits', tableCreated: true, clearExpiredByTimeout: false }
  limiter ??= new RateLimiterPostgres({ ...options, storeClient: pool(), insuranceLimiter: new RateLimiterMemory(rule) })
  return limiter
}

/** Whether this address has tried too many links that open nothing. */
export async function isShutOut(address: string): Promise<boolean> {
  const spent = await previewLimiter().get(address)
  return spent !== null && spent.remainingPoints <= 0
}

/** One more link that opened nothing. */
export async function countMiss(address: string): Promise<void> {
  // The library throws its result when the points are spent, and an Error when something broke.
  await previewLimiter().consume(address).catch((refusal: unknown) => {
    if (refusal instanceof Error) throw refusal
  })
}
