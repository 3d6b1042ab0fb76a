/** A directory longer than this is nobody's document. */
const mostSectors = 10_000

/**
 * Whether a file is a Hangul document: an OLE container with the streams that every one has, or the older form of version 3. Word, Excel
 * and installers are OLE containers too. Source: 한글 문서 파일 형식 5.0, 3장; MS-CFB 2.2 and 2.6.
 */
export function isHwp(bytes: Uint8Array): boolean {
  if (latin(bytes, 0, 22) === 'HWP Document File V3.0') return true
  if (bytes.length < 1024 || latin(bytes, 0, 8) !== '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return false
  const names = streamNames(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return names.includes('FileHeader') && names.includes('DocInfo')
}

/** Names of the container's streams and storages, as far as its directory can be followed. */
function streamNames(view: DataView): string[] {
  const size = 1 << Math.min(view.getUint16(30, true), 16)
  const names: string[] = []
  let sector = view.getUint32(48, true)
  for (let read = 0; read < mostSectors; read += 1) {
    const start = (sector + 1) * size
    if (start + size > view.byteLength) break
    for (let at = start; at + 128 <= start + size; at += 128) names.push(nameAt(view, at))
    sector = nextSector(view, sector, size)
  }
  return names
}

/** The sector after one, from the allocation table whose own first 109 places stand in the header. */
function nextSector(view: DataView, sector: number, size: number): number {
  const [table, place] = [Math.floor(sector / (size / 4)), sector % (size / 4)]
  if (table >= 109) return 0xffffffff
  const at = (view.getUint32(76 + table * 4, true) + 1) * size + place * 4
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : 0xffffffff
}

/** UTF-16 with its length in bytes, the closing zero included, at 64. */
function nameAt(view: DataView, at: number): string {
  const length = Math.min(Math.max(view.getUint16(at + 64, true) / 2 - 1, 0), 31)
  return Array.from({ length }, (_, index) => String.fromCharCode(view.getUint16(at + index * 2, true))).join('')
}

const latin = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
