import 'server-only'
import { Limiter } from '@/newsroom/limiter'

/** Links that open nothing, from one address: thirty in fifteen minutes. Nobody guesses 256 bits; nobody shall keep the database busy trying. */
const misses = new Limiter({ keyPrefix: 'preview', points: 30, duration: 900 })

/** Whether this address has tried too many links that open nothing. */
export function isShutOut(address: string): Promise<boolean> {
  return misses.isSpent(address)
}

/** One more link that opened nothing. */
export async function countMiss(address: string): Promise<void> {
  await misses.take(address)
}
