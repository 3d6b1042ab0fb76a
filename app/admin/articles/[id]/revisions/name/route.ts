import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { nameRevisionInput } from '@/domain/articles/revision-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { nameRevision } from '@/newsroom/revisions/name-revision'

/** Names a revision from the open editor: a route, because a page opened before an upgrade must be able to name what it saves. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = nameRevisionInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  return jsonAnswer(await nameRevision({ actor: guard.actor, input: parsed.data }))
}
