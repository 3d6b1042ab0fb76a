import { decodeWords } from './decode-words'
import type { RawWords } from './photo-words'
import { iptcTime } from './photo-time'

/** More datasets than any picture has. */
const mostFields = 500
/** Photoshop's number of the block with the words. Source: Adobe, Photoshop File Formats, "Image Resource IDs". */
const iptcBlock = 0x0404
/** Fields of record 2. Source: IPTC-NAA Information Interchange Model 4.2, 6. */
const names = { 80: 'byline', 110: 'agency', 116: 'rights', 120: 'caption', 55: 'day', 60: 'time' } as const
type Name = (typeof names)[keyof typeof names]

/**
 * Words that agencies write into a picture: by-line, credit, copyright, caption and time. Takes the block alone, or the blocks of Photoshop
 * around it as they stand in a JPEG. What is broken ends the reading; what came before it counts.
 */
export function readIptc(bytes: Uint8Array): RawWords {
  const found = new Map<Name, string[]>()
  for (const { name, value } of fieldsOf(blockIn(bytes))) found.set(name, [...(found.get(name) ?? []), value])
  // By-lines may be several.
  const of = (name: Name) => found.get(name)?.filter(Boolean).join(', ') ?? ''
  return { caption: of('caption'), byline: of('byline'), agency: of('agency'), rights: of('rights'), takenAt: iptcTime(of('day'), of('time')) }
}

function* fieldsOf(block: Uint8Array): Generator<{ name: Name; value: string }> {
  let at = 0
  for (let read = 0; read < mostFields && at + 5 <= block.length && block[at] === 0x1c; read += 1) {
    const [, record, field, high = 0, low = 0] = block.subarray(at, at + 5)
    const length = high * 256 + low
    // Longer fields say so by the highest bit; no words are that long.
    if (length > 0x7fff || at + 5 + length > block.length) return
    const name = record === 2 ? names[field as keyof typeof names] : undefined
    if (name) yield { name, value: decodeWords(block.subarray(at + 5, at + 5 + length)).trim() }
    at += 5 + length
  }
}

/** The words' own block within Photoshop's: `8BIM`, a number, a padded name, a length, bytes, padded. */
function blockIn(bytes: Uint8Array): Uint8Array {
  const latin = (from: number, length: number) => new TextDecoder('latin1').decode(bytes.subarray(from, from + length))
  const head = 'Photoshop 3.0\0'
  let at = latin(0, head.length) === head ? head.length : 0
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  while (at + 12 <= bytes.length && latin(at, 4) === '8BIM') {
    const number = view.getUint16(at + 4)
    const named = 1 + view.getUint8(at + 6)
    const sizeAt = at + 6 + named + (named % 2)
    if (sizeAt + 4 > bytes.length) break
    const size = view.getUint32(sizeAt)
    if (number === iptcBlock) return bytes.subarray(sizeAt + 4, sizeAt + 4 + size)
    at = sizeAt + 4 + size + (size % 2)
  }
  return bytes[0] === 0x1c ? bytes : bytes.subarray(0, 0)
}
