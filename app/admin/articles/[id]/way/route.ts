import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { stepRequest } from '@/domain/articles/way-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { approveArticle } from '@/newsroom/articles/approve-article'
import { returnArticle } from '@/newsroom/articles/return-article'
import { submitArticle } from '@/newsroom/articles/submit-article'
import { takeBackArticle } from '@/newsroom/articles/take-back-article'

/** A step of the article towards readers: sent, taken back, returned, approved. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction(request.headers.get('x-ilbo-staff'))
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = stepRequest.safeParse(await readJsonBody(request, 20_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  const { actor } = guard
  const { data } = parsed
  switch (data.step) {
    case 'submit': return jsonAnswer(await submitArticle({ actor, input: without(data) }))
    case 'return': return jsonAnswer(await returnArticle({ actor, input: without(data) }))
    case 'approve': return jsonAnswer(await approveArticle({ actor, input: without(data) }))
    case 'take-back': return jsonAnswer(await takeBackArticle({ actor, input: without(data) }))
  }
}

/** The verb's own input. */
function without<Input extends { step: string }>({ step: _step, ...input }: Input): Omit<Input, 'step'> {
  return input
}
