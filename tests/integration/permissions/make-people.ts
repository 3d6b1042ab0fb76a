import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { sessions } from '@/db/schema'
import { canManageStaff } from '@/domain/articles/policies'
import type { StaffActor, StaffRights } from '@/domain/staff/staff'
import { insertStaff } from '@/newsroom/staff/add-staff'
import { deactivateStaff } from '@/newsroom/staff/change-staff'
import { hashPassword } from '@/newsroom/staff/passwords'
import { NewsroomClient, testPassword } from '@/tests/support/sign-in'
import type { Canaries } from './canaries'

/** Somebody on staff, with the cookies of their browser once they have signed in. */
export type Somebody = { actor: StaffActor; cookie: string }

/** Accounts, all with one password; whose address is whose is for admins, and everybody's own. */
export async function makePeople<Name extends string>(canaries: Canaries, wanted: Record<Name, StaffRights>): Promise<Record<Name, Somebody>> {
  const passwordHash = await hashPassword(testPassword)
  canaries.know(passwordHash, 'hash of a password')
  const made = {} as Record<Name, Somebody>
  for (const [name, rights] of Object.entries(wanted) as [Name, StaffRights][]) {
    const email = `${canaries.plant(`address of ${name}`, (actor) => actor !== null && (canManageStaff(actor) || actor.staffId === made[name].actor.staffId))}@saebyeok.example`
    const added = await insertStaff(db(), null, { ...rights, email, name: `배도윤 ${name}`, passwordHash })
    if (!added.ok) throw new Error(added.problem.code)
    made[name] = { actor: { kind: 'staff', staffId: added.staffId, sessionId: '', name: `배도윤 ${name}`, email, ...rights }, cookie: '' }
  }
  return made
}

/** Signs everybody in at the running paper; then one account is closed, one session is signed out, and one is a week old. */
export async function signIn(origin: string, people: Record<string, Somebody> & Record<'closed' | 'signedOut' | 'expired', Somebody>, canaries: Canaries): Promise<void> {
  for (const person of Object.values(people)) {
    const client = new NewsroomClient(origin)
    const answer = await client.signIn({ email: person.actor.email, password: testPassword })
    if (answer.status !== 200) throw new Error(`signing in answered ${answer.status}`)
    person.cookie = client.cookieHeader()
    if (person === people.signedOut) await client.signOut()
  }
  await deactivateStaff({ actor: { kind: 'operator' }, email: people.closed.actor.email })
  await db().update(sessions).set({ createdAt: new Date(Date.now() - 8 * 86_400_000) }).where(eq(sessions.staffId, people.expired.actor.staffId))
  for (const { idHash, staffId } of await db().select().from(sessions)) canaries.know(idHash, 'hash of a session', (actor) => actor?.staffId === staffId)
}
