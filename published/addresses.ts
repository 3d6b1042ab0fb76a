import 'server-only'
import { and, eq } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { db } from '@/db/client'
import { publishedArticles as table } from '@/db/schema'
import { isVisible } from './cards'

/** Where an article lives: its slug, or null when readers may not see one of that number. */
type Address = { slug: string | null }

/** One memory per process, on globalThis because the proxy and the pages are bundled apart. */
const memoryKey: unique symbol = Symbol.for('ilbo.addresses') as never
const holder = globalThis as typeof globalThis & { [memoryKey]?: LRUCache<number, Address> }
const memory = (holder[memoryKey] ??= new LRUCache<number, Address>({ max: 50_000, ttl: 60_000, allowStale: true, noDeleteOnStaleGet: true }))

/** How long a request waits for the database before it goes on without an answer. */
const patienceMs = 1500

/**
 * The slug of a published article for the proxy, which decides redirects before any page is made. Remembered for a minute and
 * forgotten at once on a change; while the database is away the last known answer holds, and with none `undefined` lets the made
 * page answer.
 */
export async function findAddress(number: number): Promise<Address | undefined> {
  const known = memory.get(number, { allowStale: false })
  if (known) return known
  try {
    const address = await within(patienceMs, readAddress(number))
    memory.set(number, address)
    return address
  } catch {
    // Any failure to ask means the same here: answer from memory. The page's own read reports what is wrong.
    return memory.get(number, { allowStale: true })
  }
}

/** Forgets addresses that a change touched. */
export function forgetAddresses(numbers: number[]): void {
  for (const number of numbers) memory.delete(number)
}

async function readAddress(number: number): Promise<Address> {
  const [row] = await db().select({ slug: table.slug }).from(table).where(and(eq(table.number, number), isVisible()))
  return { slug: row?.slug ?? null }
}

function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database took too long')), milliseconds)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}
