import 'server-only'
import { db } from '@/db/client'
import type { Picture } from '@/domain/articles/article'
import { canUploadMedia } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { loadPictures } from './pictures'

/** More than one page asks for at a time. */
const mostPictures = 100

/** The library's pictures by id; what is no id, and what it does not have, is left out. Problems: bad-input (too many), not-allowed. */
export async function getPictures({ actor, mediaIds }: { actor: Actor; mediaIds: readonly string[] }): Promise<Outcome<{ pictures: Record<string, Picture> }>> {
  if (!canUploadMedia(actor)) return fail('not-allowed')
  if (mediaIds.length > mostPictures) return fail('bad-input', { field: 'ids' })
  const ids = mediaIds.filter((id) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
  return { ok: true, pictures: Object.fromEntries(await loadPictures(db(), ids)) }
}
