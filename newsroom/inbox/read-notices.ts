import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { notifications } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'

/** Marks one's own notices as read: those of an article that was opened, or all. Doing it twice changes nothing. */
export async function readNotices({ actor, articleId }: { actor: StaffActor; articleId?: string }): Promise<void> {
  const unread = and(eq(notifications.recipientId, actor.staffId), isNull(notifications.readAt), articleId === undefined ? undefined : eq(notifications.articleId, articleId))
  await db().update(notifications).set({ readAt: sql`now()` }).where(unread)
}
