import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, notifications } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { isReadable } from './is-readable'

/** How many notices somebody has not read, of what they may read. For desks an index of unread ones alone answers. */
export async function countUnread({ actor }: { actor: StaffActor }): Promise<number> {
  const unread = and(eq(notifications.recipientId, actor.staffId), isNull(notifications.readAt))
  const readable = isReadable(actor)
  return db().$count(notifications, readable ? and(unread, inArray(notifications.articleId, db().select({ id: articles.id }).from(articles).where(readable))) : unread)
}
