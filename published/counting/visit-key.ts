import 'server-only'
import { createHash } from 'node:crypto'

/** Who looked at which article. Neither address nor browser is kept; they go no further than these hashes. */
export type Visit = { address: string; userAgent: string; number: number }

/**
 * The name under which a visitor is remembered for an article: 128 bits of SHA-256 as hex, salted with the secret of the day, so that
 * neither two articles nor two days of one visitor can be put together.
 */
export function visitKey(salt: string, { address, userAgent, number }: Visit): string {
  return createHash('sha256').update(JSON.stringify([salt, address, userAgent, number])).digest('hex').slice(0, 32)
}

/** The same for an address alone, for the limit on what one network can count. */
export function networkKey(salt: string, { address, number }: Visit): string {
  return visitKey(salt, { address, userAgent: '', number })
}
