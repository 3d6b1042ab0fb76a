import 'server-only'
import { type SQL, and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { fileDownloads, media, replacedMedia, staff } from '@/db/schema'
import { canUploadMedia } from '@/domain/articles/policies'
import type { LibraryFilter } from '@/domain/media/library-filter'
import type { LibraryRow } from '@/domain/media/library-item'
import type { Actor } from '@/domain/staff/staff'
import { libraryCondition, libraryStretch, libraryWords } from './library-condition'
import { toPicture } from './pictures'

/** A page of the library. The cursors are for the pages of older and of newer items, null where there are none. */
export type LibraryList = { rows: LibraryRow[]; nextCursor: string | null; previousCursor: string | null }

/** A library longer than this says no more than that it is. */
export const mostLibraryCounted = 1000

const pageSize = 48

/** How many items a search walks through before it asks the index: what is common is found among them, and what is not has few enough to be sorted. */
const walked = 1500

const newestFirst = [desc(media.createdAt), desc(media.id)]

/** The library under a filter, newest first, 48 at a time; null for who may not see it. A cursor that is none of ours is no cursor. */
export async function listLibrary({ actor, filter }: { actor: Actor; filter: LibraryFilter }): Promise<LibraryList | null> {
  if (!canUploadMedia(actor)) return null
  const after = placeIn(filter.cursor)
  const before = after ? null : placeIn(filter.before)
  const place = after ? sql`(${media.createdAt}, ${media.id}) < ${after}` : before ? sql`(${media.createdAt}, ${media.id}) > ${before}` : undefined
  const order = before ? [asc(media.createdAt), asc(media.id)] : newestFirst
  const found = await findRows({ filter, place, order, size: pageSize + 1 })
  const shown = found.slice(0, pageSize)
  if (before) shown.reverse()
  const downloads = await countDownloads(shown.map(({ row }) => row))
  const rows = shown.map(({ row, uploaderName }): LibraryRow => {
    const { id, kind, originalName, mime, bytes, decorative, rightsUntil, isUsed, createdAt } = row
    return { mediaId: id, kind, picture: toPicture(row), name: originalName, mime, bytes, decorative, rightsUntil, isUsed, uploaderName, uploadedAt: createdAt, downloads: downloads.get(id) ?? 0 }
  })
  const hasMore = found.length > pageSize
  return { rows, nextCursor: before || hasMore ? (shown.at(-1)?.cursor ?? null) : null, previousCursor: after || (before && hasMore) ? (shown[0]?.cursor ?? null) : null }
}

/** How many items a filter leaves, counted up to `most` and no further. */
export async function countLibrary({ filter, most }: { filter: LibraryFilter; most: number }): Promise<number> {
  const some = db().select({ id: media.id }).from(media).where(libraryCondition(filter, { isWalked: false })).limit(most).as('some')
  const [counted] = await db().select({ count: sql<number>`count(*)::int` }).from(some)
  return counted?.count ?? 0
}

type Search = { filter: LibraryFilter; place: SQL | undefined; order?: SQL[]; size: number }

/** Items under a filter with their cursors: for a search first a walk through the newest, and only where that does not fill the page, the index. */
export async function findRows({ filter, place, order = newestFirst, size }: Search) {
  if (libraryWords(filter.query).length > 0) {
    const near = sql`(select * from ${media} where ${and(...libraryStretch(filter), place) ?? sql`true`} order by ${sql.join(order, sql`, `)} limit ${walked}) as ${media}`
    const { rows } = await db().execute<{ id: string }>(sql`select ${media.id} from ${near} where ${libraryCondition(filter, { isWalked: true })} order by ${sql.join(order, sql`, `)} limit ${size}`)
    if (rows.length === size) return selectRows(inArray(media.id, rows.map(({ id }) => id)), order, size)
  }
  return selectRows(and(libraryCondition(filter, { isWalked: false }), place), order, size)
}

function selectRows(where: SQL | undefined, order: SQL[], size: number) {
  return db()
    .select({
      row: media,
      uploaderName: staff.name,
      // Microseconds matter: the driver's Date has milliseconds, and a cursor cut to those would pass rows by.
      cursor: sql<string>`to_char(${media.createdAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || ${media.id}`,
    })
    .from(media)
    .leftJoin(staff, eq(staff.id, media.uploadedBy))
    .where(where)
    .orderBy(...order)
    .limit(size)
}

/** The place in the order that a cursor names, as a row of SQL. */
export function placeIn(cursor: string | undefined): SQL | null {
  const [, instant, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor ?? '') ?? []
  return instant && id && !Number.isNaN(Date.parse(instant)) ? sql`(${instant}::timestamptz, ${id}::uuid)` : null
}

/** Downloads of files by their id, those of bytes that they had before too. */
async function countDownloads(rows: (typeof media.$inferSelect)[]): Promise<Map<string, number>> {
  const files = rows.filter(({ kind }) => kind === 'file').map(({ id, path }) => ({ id, path }))
  if (files.length === 0) return new Map()
  const former = await db().select({ id: replacedMedia.mediaId, path: replacedMedia.path }).from(replacedMedia).where(inArray(replacedMedia.mediaId, files.map(({ id }) => id)))
  const all = [...files, ...former]
  const counted = await db().select().from(fileDownloads).where(inArray(fileDownloads.path, all.map(({ path }) => path)))
  const sums = new Map<string, number>()
  for (const { path, downloads } of counted) {
    const id = all.find((one) => one.path === path)?.id ?? ''
    sums.set(id, (sums.get(id) ?? 0) + downloads)
  }
  return sums
}
