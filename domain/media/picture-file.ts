import { isWellFormedText } from '@/lib/text'

/**
 * What is taken: at most 20 MB as it comes, 50 megapixels decoded, of which `held` bytes in memory at once (24 megapixels of a progressive JPEG at its
 * finest), with `packed` bytes of packed texts; what is kept is at most 2,560 px wide or high.
 */
export const imageLimits = { bytes: 20_000_000, pixels: 50_000_000, held: 150_000_000, packed: 1_000_000, edge: 2560 } as const

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif'

/** Brands of ISO media files that phones call HEIC (ISO/IEC 23008-12, annex B; Apple writes `heic` and `mif1`). */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

/**
 * What a file is by its first bytes, whatever its name and type say: one of the four formats that are taken, `heic` because people
 * with phones need to be told what to do, or `other`. Source: the formats' own signatures.
 */
export function pictureKind(bytes: Uint8Array): PictureKind | 'heic' | 'other' {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a$/.test(text(0, 6))) return 'gif'
  return text(4, 8) === 'ftyp' && heicBrands.includes(text(8, 12)) ? 'heic' : 'other'
}

/** A file's name as it may be kept and shown: the last part of a path, without what is no text, at most 300 units long. */
export function pictureName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const text = last.toWellFormed().replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 300).toWellFormed()
  return isWellFormedText(text) ? text : ''
}
