import { inflateSync } from 'node:zlib'
import { readKerning } from './kerning'

/** What laying out text needs to know of a font, in its own units. */
export type FontMetrics = {
  unitsPerEm: number
  ascent: number
  descent: number
  /** The advance of a character; undefined when the font cannot draw it. */
  advanceOf(codePoint: number): number | undefined
  /** What two characters side by side are moved by; 0 in a font that does not say. */
  kerningOf(first: number, second: number): number
}

/** Reads the metrics of a WOFF 1 file. Throws when a table is missing. */
export function readWoffMetrics(file: Buffer): FontMetrics {
  const tables = readTables(file)
  const table = (tag: string) => {
    const found = tables.get(tag)
    if (!found) throw new Error(`The font has no table ${tag}.`)
    return found
  }
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')]
  const metricsCount = hhea.readUInt16BE(34)
  const glyphOf = readCharacterMap(table('cmap'))
  const gpos = tables.get('GPOS')
  const kerning = gpos ? readKerning(gpos) : () => 0
  return {
    unitsPerEm: head.readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    advanceOf: (codePoint) => {
      const glyph = glyphOf(codePoint)
      return glyph === 0 ? undefined : hmtx.readUInt16BE(Math.min(glyph, metricsCount - 1) * 4)
    },
    kerningOf: (first, second) => kerning(glyphOf(first), glyphOf(second)),
  }
}

/** The tables of a WOFF 1 file by their names, unpacked. */
export function readTables(file: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < file.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20
    const [offset, packed, length] = [file.readUInt32BE(entry + 4), file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 12)]
    const bytes = file.subarray(offset, offset + packed)
    tables.set(file.toString('latin1', entry, entry + 4), packed < length ? inflateSync(bytes) : bytes)
  }
  return tables
}

/** Glyph of each character by the table's whole Unicode map (format 12); 0 is the missing glyph. */
function readCharacterMap(cmap: Buffer): (codePoint: number) => number {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8))
  const start = starts.find((offset) => cmap.readUInt16BE(offset) === 12)
  if (start === undefined) throw new Error('The font has no character map of format 12.')
  const groups = Array.from({ length: cmap.readUInt32BE(start + 12) }, (_, index) => {
    const group = start + 16 + index * 12
    return { first: cmap.readUInt32BE(group), last: cmap.readUInt32BE(group + 4), glyph: cmap.readUInt32BE(group + 8) }
  })
  return (codePoint) => {
    const group = groups.find(({ first, last }) => first <= codePoint && codePoint <= last)
    return group ? group.glyph + codePoint - group.first : 0
  }
}
