import 'server-only'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { notifications, staff } from '@/db/schema'
import type { Notice } from '@/domain/notices/notice'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { mailNotices } from '@/newsroom/mail/mail-notices'

/**
 * Tells people what happened, in the transaction in which it happens: into the inbox of each, once. Nobody is told what they did themselves, and
 * nobody whose account is closed. The one place from which notices leave the newsroom, by whichever way.
 */
export async function sendNotices(tx: Executor, actor: Actor, { kind, articleId, recipients, detail }: Notice): Promise<void> {
  const byId = staffIdOf(actor)
  const wanted = [...new Set(recipients)].flatMap((id) => (id === null || id === byId ? [] : [id]))
  if (wanted.length === 0) return
  const open = await tx.select({ id: staff.id, email: staff.email, mailsNotices: staff.mailsNotices }).from(staff).where(and(inArray(staff.id, wanted), isNull(staff.deactivatedAt)))
  if (open.length === 0) return
  await tx.insert(notifications).values(open.map(({ id }) => ({ recipientId: id, kind, articleId, byId, detail })))
  await mailNotices(tx, actor, { kind, articleId, recipients, detail }, open.flatMap(({ email, mailsNotices }) => (mailsNotices ? [email] : [])))
}

/** Nobody has to look at what was sent any longer: somebody has, or it was taken back. */
export async function settleSubmission(tx: Executor, articleId: string): Promise<void> {
  const waiting = and(eq(notifications.articleId, articleId), eq(notifications.kind, 'submitted'), isNull(notifications.readAt))
  await tx.update(notifications).set({ readAt: sql`now()` }).where(waiting)
}
