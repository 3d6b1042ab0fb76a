import 'server-only'
import { desc, gt } from 'drizzle-orm'
import { db } from '@/db/client'
import { outgoingMails } from '@/db/schema'
import { canManageStaff } from '@/domain/articles/policies'
import type { StaffActor } from '@/domain/staff/staff'

const most = 50

/** Mails that the mail server has not taken so far, newest first, without what they say. Nothing for those who do not manage people. */
export async function listFailingMails({ actor }: { actor: StaffActor }): Promise<{ id: string; recipient: string; createdAt: Date; attempts: number; tryAt: Date | null; lastProblem: string }[]> {
  if (!canManageStaff(actor)) return []
  const { id, recipient, createdAt, attempts, tryAt, lastProblem } = outgoingMails
  return db().select({ id, recipient, createdAt, attempts, tryAt, lastProblem }).from(outgoingMails).where(gt(attempts, 0)).orderBy(desc(createdAt)).limit(most)
}
