import 'server-only'
import { type BulkTagInput, bulkTagInput } from '@/domain/articles/bulk-inputs'
import { fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { retagWithin } from './retag-within'
import { type Bulk, runBulk } from './run-bulk'

/** Puts a tag to articles. Problems: bad-input; of each article not-found, not-allowed, article-held, bad-input (it is full). */
export async function bulkTagArticles({ actor, input }: { actor: StaffActor; input: BulkTagInput }): Promise<Bulk> {
  const parsed = bulkTagInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleIds, tag } = parsed.data
  return runBulk({ actor, articleIds, touchesText: true, step: (tx, article, bulk) => retagWithin(tx, { actor, article, tag, isOn: true, details: { bulk } }) })
}
