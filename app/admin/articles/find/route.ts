import { jsonAnswer } from '@/app/admin/json-answer'
import { fail } from '@/domain/problems'
import { findArticles } from '@/newsroom/desk/find-articles'
import { getActor } from '@/newsroom/session'

/** Published articles for a link: `?q=` words of the headline or the beginning of a number. Changes nothing, so any signed-in request may. */
export async function GET(request: Request): Promise<Response> {
  const actor = await getActor()
  if (!actor) return jsonAnswer(fail('not-signed-in'))
  return jsonAnswer(await findArticles({ actor, query: new URL(request.url).searchParams.get('q') ?? '' }))
}
