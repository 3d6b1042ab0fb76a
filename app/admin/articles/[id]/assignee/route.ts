import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { assignInput } from '@/domain/articles/way-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { assignArticle } from '@/newsroom/articles/assign-article'

/** Says who has the article in hand. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction(request.headers.get('x-ilbo-staff'))
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = assignInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  return jsonAnswer(await assignArticle({ actor: guard.actor, input: parsed.data }))
}
