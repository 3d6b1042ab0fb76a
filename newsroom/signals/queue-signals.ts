import 'server-only'
import { asc, gt, lt, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { publicChanges, signalCursor, signals } from '@/db/schema'
import { databaseNow } from '@/newsroom/record/database-now'
import { type Endpoint, listEndpoints } from './endpoints'
import { findTouched } from './find-touched'
import { takeTurn } from './take-turn'

const batch = 500
/** What changes again meanwhile is told of once. */
const settling = sql`interval '4 seconds'`
/** What came out while nobody was told, longer ago than this, is no news any more. */
const stillNewsMs = 86_400_000
const keptFor = sql`now() - interval '30 days'`

/**
 * Follows the journal of public changes and puts into the queue what search engines and hubs should hear of. Publishing knows nothing of it and
 * waits for nothing. Where it is switched on first, the journal's end is the beginning: an archive is not told of. Answers whether more is to come.
 */
export async function queueSignals(): Promise<boolean> {
  const endpoints = listEndpoints()
  if (endpoints.length === 0) return false
  return db().transaction(async (tx) => {
    const followedTo = await takeTurn(tx)
    if (followedTo === null) return false
    const lines = await tx.select().from(publicChanges).where(gt(publicChanges.id, followedTo)).orderBy(asc(publicChanges.id)).limit(batch)
    const last = lines.at(-1)
    if (!last) return false
    const since = (await databaseNow(tx)).getTime() - stillNewsMs
    await queue(tx, endpoints, await findTouched(tx, lines.filter(({ at }) => at.getTime() > since)))
    await tx.update(signalCursor).set({ followedTo: last.id })
    await tx.delete(signals).where(lt(signals.createdAt, keptFor))
    return lines.length === batch
  })
}

async function queue(tx: Executor, endpoints: Endpoint[], { pages, feeds }: { pages: string[]; feeds: string[] }): Promise<void> {
  for (const { kind, address: endpoint } of endpoints) {
    const addresses = [...new Set(kind === 'indexnow' ? pages : feeds)].sort()
    for (let start = 0; start < addresses.length; start += batch) {
      const rows = addresses.slice(start, start + batch).map((address) => ({ kind, endpoint, address, tryAt: sql`now() + ${settling}` }))
      await tx.insert(signals).values(rows).onConflictDoNothing()
    }
  }
}
