import 'server-only'
import { sql } from 'drizzle-orm'
import { media } from '@/db/schema'
import { canUploadMedia } from '@/domain/articles/policies'
import type { LibraryPage } from '@/domain/media/library-item'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { isWellFormedText } from '@/lib/text'
import { findRows, placeIn } from './list-library'
import { toPicture } from './pictures'

export type MediaFilter = { query?: string; cursor?: string }

const pageSize = 24

/**
 * The library's pictures, newest first, a page at a time, for the editor to choose from; `query` is looked for in caption, credit, alternative
 * text and file name. A cursor that is none of ours is no cursor. Problems: not-allowed.
 */
export async function listMedia({ actor, filter: { query = '', cursor } }: { actor: Actor; filter: MediaFilter }): Promise<Outcome<LibraryPage>> {
  if (!canUploadMedia(actor)) return fail('not-allowed')
  const words = isWellFormedText(query) ? query.normalize('NFC').trim().slice(0, 100) : ''
  const after = placeIn(cursor)
  const place = after ? sql`(${media.createdAt}, ${media.id}) < ${after}` : undefined
  const found = await findRows({ filter: { kind: 'picture', query: words }, place, size: pageSize + 1 })
  const shown = found.slice(0, pageSize)
  const items = shown.map(({ row }) => ({ mediaId: row.id, picture: toPicture(row), name: row.originalName, uploadedAt: row.createdAt.toISOString() }))
  return { ok: true, items, nextCursor: found.length > pageSize ? (shown.at(-1)?.cursor ?? null) : null }
}
