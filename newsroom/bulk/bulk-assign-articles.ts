import 'server-only'
import { type BulkAssignInput, bulkAssignInput } from '@/domain/articles/bulk-inputs'
import { fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { assignWithin } from '@/newsroom/articles/assign-article'
import { type Bulk, runBulk } from './run-bulk'

/** Gives articles into somebody's hands, or out of everybody's. Problems: bad-input; of each article not-found, not-allowed, assignee-unfit. */
export async function bulkAssignArticles({ actor, input }: { actor: StaffActor; input: BulkAssignInput }): Promise<Bulk> {
  const parsed = bulkAssignInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleIds, staffId } = parsed.data
  return runBulk({ actor, articleIds, step: (tx, article, bulk) => assignWithin(tx, { actor, article, staffId, details: { bulk } }) })
}
