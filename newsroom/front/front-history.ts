import 'server-only'
import { asc, desc, eq, gt, inArray, lte } from 'drizzle-orm'
import { db } from '@/db/client'
import { frontLayouts, frontRecords, staff } from '@/db/schema'
import { canLayOutFront } from '@/domain/articles/policies'
import type { FrontVersion } from '@/domain/front/front-desk'
import type { Placement } from '@/domain/front/placement'
import type { Actor } from '@/domain/staff/staff'
import { liveLayout } from './front-versions'

const most = 100

/** Published layouts and what was set aside, newest first; null for who may not lay out the front. Drafts between them are kept and not listed. */
export async function listFrontVersions({ actor }: { actor: Actor }): Promise<FrontVersion[] | null> {
  if (!canLayOutFront(actor)) return null
  const [rows, live] = await Promise.all([
    db()
      .select({ version: frontLayouts.version, state: frontLayouts.state, at: frontLayouts.createdAt, authorName: staff.name, revertsTo: frontLayouts.revertsTo })
      .from(frontLayouts)
      .leftJoin(staff, eq(staff.id, frontLayouts.authorId))
      .where(inArray(frontLayouts.state, ['published', 'aside']))
      .orderBy(desc(frontLayouts.version))
      .limit(most),
    liveLayout(db()),
  ])
  return rows.map((row) => ({ ...row, isLive: row.version === live.version }))
}

/** What stood on the front from `stoodFrom` until `stoodUntil` (null: it stands there now). `recordedAt` is later where it was found late. */
export type FrontMoment = { placement: Placement; layoutVersion: number; stoodFrom: Date; stoodUntil: Date | null; recordedAt: Date }

/**
 * What readers were served at a moment. `earliest`: since when there are records; `moment` null: none is so old. Null for who may not lay out the front.
 */
export async function getFrontAt({ actor, at }: { actor: Actor; at: Date }): Promise<{ moment: FrontMoment | null; earliest: Date | null } | null> {
  if (!canLayOutFront(actor)) return null
  const [first] = await db().select({ at: frontRecords.stoodFrom }).from(frontRecords).orderBy(asc(frontRecords.stoodFrom), asc(frontRecords.id)).limit(1)
  const [found] = await db().select().from(frontRecords).where(lte(frontRecords.stoodFrom, at)).orderBy(desc(frontRecords.stoodFrom), desc(frontRecords.id)).limit(1)
  if (!found) return { moment: null, earliest: first?.at ?? null }
  const [next] = await db().select({ at: frontRecords.stoodFrom }).from(frontRecords).where(gt(frontRecords.id, found.id)).orderBy(asc(frontRecords.id)).limit(1)
  const { placement, layoutVersion, stoodFrom, recordedAt } = found
  return { moment: { placement, layoutVersion, stoodFrom, stoodUntil: next?.at ?? null, recordedAt }, earliest: first?.at ?? null }
}

/** When the records of a stretch of time begin, newest first: the moments at which the front changed. Null for who may not lay out the front. */
export async function listFrontChanges({ actor, until }: { actor: Actor; until: Date }): Promise<Date[] | null> {
  if (!canLayOutFront(actor)) return null
  const rows = await db().select({ at: frontRecords.stoodFrom }).from(frontRecords).where(lte(frontRecords.stoodFrom, until)).orderBy(desc(frontRecords.stoodFrom), desc(frontRecords.id)).limit(20)
  return rows.map(({ at }) => at)
}
