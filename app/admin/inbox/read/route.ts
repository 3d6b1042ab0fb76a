import { staffAction } from '@/app/admin/staff-action'
import { readNotices } from '@/newsroom/inbox/read-notices'

/** Marks everything in the inbox as read. A form without JavaScript. */
export async function POST(): Promise<Response> {
  const guard = await staffAction()
  if (guard.ok) await readNotices({ actor: guard.actor })
  return seeInbox()
}

/** Somebody who reloads or types the address. */
export function GET(): Response {
  return seeInbox()
}

function seeInbox(): Response {
  return new Response(null, { status: 303, headers: { location: '/admin/inbox', 'cache-control': 'no-store' } })
}
