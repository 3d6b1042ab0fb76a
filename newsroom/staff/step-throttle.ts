import 'server-only'
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible'
import { pool } from '@/db/client'

const minute = 60

/** Wrong codes of one account: five in fifteen minutes. Mails for a new password: three an hour to one account, twenty from one address. */
const rules = {
  code: { keyPrefix: 'two-step', points: 5, duration: 15 * minute },
  resetMail: { keyPrefix: 'reset:account', points: 3, duration: 60 * minute },
  resetAddress: { keyPrefix: 'reset:address', points: 20, duration: 60 * minute },
} as const

type Rule = keyof typeof rules
const limiters = new Map<Rule, RateLimiterPostgres>()

function limiter(rule: Rule): RateLimiterPostgres {
  const made = limiters.get(rule)
  if (made) return made
  const options = { ...rules[rule], storeClient: pool(), tableName: 'rate_limits', tableCreated: true, clearExpiredByTimeout: false }
  const limiter = new RateLimiterPostgres({ ...options, insuranceLimiter: new RateLimiterMemory(rules[rule]) })
  limiters.set(rule, limiter)
  return limiter
}

/** Takes one try; answers the seconds to wait when there is none left, else null. */
export async function takeStep(rule: Rule, key: string): Promise<number | null> {
  try {
    await limiter(rule).consume(key)
    return null
  } catch (refusal) {
    // The library throws its result when the points are spent, and an Error when something broke.
    if (refusal instanceof Error) throw refusal
    return Math.ceil(((refusal as { msBeforeNext?: number }).msBeforeNext ?? 60_000) / 1000)
  }
}

/** Forgets the tries: the code was right. */
export async function forgetSteps(rule: Rule, key: string): Promise<void> {
  await limiter(rule).delete(key)
}
