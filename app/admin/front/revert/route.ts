import { staffAction } from '@/app/admin/staff-action'
import { revertFront } from '@/newsroom/front/revert-front'
import { expirePublicChange } from '@/published/expire'

/** Brings a published layout back, from a plain form of the history. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return back(guard.problem.code === 'not-signed-in' ? '/admin/sign-in?next=/admin/front/history' : `/admin/front/history?problem=${guard.problem.code}`)
  const reverted = await revertFront({ actor: guard.actor, input: { version: Number((await request.formData()).get('version')) } })
  if (!reverted.ok) return back(`/admin/front/history?problem=${reverted.problem.code}`)
  await expirePublicChange(reverted.change)
  return back('/admin/front/history?reverted=1')
}

/** Somebody who reloads or types the address. */
export function GET(): Response {
  return back('/admin/front/history')
}

function back(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
