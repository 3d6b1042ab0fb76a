import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { type Executor, db } from '@/db/client'
import { media } from '@/db/schema'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { mediaStorage } from '@/lib/storage/media-storage'

/** What is taken: at most 20 MB as it comes, 50 megapixels decoded; what is kept is at most 2,560 px wide or high. */
export const imageLimits = { bytes: 20_000_000, pixels: 50_000_000, edge: 2560 } as const

/** Formats a newspaper's pictures come in. Vector and document loaders stay shut: they read other files and the network. */
const acceptedFormats = new Set(['jpeg', 'png', 'webp', 'gif'])
sharp.block({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadPdf', 'VipsForeignLoadTiff', 'VipsForeignLoadMagick', 'VipsForeignLoadHeif'] })

export type ImageInput = { bytes: Uint8Array; name: string; alt?: string; caption?: string; credit?: string }

/**
 * Takes a picture into the library: checked, turned upright, re-encoded without its metadata, sized, with a blur placeholder. The
 * same bytes are kept once. Problems: image-too-large, image-unsupported, image-broken.
 */
export async function storeImage(input: { actor: Actor; image: ImageInput }, executor: Executor = db()): Promise<Outcome<{ mediaId: string; isNew: boolean }>> {
  const { bytes } = input.image
  if (bytes.length > imageLimits.bytes) return fail('image-too-large', { detail: input.image.name })
  const hash = createHash('sha256').update(bytes).digest('hex')
  const [known] = await executor.select({ id: media.id }).from(media).where(eq(media.hash, hash))
  if (known) return { ok: true, mediaId: known.id, isNew: false }
  const made = await reencode(bytes, input.image.name)
  if (!made.ok) return made
  const id = await keep(executor, input.actor, input.image, hash, made.picture)
  return { ok: true, mediaId: id, isNew: true }
}

type Reencoded = { data: Buffer; width: number; height: number; blur: string }

async function reencode(bytes: Uint8Array, name: string): Promise<Outcome<{ picture: Reencoded }>> {
  try {
    const source = sharp(bytes, { limitInputPixels: imageLimits.pixels, failOn: 'error' }).timeout({ seconds: 15 })
    const { format } = await source.metadata()
    if (!format || !acceptedFormats.has(format)) return fail('image-unsupported', { detail: name })
    const upright = source.rotate().resize({ width: imageLimits.edge, height: imageLimits.edge, fit: 'inside', withoutEnlargement: true })
    const { data, info } = await upright.clone().webp({ quality: 82 }).toBuffer({ resolveWithObject: true })
    const blur = await upright.clone().resize(16, 16, { fit: 'inside' }).webp({ quality: 40 }).toBuffer()
    return { ok: true, picture: { data, width: info.width, height: info.height, blur: `data:image/webp;base64,${blur.toString('base64')}` } }
  } catch (error) {
    // sharp has one error class for all it cannot read; its message tells apart what a person can do about it.
    const message = error instanceof Error ? error.message : ''
    if (message.includes('pixel limit')) return fail('image-too-large', { detail: name })
    return fail(message.includes('unsupported image format') ? 'image-unsupported' : 'image-broken', { detail: name })
  }
}

/** File first, row after: a crash between them leaves a file that nobody points to, never a row without its file. */
async function keep(executor: Executor, actor: Actor, image: ImageInput, hash: string, picture: Reencoded): Promise<string> {
  const random = randomBytes(16).toString('hex')
  const path = `${random.slice(0, 2)}/${random.slice(2)}.webp`
  await mediaStorage().put(path, picture.data)
  const row = {
    path, hash, mime: 'image/webp', width: picture.width, height: picture.height, bytes: picture.data.length, blur: picture.blur,
    alt: image.alt ?? '', caption: image.caption ?? '', credit: image.credit ?? '', originalName: image.name.slice(0, 300), uploadedBy: staffIdOf(actor),
  }
  const [kept] = await executor.insert(media).values(row).onConflictDoUpdate({ target: media.hash, set: { hash } }).returning({ id: media.id })
  if (!kept) throw new Error('media row was not returned')
  return kept.id
}
