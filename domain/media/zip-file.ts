import type { AttachmentKind } from './attachment-file'

/** More names than any document has; a hostile archive may claim millions. */
const mostEntries = 20_000

/** The part that makes each Office file what it is. Source: ECMA-376, part 2 (OPC) and the formats' main parts. */
const officeParts = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' } as const

/**
 * What a ZIP file is by what is in it: a Hangul document by its first entry `mimetype` (OWPML, KS X 6101), an Office document by its main
 * part and without macros; null for every other archive. Nothing is unpacked.
 */
export function zipKind(bytes: Uint8Array): AttachmentKind | null {
  const names = entryNames(bytes)
  if (!names) return null
  if (textAt(bytes, 30, 8) === 'mimetype' && textAt(bytes, 30 + 8 + sizeAt(bytes, 28), 19) === 'application/hwp+zip') return 'hwpx'
  if (!names.includes('[Content_Types].xml') || names.some((name) => /vbaProject\.bin$/i.test(name))) return null
  const found = Object.entries(officeParts).find(([, part]) => names.includes(part))
  return found ? (found[0] as AttachmentKind) : null
}

/** Names in the central directory; null when there is none that can be trusted. Source: PKWARE APPNOTE 4.3. */
function entryNames(bytes: Uint8Array): string[] | null {
  if (bytes.length < 22 || textAt(bytes, 0, 4) !== 'PK\x03\x04') return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = lastRecord(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const names: string[] = []
  let at = view.getUint32(end + 16, true)
  for (let entry = 0; entry < Math.min(count, mostEntries); entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null
    const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    names.push(textAt(bytes, at + 46, name))
    at += 46 + name + extra + comment
  }
  return names
}

/** Where the end-of-directory record begins: at most a comment of 65,535 bytes from the end. */
function lastRecord(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 22 - 65_536; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}

const textAt = (bytes: Uint8Array, at: number, length: number) => new TextDecoder('latin1').decode(bytes.subarray(at, at + length))
const sizeAt = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256
