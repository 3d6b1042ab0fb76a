import 'server-only'
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { media } from '@/db/schema'
import { canUploadMedia } from '@/domain/articles/policies'
import { imageLimits, pictureName } from '@/domain/media/picture-file'
import { fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { type Stored, keepMedia } from './keep-media'
import { reencode } from './reencode'

export type ImageInput = { bytes: Uint8Array; name: string; alt?: string; caption?: string; credit?: string }

/**
 * Takes a picture into the library: checked, turned upright, re-encoded, sized, with a blur placeholder. Caption, credit, terms and time are
 * read from its metadata, of which nothing is kept in the file. The same bytes are kept once. Problems: not-allowed, image-too-large, image-heavy, image-heic, image-unsupported, image-broken, storage-full.
 */
export async function storeImage({ actor, image }: { actor: Actor; image: ImageInput }, executor: Executor = db()): Promise<Stored> {
  if (!canUploadMedia(actor)) return fail('not-allowed')
  const { bytes, alt = '', caption = '', credit = '' } = image
  const originalName = pictureName(image.name)
  if (bytes.length > imageLimits.bytes) return fail('image-too-large', { detail: originalName })
  const hash = createHash('sha256').update(bytes).digest('hex')
  const [known] = await executor.select({ id: media.id }).from(media).where(eq(media.hash, hash))
  if (known) return { ok: true, mediaId: known.id, isNew: false }
  const made = await reencode(bytes, originalName)
  if (!made.ok) return made
  const { data, width, height, blur, words } = made.picture
  // What somebody says of it now counts more than what stands in it. A caption is no alternative text: that is asked for.
  const said = { alt, caption: caption || words.caption, credit: credit || words.credit, licence: words.licence, takenAt: words.takenAt }
  const row = { kind: 'picture' as const, hash, mime: 'image/webp', width, height, blur, ...said, originalName }
  return keepMedia(executor, { actor, data, ending: 'webp', row, received: bytes.length })
}
