import 'server-only'
import sharp from 'sharp'
import { imageLimits, pictureKind } from '@/domain/media/picture-file'
import { isPolyglotPicture } from '@/domain/media/polyglot'
import { type Outcome, fail } from '@/domain/problems'
import type { PhotoWords } from '@/exchange/photo-words/photo-words'
import { readPhotoWords } from '@/exchange/photo-words/read-photo-words'
import { gate } from '@/lib/gate'

/** `words`: what the picture said of itself before it was stripped. */
export type Reencoded = { data: Buffer; width: number; height: number; blur: string; words: PhotoWords }

// Vector and document loaders stay shut: they read other files and the network.
sharp.block({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadPdf', 'VipsForeignLoadTiff', 'VipsForeignLoadMagick', 'VipsForeignLoadHeif'] })

/** A decoded picture of the largest size takes 200 MB: two at once are what a small server bears, the others wait. */
const decoding = gate(2)

/**
 * The picture as it is kept: upright, at most 2,560 px, WebP without what the camera wrote, with a blur placeholder. Only formats that
 * the bytes themselves claim are opened. Problems: image-heic, image-unsupported, image-disguised, image-too-large (pixels), image-broken.
 */
export async function reencode(bytes: Uint8Array, name: string): Promise<Outcome<{ picture: Reencoded }>> {
  if (bytes.length === 0) return fail('image-broken', { detail: name })
  const kind = pictureKind(bytes)
  if (kind === 'heic') return fail('image-heic', { detail: name })
  if (kind === 'other') return fail('image-unsupported', { detail: name })
  if (isPolyglotPicture(bytes)) return fail('image-disguised', { detail: name })
  try {
    return { ok: true, picture: await decoding(() => decode(bytes)) }
  } catch (error) {
    // sharp has one error class for all it cannot read; its message tells apart what a person can do about it.
    const tooLarge = error instanceof Error && error.message.includes('pixel limit')
    return fail(tooLarge ? 'image-too-large' : 'image-broken', { detail: name })
  }
}

async function decode(bytes: Uint8Array): Promise<Reencoded> {
  const { edge, pixels } = imageLimits
  const source = sharp(bytes, { limitInputPixels: pixels, failOn: 'error' }).timeout({ seconds: 15 })
  const words = readPhotoWords(await source.metadata())
  const upright = source.rotate().resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
  const { data, info } = await upright.webp({ quality: 82 }).toBuffer({ resolveWithObject: true })
  // From what is kept, not from the source: that would be decoded a second time.
  const blur = await sharp(data).resize(16, 16, { fit: 'inside' }).webp({ quality: 40 }).toBuffer()
  return { data, width: info.width, height: info.height, blur: `data:image/webp;base64,${blur.toString('base64')}`, words }
}
