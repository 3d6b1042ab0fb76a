import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { sessions, settings, staff, staffTotp } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'

/** A session ends after eight hours without a request, and after seven days in any case. */
const idleHours = 8
const longestDays = 7

/** Where a sign-in came from. */
export type Origin = { address: string; userAgent: string }

/** Opens a session; answers its secret id (256 random bits), of which only the hash is kept. */
export async function openSession(executor: Executor, staffId: string, origin: Origin): Promise<string> {
  const id = randomBytes(32).toString('base64url')
  await executor.insert(sessions).values({ idHash: hashOf(id), staffId, address: origin.address.slice(0, 60), userAgent: origin.userAgent.slice(0, 300) })
  return id
}

/** Who a session belongs to, or null when it is unknown, ended, idle, too old, or its account is closed. One query. */
export async function findActor(sessionId: string): Promise<StaffActor | null> {
  const idHash = hashOf(sessionId)
  const [row] = await db()
    .select({ staffId: staff.id, name: staff.name, email: staff.email, role: staff.role, sectionIds: staff.sectionIds, mayPublish: publishesNow(), seenAt: sessions.seenAt })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.staffId))
    .leftJoin(staffTotp, eq(staffTotp.staffId, staff.id))
    .where(and(eq(sessions.idHash, idHash), isNull(staff.deactivatedAt), isLiveSession()))
  if (!row) return null
  if (Date.now() - row.seenAt.getTime() > 60_000) await db().update(sessions).set({ seenAt: sql`now()` }).where(eq(sessions.idHash, idHash))
  const { seenAt: _seenAt, ...person } = row
  return { kind: 'staff', sessionId: idHash, ...person }
}

/** The right to publish as it is at this moment: where the paper asks for a second step, it rests until that is on. */
function publishesNow() {
  const needsTwoStep = sql`exists (select from ${settings} where ${settings.name} = 'staff' and (${settings.value} ->> 'publishNeedsTwoStep')::boolean)`
  return sql<boolean>`${staff.mayPublish} and (${staffTotp.confirmedAt} is not null or not ${needsTwoStep})`
}

/** The condition on a row of `sessions` under which it still lets somebody in. */
export function isLiveSession() {
  return and(
    isNull(sessions.revokedAt),
    gt(sessions.seenAt, sql`now() - make_interval(hours => ${idleHours})`),
    gt(sessions.createdAt, sql`now() - make_interval(days => ${longestDays})`),
  )
}

/** Ends one session by its secret id. */
export async function endSession(executor: Executor, sessionId: string): Promise<string | null> {
  const [ended] = await executor
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.idHash, hashOf(sessionId)), isNull(sessions.revokedAt)))
    .returning({ staffId: sessions.staffId })
  return ended?.staffId ?? null
}

/** Ends every session of a person (but `except`, the hash of one): after a change of role or password, or when the account is closed. Answers how many. */
export async function endSessionsOf(executor: Executor, staffId: string, except?: string): Promise<number> {
  const others = and(eq(sessions.staffId, staffId), isNull(sessions.revokedAt), except === undefined ? undefined : ne(sessions.idHash, except))
  return (await executor.update(sessions).set({ revokedAt: sql`now()` }).where(others).returning({ idHash: sessions.idHash })).length
}

function hashOf(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex')
}
