import 'server-only'
import { db } from '@/db/client'
import type { Picture } from '@/domain/articles/article'
import { canUploadMedia } from '@/domain/articles/policies'
import { pictureName } from '@/domain/media/picture-file'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { loadPictures } from './pictures'
import { type Upload, readUpload } from './read-upload'
import { storeImage } from './store-image'
import { takeUpload } from './upload-throttle'

/**
 * Takes a picture from somebody's screen into the library; `isNew` false when its bytes are there already. Who may not, or too often, is refused before a byte is read. Problems:
 * not-allowed, too-many-uploads, and those of `readUpload` and `storeImage`.
 */
export async function uploadPicture({ actor, upload }: { actor: StaffActor; upload: Upload }): Promise<Outcome<{ mediaId: string; isNew: boolean; picture: Picture }>> {
  if (!canUploadMedia(actor)) return fail('not-allowed')
  const wait = await takeUpload(actor.staffId)
  if (wait !== null) return fail('too-many-uploads', { retryAfterSeconds: wait })
  const name = pictureName(upload.name)
  const read = await readUpload({ ...upload, name })
  if (!read.ok) return read
  const stored = await storeImage({ actor, image: { bytes: read.bytes, name } })
  if (!stored.ok) return stored
  const picture = (await loadPictures(db(), [stored.mediaId])).get(stored.mediaId)
  if (!picture) throw new Error('stored picture is not in the library')
  return { ok: true, mediaId: stored.mediaId, isNew: stored.isNew, picture }
}
