import { jsonAnswer } from '@/app/admin/json-answer'
import { fail } from '@/domain/problems'
import { findDeskArticles } from '@/newsroom/front/desk-articles'
import { getActor } from '@/newsroom/session'

/** Articles that may stand on the front: `?q=` words of the headline or a number. Changes nothing, so any signed-in request may. */
export async function GET(request: Request): Promise<Response> {
  const actor = await getActor()
  if (!actor) return jsonAnswer(fail('not-signed-in'))
  return jsonAnswer(await findDeskArticles({ actor, query: new URL(request.url).searchParams.get('q') ?? '' }))
}
