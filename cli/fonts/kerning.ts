/** How much nearer (or further, if positive) two glyphs stand beside each other than their advances say, in the font's own units. */
export type Kerning = (first: number, second: number) => number

/** A subtable's answer: undefined when it says nothing of the pair, and the next one is asked. */
type PairTable = (first: number, second: number) => number | undefined

const pairAdjustment = 2
const extension = 9

/** Reads the feature `kern` of a table `GPOS` (OpenType specification, "GPOS"): pairs by name and by class. Throws on lookups of other kinds. */
export function readKerning(gpos: Buffer): Kerning {
  const [features, lookups] = [gpos.readUInt16BE(6), gpos.readUInt16BE(8)]
  const numbers = new Set<number>()
  for (let index = 0; index < gpos.readUInt16BE(features); index += 1) {
    const record = features + 2 + index * 6
    if (gpos.toString('latin1', record, record + 4) !== 'kern') continue
    const feature = features + gpos.readUInt16BE(record + 4)
    for (const number of list(gpos, feature + 2)) numbers.add(number)
  }
  const offsets = list(gpos, lookups)
  const tables = [...numbers].sort((one, other) => one - other).map((number) => readLookup(gpos, lookups + (offsets[number] ?? 0)))
  return (first, second) => tables.reduce((sum, subtables) => sum + (firstAnswer(subtables, first, second) ?? 0), 0)
}

function firstAnswer(subtables: PairTable[], first: number, second: number): number | undefined {
  for (const subtable of subtables) {
    const answer = subtable(first, second)
    if (answer !== undefined) return answer
  }
  return undefined
}

function readLookup(gpos: Buffer, lookup: number): PairTable[] {
  return list(gpos, lookup + 4).map((offset) => {
    const start = lookup + offset
    const isExtended = gpos.readUInt16BE(lookup) === extension
    const kind = isExtended ? gpos.readUInt16BE(start + 2) : gpos.readUInt16BE(lookup)
    if (kind !== pairAdjustment) throw new Error(`The font kerns by lookups of type ${kind}.`)
    return readPairs(gpos, isExtended ? start + gpos.readUInt32BE(start + 4) : start)
  })
}

function readPairs(gpos: Buffer, start: number): PairTable {
  const covered = readCoverage(gpos, start + gpos.readUInt16BE(start + 2))
  const [ownFormat, otherFormat] = [gpos.readUInt16BE(start + 4), gpos.readUInt16BE(start + 6)]
  const size = (count(ownFormat) + count(otherFormat)) * 2
  // A value has its placements before its advance.
  const advanceAt = (value: number) => (ownFormat & 4 ? gpos.readInt16BE(value + count(ownFormat & 3) * 2) : 0)
  if (gpos.readUInt16BE(start) === 1) {
    const sets = list(gpos, start + 8)
    return (first, second) => {
      const set = sets[covered.get(first) ?? -1]
      if (set === undefined) return undefined
      for (let index = 0; index < gpos.readUInt16BE(start + set); index += 1) {
        const record = start + set + 2 + index * (2 + size)
        if (gpos.readUInt16BE(record) === second) return advanceAt(record + 2)
      }
      return undefined
    }
  }
  const [firstClass, secondClass] = [readClasses(gpos, start + gpos.readUInt16BE(start + 8)), readClasses(gpos, start + gpos.readUInt16BE(start + 10))]
  const seconds = gpos.readUInt16BE(start + 14)
  return (first, second) => (covered.has(first) ? advanceAt(start + 16 + ((firstClass.get(first) ?? 0) * seconds + (secondClass.get(second) ?? 0)) * size) : undefined)
}

/** Place of each glyph that a subtable speaks of. */
function readCoverage(gpos: Buffer, start: number): Map<number, number> {
  if (gpos.readUInt16BE(start) === 1) return new Map(list(gpos, start + 2).map((glyph, place) => [glyph, place]))
  return new Map(ranges(gpos, start).flatMap(({ first, last, value }) => Array.from({ length: last - first + 1 }, (_, index) => [first + index, value + index] as const)))
}

function readClasses(gpos: Buffer, start: number): Map<number, number> {
  if (gpos.readUInt16BE(start) === 1) return new Map(list(gpos, start + 4).map((value, index) => [gpos.readUInt16BE(start + 2) + index, value]))
  return new Map(ranges(gpos, start).flatMap(({ first, last, value }) => Array.from({ length: last - first + 1 }, (_, index) => [first + index, value] as const)))
}

function ranges(gpos: Buffer, start: number): { first: number; last: number; value: number }[] {
  return Array.from({ length: gpos.readUInt16BE(start + 2) }, (_, index) => {
    const range = start + 4 + index * 6
    return { first: gpos.readUInt16BE(range), last: gpos.readUInt16BE(range + 2), value: gpos.readUInt16BE(range + 4) }
  })
}

/** Numbers of two bytes behind their count. */
const list = (gpos: Buffer, start: number): number[] => Array.from({ length: gpos.readUInt16BE(start) }, (_, index) => gpos.readUInt16BE(start + 2 + index * 2))

/** How many values a format names. */
const count = (format: number): number => [1, 2, 4, 8, 16, 32, 64, 128].filter((bit) => format & bit).length
