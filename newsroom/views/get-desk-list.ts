import 'server-only'
import { asc, desc, eq, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { deskLists, savedViews } from '@/db/schema'
import { type ListColumn, usualColumns } from '@/domain/articles/list-columns'
import { canShareViews } from '@/domain/articles/policies'
import type { SavedView } from '@/domain/articles/view-inputs'
import type { StaffActor } from '@/domain/staff/staff'

/** More shared views than this are nobody's tabs. */
const mostShown = 60

/** How somebody's article list stands: the views above it, shared ones first, and its columns. */
export async function getDeskList({ actor }: { actor: StaffActor }): Promise<{ views: SavedView[]; columns: readonly ListColumn[] }> {
  const [rows, [list]] = await Promise.all([
    db().select().from(savedViews).where(or(eq(savedViews.ownerId, actor.staffId), eq(savedViews.isShared, true))).orderBy(desc(savedViews.isShared), asc(savedViews.createdAt)).limit(mostShown),
    db().select({ columns: deskLists.columns }).from(deskLists).where(eq(deskLists.staffId, actor.staffId)),
  ])
  const views = rows.map(({ id, name, search, isShared, ownerId }) => ({ id, name, search, isShared, mayDelete: ownerId === actor.staffId || (isShared && canShareViews(actor)) }))
  return { views, columns: list?.columns ?? usualColumns }
}
