import { db } from '@/db/client'
import type { StaffActor } from '@/domain/staff/staff'
import { findActor, openSession } from '@/newsroom/staff/session-store'

/** The same person with a session that has just begun, as verbs want it that ask for the password every few minutes. */
export async function withSession(actor: StaffActor, userAgent = ''): Promise<StaffActor & { cookie: string }> {
  const cookie = await openSession(db(), actor.staffId, { address: '203.0.113.7', userAgent })
  const found = await findActor(cookie)
  if (!found) throw new Error('the session opened for nobody')
  return { ...found, cookie }
}
