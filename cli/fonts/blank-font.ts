import { deflateSync } from 'node:zlib'
import type { FontMetrics } from './woff-metrics'

/** Runs of characters that are all as wide as a syllable: syllables and the letters they are made of, and Hanja, which are scaled to them. */
const syllableRuns = [{ first: 0x3131, last: 0x318e }, { first: 0x3400, last: 0x9fff }, { first: 0xac00, last: 0xd7a3 }, { first: 0xf900, last: 0xfaff }]

/**
 * A WOFF font that draws nothing and is exactly as wide and as high as another: text set in it keeps the other's place until that is
 * loaded. It covers Hangul, Hanja and `others`, of which those in `kerned` are moved as the other font moves them; the last entry of `hmtx`
 * counts for all glyphs after it, which makes 40,000 of them cheap.
 */
export function blankFont(metrics: FontMetrics, others: readonly number[], kerned: readonly number[] = []): Buffer {
  const syllable = metrics.advanceOf(0xac00) ?? metrics.unitsPerEm
  const own = [...new Set(others)].sort((one, other) => one - other).filter((codePoint) => metrics.advanceOf(codePoint) !== undefined)
  // Glyph 0 is the missing one; then those with an advance of their own; then as many as there are syllables.
  const groups = own.map((codePoint, index) => ({ first: codePoint, last: codePoint, glyph: index + 1 }))
  let glyphCount = own.length + 1
  for (const run of syllableRuns) {
    groups.push({ ...run, glyph: glyphCount })
    glyphCount += run.last - run.first + 1
  }
  groups.sort((one, other) => one.first - other.first)
  const advances = [syllable, ...own.map((codePoint) => metrics.advanceOf(codePoint) ?? syllable), syllable]
  return woff([
    ['OS/2', os2(metrics)],
    ['cmap', cmap(joined(groups))],
    ['glyf', Buffer.alloc(1)],
    ['head', head(metrics)],
    ['hhea', hhea(metrics, advances.length)],
    ['hmtx', Buffer.concat([...advances.map((advance) => words(advance, 0)), Buffer.alloc((glyphCount - advances.length) * 2)])],
    ['kern', kern(metrics, own, kerned)],
    ['loca', Buffer.alloc((glyphCount + 1) * 2)],
    ['maxp', Buffer.concat([words(1, 0, glyphCount), Buffer.alloc(8), words(2), Buffer.alloc(16)])],
    ['name', words(0, 0, 6)],
    ['post', Buffer.concat([words(3, 0), Buffer.alloc(28)])],
  ])
}

type Group = { first: number; last: number; glyph: number }

/** Neighbours in both characters and glyphs become one group. */
function joined(groups: Group[]): Group[] {
  return groups.reduce<Group[]>((done, group) => {
    const before = done.at(-1)
    if (before && before.last + 1 === group.first && before.glyph + group.first - before.first === group.glyph) before.last = group.last
    else done.push({ ...group })
    return done
  }, [])
}

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => bytes.writeUInt16BE(value & 0xffff, index * 2))
  return bytes
}

function longs(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => bytes.writeUInt32BE(value >>> 0, index * 4))
  return bytes
}

function cmap(groups: Group[]): Buffer {
  const body = longs(...groups.flatMap(({ first, last, glyph }) => [first, last, glyph]))
  return Buffer.concat([words(0, 1, 3, 10), longs(12), words(12, 0), longs(16 + body.length, 0, groups.length), body])
}

/** Pairs that are moved (format 0): what stands between the words of a sentence, and figures. */
function kern(metrics: FontMetrics, own: number[], kerned: readonly number[]): Buffer {
  const chosen = own.flatMap((codePoint, index) => (kerned.includes(codePoint) ? [{ codePoint, glyph: index + 1 }] : []))
  const pairs = chosen.flatMap((first) => chosen.map((second) => [first.glyph, second.glyph, metrics.kerningOf(first.codePoint, second.codePoint)] as const)).filter(([, , moved]) => moved !== 0)
  const steps = Math.floor(Math.log2(Math.max(1, pairs.length)))
  const searched = 6 * 2 ** steps
  return Buffer.concat([words(0, 1, 0, 14 + pairs.length * 6, 1, pairs.length, searched, steps, pairs.length * 6 - searched), ...pairs.map((pair) => words(...pair))])
}

function head({ unitsPerEm }: FontMetrics): Buffer {
  return Buffer.concat([words(1, 0, 1, 0), longs(0, 0x5f0f3cf5), words(3, unitsPerEm), Buffer.alloc(16), words(0, 0, unitsPerEm, unitsPerEm), words(0, 6, 2, 0, 0)])
}

function hhea({ unitsPerEm, ascent, descent }: FontMetrics, metricsCount: number): Buffer {
  return Buffer.concat([words(1, 0, ascent, descent, 0, unitsPerEm), Buffer.alloc(22), words(metricsCount)])
}

function os2({ unitsPerEm, ascent, descent }: FontMetrics): Buffer {
  const bytes = Buffer.alloc(96)
  const put = (value: number, offset: number) => bytes.writeUInt16BE(value & 0xffff, offset)
  put(4, 0)
  put(unitsPerEm, 2)
  put(400, 4)
  put(5, 6)
  // Use the typographic metrics.
  put(0x80 | 0x40, 62)
  put(0x20, 64)
  put(0xd7a3, 66)
  put(ascent, 68)
  put(descent, 70)
  put(ascent, 74)
  put(-descent, 76)
  return bytes
}

/** Packs tables, given in the order of their tags. */
function woff(tables: [string, Buffer][]): Buffer {
  const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
  let offset = 44 + tables.length * 20
  let whole = 12 + tables.length * 16
  const entries: Buffer[] = []
  const bodies: Buffer[] = []
  for (const [tag, bytes] of tables) {
    const deflated = deflateSync(bytes, { level: 9 })
    const packed = deflated.length < bytes.length ? deflated : bytes
    entries.push(Buffer.from(tag, 'latin1'), longs(offset, packed.length, bytes.length, checksum(padded(bytes))))
    bodies.push(padded(packed))
    offset += padded(packed).length
    whole += padded(bytes).length
  }
  const header = Buffer.concat([Buffer.from('wOFF'), longs(0x00010000, offset), words(tables.length, 0), longs(whole), words(1, 0), Buffer.alloc(20)])
  return Buffer.concat([header, ...entries, ...bodies])
}

function checksum(bytes: Buffer): number {
  let sum = 0
  for (let offset = 0; offset < bytes.length; offset += 4) sum = (sum + bytes.readUInt32BE(offset)) >>> 0
  return sum
}
