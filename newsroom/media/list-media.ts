import 'server-only'
import { type SQL, and, desc, eq, ilike, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import { canUploadMedia } from '@/domain/articles/policies'
import type { LibraryPage } from '@/domain/media/library-item'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { isWellFormedText } from '@/lib/text'
import { toPicture } from './pictures'

export type MediaFilter = { query?: string; cursor?: string }

const pageSize = 24

/**
 * The library's pictures, newest first, a page at a time; `query` is looked for in caption, credit, alternative text and file name. A
 * cursor that is none of ours is no cursor. Problems: not-allowed.
 */
export async function listMedia({ actor, filter }: { actor: Actor; filter: MediaFilter }): Promise<Outcome<LibraryPage>> {
  if (!canUploadMedia(actor)) return fail('not-allowed')
  const found = await db()
    .select({
      row: media,
      // Microseconds matter: the driver's Date has milliseconds, and a cursor cut to those would pass rows by.
      cursor: sql<string>`to_char(${media.createdAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || ${media.id}`,
    })
    .from(media)
    .where(and(...conditions(filter)))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(pageSize + 1)
  const shown = found.slice(0, pageSize)
  const items = shown.map(({ row }) => ({ mediaId: row.id, picture: toPicture(row), name: row.originalName, uploadedAt: row.createdAt.toISOString() }))
  return { ok: true, items, nextCursor: found.length > pageSize ? (shown.at(-1)?.cursor ?? null) : null }
}

function conditions({ query = '', cursor = '' }: MediaFilter): (SQL | undefined)[] {
  const place = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor)
  const words = isWellFormedText(query) ? query.normalize('NFC').trim().slice(0, 100) : ''
  const told = sql`concat_ws(' ', ${media.caption}, ${media.credit}, ${media.alt}, ${media.originalName})`
  return [
    eq(media.kind, 'picture'),
    words ? ilike(told, `%${words.replace(/[\\%_]/g, '\\$&')}%`) : undefined,
    place ? sql`(${media.createdAt}, ${media.id}) < (${place[1]}::timestamptz, ${place[2]}::uuid)` : undefined,
  ]
}
