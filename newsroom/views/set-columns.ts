import 'server-only'
import { db } from '@/db/client'
import { deskLists } from '@/db/schema'
import { type SetColumnsInput, setColumnsInput } from '@/domain/articles/view-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'

/** Sets the columns of one's own article list. Problems: bad-input. */
export async function setColumns({ actor, input }: { actor: StaffActor; input: SetColumnsInput }): Promise<Outcome<object>> {
  const parsed = setColumnsInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: 'columns' })
  const columns = [...new Set(parsed.data.columns)]
  await db().insert(deskLists).values({ staffId: actor.staffId, columns }).onConflictDoUpdate({ target: deskLists.staffId, set: { columns } })
  return { ok: true }
}
