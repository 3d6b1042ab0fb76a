import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { media } from '@/db/schema'
import { canUploadMedia } from '@/domain/articles/policies'
import { imageLimits, pictureName } from '@/domain/media/picture-file'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { mediaStorage } from '@/lib/storage/media-storage'
import { StorageFullError } from '@/lib/storage/storage'
import { writeAudit } from '@/newsroom/record/write-audit'
import { type Reencoded, reencode } from './reencode'

export type ImageInput = { bytes: Uint8Array; name: string; alt?: string; caption?: string; credit?: string }
type Stored = Outcome<{ mediaId: string; isNew: boolean }>

/**
 * Takes a picture into the library: checked, turned upright, re-encoded without its metadata, sized, with a blur placeholder. The
 * same bytes are kept once. Problems: not-allowed, image-too-large, image-heic, image-unsupported, image-broken, storage-full.
 */
export async function storeImage({ actor, image }: { actor: Actor; image: ImageInput }, executor: Executor = db()): Promise<Stored> {
  if (!canUploadMedia(actor)) return fail('not-allowed')
  const { bytes } = image
  const name = pictureName(image.name)
  if (bytes.length > imageLimits.bytes) return fail('image-too-large', { detail: name })
  const hash = createHash('sha256').update(bytes).digest('hex')
  const [known] = await executor.select({ id: media.id }).from(media).where(eq(media.hash, hash))
  if (known) return { ok: true, mediaId: known.id, isNew: false }
  const made = await reencode(bytes, name)
  if (!made.ok) return made
  try {
    return await keep(executor, actor, { ...image, name }, hash, made.picture)
  } catch (error) {
    if (isFull(error)) return fail('storage-full', { detail: name })
    throw error
  }
}

/** File first, row after: a crash between them leaves a file that nobody points to, never a row without its file. */
async function keep(executor: Executor, actor: Actor, image: ImageInput, hash: string, picture: Reencoded): Promise<Stored> {
  const random = randomBytes(16).toString('hex')
  const path = `${random.slice(0, 2)}/${random.slice(2)}.webp`
  await mediaStorage().put(path, picture.data)
  let kept: { id: string; path: string } | undefined
  try {
    kept = await executor.transaction((tx) => writeRow(tx, actor, image, { hash, path, picture }))
  } finally {
    // Somebody stored the same bytes meanwhile, or the row could not be written.
    if (kept?.path !== path) await mediaStorage().remove(path)
  }
  return { ok: true, mediaId: kept.id, isNew: kept.path === path }
}

type Placed = { hash: string; path: string; picture: Reencoded }

async function writeRow(tx: Executor, actor: Actor, image: ImageInput, { hash, path, picture: { data, width, height, blur } }: Placed) {
  const words = { alt: image.alt ?? '', caption: image.caption ?? '', credit: image.credit ?? '', originalName: image.name }
  const row = { path, hash, mime: 'image/webp', width, height, bytes: data.length, blur, ...words, uploadedBy: staffIdOf(actor) }
  const [kept] = await tx.insert(media).values(row).onConflictDoUpdate({ target: media.hash, set: { hash } }).returning({ id: media.id, path: media.path })
  if (!kept) throw new Error('media row was not returned')
  if (kept.path === path) await writeAudit(tx, { actor, action: 'media.uploaded', subject: { kind: 'media', id: kept.id }, details: { name: image.name, bytes: image.bytes.length } })
  return kept
}

/** No room for the file, or none for the row (PostgreSQL's 53100, disk_full). */
function isFull(error: unknown): boolean {
  if (error instanceof StorageFullError) return true
  const cause = error instanceof Error ? error.cause : null
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '53100'
}
