import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import type { PreviewLink } from '@/domain/articles/preview-links'
import { createPreviewLinkInput } from '@/domain/articles/preview-link-inputs'
import { type Outcome, fail } from '@/domain/problems'
import { readJsonBody } from '@/lib/read-json-body'
import { createPreviewLink } from '@/newsroom/preview-links/create-preview-link'
import { listPreviewLinks } from '@/newsroom/preview-links/list-preview-links'
import { getActor } from '@/newsroom/session'

/** The links of an article that open now. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await getActor()
  if (!actor) return jsonAnswer(fail('not-signed-in'))
  const links = await listPreviewLinks({ actor, articleId: (await params).id })
  const found: Outcome<{ links: PreviewLink[] }> = links ? { ok: true, links } : fail('not-found')
  return jsonAnswer(found)
}

/** Makes a link; the answer is the only place where its address ever stands. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = createPreviewLinkInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  return jsonAnswer(await createPreviewLink({ actor: guard.actor, input: parsed.data }))
}
