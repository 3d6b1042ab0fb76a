import 'server-only'
import { max } from 'drizzle-orm'
import { db } from '@/db/client'
import { publicChanges } from '@/db/schema'
import { type PublicChange, frontChange } from '@/domain/articles/public-change'
import { recordPublicChange } from '@/newsroom/door/record-change'
import { lockFront } from './front-versions'
import { recordFront } from './record-front'

/** `change`: what readers see differ because its time came; null when nothing does. `next`: when the front changes by itself, in ms from now. */
export type KeptFront = { change: PublicChange | null; changeId: number; nextInMs: number | null }

/**
 * Writes down what stands on the front now. Where a moment has come since the last time (a pin or a line ended, news stopped breaking), the journal
 * says so and every server makes its page anew. Any number of processes may do this at the same time; one after the other they find nothing left to do.
 */
export async function keepFrontOnce(): Promise<KeptFront> {
  return db().transaction(async (tx) => {
    await lockFront(tx)
    const { isByTime, changeId, next, now } = await recordFront(tx)
    if (isByTime) await recordPublicChange(tx, frontChange)
    return { change: isByTime ? frontChange : null, changeId, nextInMs: next === null ? null : next.getTime() - now.getTime() }
  })
}

/** The last line of the journal: while it is the one that was seen, only time can have changed the front. */
export async function lastPublicChange(): Promise<number> {
  const [row] = await db().select({ id: max(publicChanges.id) }).from(publicChanges)
  return row?.id ?? 0
}
