import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { savedViews } from '@/db/schema'
import { canShareViews } from '@/domain/articles/policies'
import { type SaveViewInput, mostViews, saveViewInput } from '@/domain/articles/view-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'

/** Keeps a view of the article list under a name, for oneself or for everybody. Problems: bad-input, not-allowed (to share it), views-full. */
export async function saveView({ actor, input }: { actor: StaffActor; input: SaveViewInput }): Promise<Outcome<{ viewId: string; search: string }>> {
  const parsed = saveViewInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { name, search, isShared } = parsed.data
  if (isShared && !canShareViews(actor)) return fail('not-allowed')
  if ((await db().$count(savedViews, eq(savedViews.ownerId, actor.staffId))) >= mostViews) return fail('views-full')
  const [view] = await db().insert(savedViews).values({ ownerId: actor.staffId, name, search, isShared }).returning({ id: savedViews.id })
  if (!view) throw new Error('view was not returned')
  return { ok: true, viewId: view.id, search }
}
