import 'server-only'
import { type BulkMoveInput, bulkMoveInput } from '@/domain/articles/bulk-inputs'
import { fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { moveWithin } from './move-within'
import { type Bulk, runBulk } from './run-bulk'

/** Moves articles to a section; readers see published ones there at once. Problems: bad-input; of each article not-found, not-allowed, article-held, bad-input. */
export async function bulkMoveArticles({ actor, input }: { actor: StaffActor; input: BulkMoveInput }): Promise<Bulk> {
  const parsed = bulkMoveInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleIds, sectionId } = parsed.data
  return runBulk({ actor, articleIds, touchesText: true, step: (tx, article, bulk) => moveWithin(tx, { actor, article, sectionId, details: { bulk } }) })
}
