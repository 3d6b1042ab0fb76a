import { readTables } from './woff-metrics'

/** The characters that a WOFF 1 file can draw, as first and last code point of each run, ascending. Throws when it has no map of them. */
export function characterRanges(file: Buffer): [first: number, last: number][] {
  const cmap = readTables(file).get('cmap')
  if (!cmap) throw new Error('The font has no table cmap.')
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8))
  const mapOf = (format: number) => starts.find((offset) => cmap.readUInt16BE(offset) === format)
  const [whole, basic] = [mapOf(12), mapOf(4)]
  if (whole !== undefined) return runsOf(wholeMap(cmap, whole))
  if (basic !== undefined) return runsOf(basicMap(cmap, basic))
  throw new Error('The font has no character map of format 12 or 4.')
}

/** Format 12: groups of code points with the glyph of the first. */
function* wholeMap(cmap: Buffer, start: number): Generator<number> {
  for (let group = start + 16, left = cmap.readUInt32BE(start + 12); left > 0; group += 12, left -= 1) {
    const [first, last, glyph] = [cmap.readUInt32BE(group), cmap.readUInt32BE(group + 4), cmap.readUInt32BE(group + 8)]
    for (let point = first; point <= last; point += 1) if (glyph + point - first !== 0) yield point
  }
}

/** Format 4, of the first 65,536 code points: segments whose glyphs stand in an array, or follow from the code point by a difference. */
function* basicMap(cmap: Buffer, start: number): Generator<number> {
  const twice = cmap.readUInt16BE(start + 6)
  for (let place = 0; place < twice; place += 2) {
    const last = cmap.readUInt16BE(start + 14 + place)
    const first = cmap.readUInt16BE(start + 16 + twice + place)
    const delta = cmap.readUInt16BE(start + 16 + 2 * twice + place)
    const offsetAt = start + 16 + 3 * twice + place
    const offset = cmap.readUInt16BE(offsetAt)
    for (let point = first; point <= last && point !== 0xffff; point += 1) {
      const glyph = offset === 0 ? (point + delta) & 0xffff : cmap.readUInt16BE(offsetAt + offset + 2 * (point - first))
      if (glyph !== 0) yield point
    }
  }
}

function runsOf(points: Iterable<number>): [number, number][] {
  const runs: [number, number][] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run && run[1] === point - 1) run[1] = point
    else runs.push([point, point])
  }
  return runs
}
