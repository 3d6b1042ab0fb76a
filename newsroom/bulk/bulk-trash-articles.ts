import 'server-only'
import { type BulkTrashInput, bulkTrashInput } from '@/domain/articles/bulk-inputs'
import { fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { trashWithin } from '@/newsroom/articles/trash-article'
import { type Bulk, runBulk } from './run-bulk'

/** Puts articles that readers never saw into the trash. Problems: bad-input; of each article not-found, not-allowed, article-held. */
export async function bulkTrashArticles({ actor, input }: { actor: StaffActor; input: BulkTrashInput }): Promise<Bulk> {
  const parsed = bulkTrashInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  return runBulk({
    actor,
    articleIds: parsed.data.articleIds,
    touchesText: true,
    // What it was is not told by the trash: undoing gives it back.
    step: (tx, article, bulk) => trashWithin(tx, { actor, article, details: { bulk, status: article.status, assignedTo: article.assignedTo } }),
  })
}
