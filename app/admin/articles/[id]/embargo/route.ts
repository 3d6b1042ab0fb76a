import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { setEmbargoInput } from '@/domain/articles/schedule-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { setEmbargo } from '@/newsroom/schedule/set-embargo'

/** Puts the article under embargo, or lifts it. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = setEmbargoInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  return jsonAnswer(await setEmbargo({ actor: guard.actor, input: parsed.data }))
}
