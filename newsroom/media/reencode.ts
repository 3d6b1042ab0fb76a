import 'server-only'
import sharp from 'sharp'
import { imageLimits, pictureKind } from '@/domain/media/picture-file'
import { packedText } from '@/domain/media/packed-text'
import { pictureWeight } from '@/domain/media/picture-weight'
import { isPolyglotPicture } from '@/domain/media/polyglot'
import { type Outcome, fail } from '@/domain/problems'
import type { PhotoWords } from '@/exchange/photo-words/photo-words'
import { readPhotoWords } from '@/exchange/photo-words/read-photo-words'
import { gate } from '@/lib/gate'

/** `words`: what the picture said of itself before it was stripped. */
export type Reencoded = { data: Buffer; width: number; height: number; blur: string; words: PhotoWords }

// Vector and document loaders stay shut: they read other files and the network.
sharp.block({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadPdf', 'VipsForeignLoadTiff', 'VipsForeignLoadMagick', 'VipsForeignLoadHeif'] })

/** Decoding takes up to 180 MB: two at once are what a small server bears, the others wait. What is held whole comes on top, for one at a time. */
const decoding = gate(2)
const holding = gate(1)
const light = 30_000_000

/**
 * The picture as it is kept: upright, at most 2,560 px, WebP without what the camera wrote, with a blur placeholder. Only formats that
 * the bytes themselves claim are opened. Problems: image-heic, image-unsupported, image-disguised, image-too-large (pixels), image-heavy, image-broken.
 */
export async function reencode(bytes: Uint8Array, name: string): Promise<Outcome<{ picture: Reencoded }>> {
  if (bytes.length === 0) return fail('image-broken', { detail: name })
  const kind = pictureKind(bytes)
  if (kind === 'heic') return fail('image-heic', { detail: name })
  if (kind === 'other') return fail('image-unsupported', { detail: name })
  if (isPolyglotPicture(bytes) || (kind === 'png' && packedText(bytes) > imageLimits.packed)) return fail('image-disguised', { detail: name })
  try {
    const picture = await decoding(() => decode(bytes))
    return picture ? { ok: true, picture } : fail('image-heavy', { detail: name })
  } catch (error) {
    // sharp has one error class for all it cannot read; its message tells apart what a person can do about it.
    const tooLarge = error instanceof Error && error.message.includes('pixel limit')
    return fail(tooLarge ? 'image-too-large' : 'image-broken', { detail: name })
  }
}

/** Null when too much of it would have to be held at once. */
async function decode(bytes: Uint8Array): Promise<Reencoded | null> {
  const { edge, pixels, held } = imageLimits
  const source = sharp(bytes, { limitInputPixels: pixels, failOn: 'error' }).timeout({ seconds: 15 })
  const facts = await source.metadata()
  const weight = pictureWeight(facts)
  if (weight > held) return null
  const words = readPhotoWords(facts)
  const upright = source.rotate().resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
  const write = () => upright.webp({ quality: 82 }).toBuffer({ resolveWithObject: true })
  const { data, info } = await (weight > light ? holding(write) : write())
  // From what is kept, not from the source: that would be decoded a second time.
  const blur = await sharp(data).resize(16, 16, { fit: 'inside' }).webp({ quality: 40 }).toBuffer()
  return { data, width: info.width, height: info.height, blur: `data:image/webp;base64,${blur.toString('base64')}`, words }
}
