import { jsonAnswer } from '@/app/admin/json-answer'
import { staffAction } from '@/app/admin/staff-action'
import type { PublishFrontInput } from '@/domain/front/front-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { publishFront } from '@/newsroom/front/publish-front'
import { expirePublicChange } from '@/published/expire'

const mostBytes = 1000

/** Puts the saved layout before readers. The verb looks at rights first, then at what was sent. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction(request.headers.get('x-ilbo-staff'))
  if (!guard.ok) return jsonAnswer(guard)
  const published = await publishFront({ actor: guard.actor, input: (await readJsonBody(request, mostBytes)) as PublishFrontInput })
  if (!published.ok) return jsonAnswer(published)
  await expirePublicChange(published.change)
  const answer = { ok: true as const, version: published.version }
  return jsonAnswer(answer)
}
