import { jsonAnswer } from '@/app/admin/json-answer'
import { staffAction } from '@/app/admin/staff-action'
import type { SaveFrontInput } from '@/domain/front/front-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { getStandingDraft } from '@/newsroom/front/get-front-desk'
import { saveFrontDraft } from '@/newsroom/front/save-front-draft'

/** The largest layout that can be saved, as JSON, in bytes. */
const mostBytes = 300_000

/** Saves how the front is to be laid out, and tells what would stand on it by that. The verb looks at rights first, then at what was sent. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction(request.headers.get('x-ilbo-staff'))
  if (!guard.ok) return jsonAnswer(guard)
  const { actor } = guard
  const saved = await saveFrontDraft({ actor, input: (await readJsonBody(request, mostBytes)) as SaveFrontInput })
  if (!saved.ok) return jsonAnswer(saved)
  const draft = await getStandingDraft({ actor })
  const answer = draft.ok ? { ...saved, standing: draft.standing } : draft
  return jsonAnswer(answer)
}
