import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { staff } from '@/db/schema'
import type { Actor, StaffActor } from '@/domain/staff/staff'
import type { ScheduleRecord } from './end-promises'

/** Who promised it, with the rights of now; null when the account has been closed. */
export async function findPromiser(tx: Executor, { promisedBy }: Pick<ScheduleRecord, 'promisedBy'>): Promise<Actor | null> {
  if (promisedBy === null) return { kind: 'operator' }
  const [person] = await tx.select().from(staff).where(eq(staff.id, promisedBy))
  return person ? actorNow(person) : null
}

/** Somebody with the rights that their account has; null when it is closed. */
export function actorNow(person: typeof staff.$inferSelect): StaffActor | null {
  const { id, name, email, role, sectionIds, mayPublish, deactivatedAt } = person
  return deactivatedAt === null ? { kind: 'staff', staffId: id, sessionId: '', name, email, role, sectionIds, mayPublish } : null
}
