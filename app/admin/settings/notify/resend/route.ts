import { staffAction } from '@/app/admin/staff-action'
import { resendSignals } from '@/newsroom/signals/resend-signals'

/** Sends again what search engines and hubs were not told, from the plain form of its page. */
export async function POST(): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return back(guard.problem.code === 'not-signed-in' ? '/admin/sign-in?next=/admin/settings/notify' : `/admin/settings/notify?problem=${guard.problem.code}`)
  const sent = await resendSignals({ actor: guard.actor })
  return back(sent.ok ? '/admin/settings/notify?resent=1' : `/admin/settings/notify?problem=${sent.problem.code}`)
}

/** Somebody who reloads or types the address. */
export function GET(): Response {
  return back('/admin/settings/notify')
}

function back(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
