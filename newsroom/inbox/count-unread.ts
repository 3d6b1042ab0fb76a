import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { notifications } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'

/** How many notices somebody has not read. An index of unread ones alone answers. */
export async function countUnread({ actor }: { actor: StaffActor }): Promise<number> {
  return db().$count(notifications, and(eq(notifications.recipientId, actor.staffId), isNull(notifications.readAt)))
}
