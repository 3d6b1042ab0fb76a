import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { revokePreviewLinksInput } from '@/domain/articles/preview-link-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { revokePreviewLinks } from '@/newsroom/preview-links/revoke-preview-links'

/** Takes one link back, or all of an article. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = revokePreviewLinksInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  return jsonAnswer(await revokePreviewLinks({ actor: guard.actor, input: parsed.data }))
}
