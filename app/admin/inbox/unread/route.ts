import { jsonAnswer } from '@/app/admin/json-answer'
import { fail } from '@/domain/problems'
import { countUnread } from '@/newsroom/inbox/count-unread'
import { getActor } from '@/newsroom/session'

/** How many notices wait, for the number in the frame: asked once a minute by each open page. */
export async function GET(): Promise<Response> {
  const actor = await getActor()
  if (!actor) return jsonAnswer(fail('not-signed-in'))
  const unread = await countUnread({ actor })
  return Response.json({ ok: true, unread }, { headers: { 'cache-control': 'no-store' } })
}
