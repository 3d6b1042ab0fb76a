import 'server-only'
import { and, desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, notifications, staff } from '@/db/schema'
import type { InboxItem } from '@/domain/notices/notice'
import type { StaffActor } from '@/domain/staff/staff'
import { isReadable } from './is-readable'

const pageSize = 50

/** Somebody's notices of what they may still read, newest first, fifty at a time. A cursor that is none of ours is no cursor. */
export async function listNotices({ actor, cursor }: { actor: StaffActor; cursor?: string }): Promise<{ items: InboxItem[]; nextCursor: string | null }> {
  const place = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f-]{36})$/.exec(cursor ?? '')
  const found = await db()
    .select({
      id: notifications.id, kind: notifications.kind, articleId: notifications.articleId, headline: articles.headline, by: staff.name,
      detail: notifications.detail, createdAt: notifications.createdAt, readAt: notifications.readAt,
      // Microseconds matter: a cursor cut to milliseconds would pass rows by.
      cursor: sql<string>`to_char(${notifications.createdAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || ${notifications.id}`,
    })
    .from(notifications)
    .innerJoin(articles, eq(articles.id, notifications.articleId))
    .leftJoin(staff, eq(staff.id, notifications.byId))
    .where(and(eq(notifications.recipientId, actor.staffId), isReadable(actor), place ? sql`(${notifications.createdAt}, ${notifications.id}) < (${place[1]}::timestamptz, ${place[2]}::uuid)` : undefined))
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(pageSize + 1)
  const shown = found.slice(0, pageSize)
  return { items: shown.map(({ cursor: _cursor, ...item }) => item), nextCursor: found.length > pageSize ? (shown.at(-1)?.cursor ?? null) : null }
}
