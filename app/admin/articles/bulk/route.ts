import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { type BulkRequest, bulkRequest } from '@/domain/articles/bulk-inputs'
import { mergeChanges } from '@/domain/articles/merge-changes'
import type { StaffActor } from '@/domain/staff/staff'
import { readJsonBody } from '@/lib/read-json-body'
import { bulkAssignArticles } from '@/newsroom/bulk/bulk-assign-articles'
import { bulkMoveArticles } from '@/newsroom/bulk/bulk-move-articles'
import { bulkTagArticles } from '@/newsroom/bulk/bulk-tag-articles'
import { bulkTrashArticles } from '@/newsroom/bulk/bulk-trash-articles'
import type { Bulk } from '@/newsroom/bulk/run-bulk'
import { undoBulk } from '@/newsroom/bulk/undo-bulk'
import { expirePublicChange } from '@/published/expire'

/** Does one thing to many articles of the list, or takes it back. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = bulkRequest.safeParse(await readJsonBody(request, 20_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  const done = await act(guard.actor, parsed.data)
  if (!done.ok) return jsonAnswer(done)
  const { changes, ...result } = done
  const change = mergeChanges(changes)
  if (change) await expirePublicChange(change)
  return jsonAnswer(result)
}

function act(actor: StaffActor, { action, ...input }: BulkRequest): Promise<Bulk> {
  const verbs = { move: bulkMoveArticles, assign: bulkAssignArticles, tag: bulkTagArticles, trash: bulkTrashArticles, undo: undoBulk }
  const verb = verbs[action] as (asked: { actor: StaffActor; input: typeof input }) => Promise<Bulk>
  return verb({ actor, input })
}
