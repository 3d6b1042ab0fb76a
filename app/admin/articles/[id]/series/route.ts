import { jsonAnswer } from '@/app/admin/json-answer'
import { badInput, staffAction } from '@/app/admin/staff-action'
import { setSeriesInput } from '@/domain/articles/series-input'
import { readJsonBody } from '@/lib/read-json-body'
import { setSeries } from '@/newsroom/series/set-series'
import { expirePublicChange } from '@/published/expire'

/** Makes the article a part of a series, or takes it out. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return jsonAnswer(guard)
  const parsed = setSeriesInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return jsonAnswer(badInput(parsed.error))
  const set = await setSeries({ actor: guard.actor, input: parsed.data })
  if (set.ok && set.change) await expirePublicChange(set.change)
  return jsonAnswer(set)
}
