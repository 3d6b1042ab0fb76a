import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { StaffActor } from '@/domain/staff/staff'
import { clientAddress } from '@/lib/client-address'
import { readSessionId } from './auth'
import { findActor } from './staff/session-store'
import { isSetUp } from './staff/set-up-first-admin'

/** Who asks, by the session's row as it is now; null when nobody is signed in. Asked once per request. */
export const getActor = cache(async (): Promise<StaffActor | null> => {
  const sessionId = await readSessionId()
  const actor = sessionId === null ? null : await findActor(sessionId)
  if (!actor) return null
  const asked = await headers()
  return { ...actor, from: { address: clientAddress(asked), userAgent: (asked.get('user-agent') ?? '').slice(0, 300) } }
})

/** Who asks; somebody who is not signed in is sent to sign in and comes back to `next`. A paper without staff is set up first. */
export async function requireActor(next = '/admin'): Promise<StaffActor> {
  const actor = await getActor()
  if (actor) return actor
  redirect((await isSetUp()) ? `/admin/sign-in?next=${encodeURIComponent(next)}` : '/admin/setup')
}
