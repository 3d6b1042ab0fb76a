import 'server-only'
import { desc } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { frontRecords } from '@/db/schema'
import { isSamePlacement } from '@/domain/front/placement'
import { type StandingFront, readStandingFront } from './standing-front'

type FrontRecord = typeof frontRecords.$inferSelect

/** `isNew`: something else stands there than was recorded last. `isByTime`: a moment came since, so pages that were made before it are wrong. */
export type Recorded = { isNew: boolean; isByTime: boolean; changeId: number; next: Date | null; now: Date }

/** Writes down what stands on the front, if it is not what was written down last. The caller holds the front. */
export async function recordFront(tx: Executor): Promise<Recorded> {
  const standing = await readStandingFront(tx)
  const { placement, layoutVersion, changeId, last: moment, next, now } = standing
  const [before] = await tx.select().from(frontRecords).orderBy(desc(frontRecords.id)).limit(1)
  if (before && before.layoutVersion === layoutVersion && isSamePlacement(before.placement, placement)) return { isNew: false, isByTime: false, changeId, next, now }
  await tx.insert(frontRecords).values({ stoodFrom: startOf(standing, before), recordedAt: now, layoutVersion, changeId, placement })
  return { isNew: true, isByTime: before !== undefined && moment !== null && moment > before.recordedAt, changeId, next, now }
}

/** Since when it stands so: the newest line of the journal or moment that the last record did not know; where neither explains it, now. Never before the last record's. */
function startOf({ changeId, changeAt, last, now, layoutVersion }: StandingFront, before: FrontRecord | undefined): Date {
  if (!before || before.layoutVersion !== layoutVersion) return now
  const causes = [changeAt !== null && changeId > before.changeId ? changeAt : null, last !== null && last > before.recordedAt ? last : null].filter((cause) => cause !== null)
  const newest = Math.max(...causes.map((cause) => cause.getTime()))
  return causes.length === 0 ? now : new Date(Math.min(now.getTime(), Math.max(newest, before.stoodFrom.getTime())))
}
