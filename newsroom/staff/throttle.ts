import 'server-only'
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible'
import { pool } from '@/db/client'

const minute = 60
const day = 24 * 60 * minute

/**
 * How many wrong passwords are borne: five in fifteen minutes for one account from one address, fifty an hour from one address,
 * and fifty a day for one account from everywhere. An account is slowed from where it is attacked, not locked for its owner.
 * Kept in the database, so that a restart or a second server forgives nothing; in memory while the database is away.
 */
const rules = {
  accountAndAddress: { keyPrefix: 'sign-in:both', points: 5, duration: 15 * minute },
  address: { keyPrefix: 'sign-in:address', points: 50, duration: 60 * minute },
  account: { keyPrefix: 'sign-in:account', points: 50, duration: day },
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

function keysOf(email: string, address: string): [Rule, string][] {
  return [['accountAndAddress', `${email} ${address}`], ['address', address], ['account', email]]
}

/** Takes one try; answers the seconds to wait when there is none left, else null. Asked before the password is looked at. */
export async function takeTry(email: string, address: string): Promise<number | null> {
  const waits = await Promise.all(keysOf(email, address).map(([rule, key]) => consume(rule, key)))
  const longest = Math.max(...waits)
  return longest > 0 ? longest : null
}

/** Gives the try back: the password was right. */
export async function giveTryBack(email: string, address: string): Promise<void> {
  await limiter('accountAndAddress').delete(`${email} ${address}`)
  await limiter('address').reward(address)
  await limiter('account').reward(email)
}

async function consume(rule: Rule, key: string): Promise<number> {
  try {
    await limiter(rule).consume(key)
    return 0
  } catch (refusal) {
    // The library throws its result when the points are spent, and an Error when something broke.
    if (refusal instanceof Error) throw refusal
    return Math.ceil(((refusal as { msBeforeNext?: number }).msBeforeNext ?? 60_000) / 1000)
  }
}
