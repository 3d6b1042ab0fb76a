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
 * Takes a picture into the library: checked, turned upright, re-encoded without its metadata, sized, with a blur placeholder. The
 * same bytes are kept once. Problems: not-allowed, image-too-large, image-heic, image-unsupported, image-broken, storage-full.
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
  const { data, width, height, blur } = made.picture
  const row = { kind: 'picture' as const, hash, mime: 'image/webp', width, height, blur, alt, caption, credit, originalName }
  return keepMedia(executor, { actor, data, ending: 'webp', row, received: bytes.length })
}
