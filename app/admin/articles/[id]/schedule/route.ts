import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { scheduleArticleInput } from '@/domain/articles/schedule-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { scheduleArticle } from '@/newsroom/schedule/schedule-article'

/** Promises that the saved version comes before readers at a moment, or is taken from them. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = scheduleArticleInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  return jsonAnswer(await scheduleArticle({ actor: guard.actor, input: parsed.data }))
}
