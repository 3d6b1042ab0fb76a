import 'server-only'
import { and, eq, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { savedViews } from '@/db/schema'
import { canShareViews } from '@/domain/articles/policies'
import { type DeleteViewInput, deleteViewInput } from '@/domain/articles/view-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'

/** Gives a view up: one's own, or a shared one by those who may share. Problems: bad-input, not-found. */
export async function deleteView({ actor, input }: { actor: StaffActor; input: DeleteViewInput }): Promise<Outcome<object>> {
  const parsed = deleteViewInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: 'viewId' })
  const isMine = or(eq(savedViews.ownerId, actor.staffId), canShareViews(actor) ? eq(savedViews.isShared, true) : undefined)
  const gone = await db().delete(savedViews).where(and(eq(savedViews.id, parsed.data.viewId), isMine)).returning({ id: savedViews.id })
  return gone.length > 0 ? { ok: true } : fail('not-found')
}
