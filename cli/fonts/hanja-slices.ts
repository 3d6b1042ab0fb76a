import { z } from 'zod'
import { shortRanges } from './slices'

const rangesSchema = z.record(z.string(), z.string())

/** Hanja and those that are written alike with another number. */
const isHanja = (codePoint: number) => (codePoint >= 0x3400 && codePoint <= 0x9fff) || (codePoint >= 0xf900 && codePoint <= 0xfaff)

/**
 * The slices of a font that have Hanja, each with the Hanja that it answers for, from its package's `unicode.json`: `{"[66]": "U+96a7,U+96b1-96b3"}`
 * (without brackets for alphabets, which are left out). What no slice has may be claimed by any: that shortens the ranges to a third.
 */
export function hanjaSlices(unicodeJson: string): { number: number; file: string; range: string }[] {
  const slices = Object.entries(rangesSchema.parse(JSON.parse(unicodeJson))).flatMap(([name, ranges]) => {
    const number = /^\[(\d+)\]$/.exec(name)?.[1]
    const codePoints = new Set(ranges.split(',').flatMap(pointsOf).filter(isHanja))
    return number === undefined || codePoints.size === 0 ? [] : [{ number: Number(number), codePoints }]
  })
  const known = new Set(slices.flatMap(({ codePoints }) => [...codePoints]))
  const free = new Set(pointsOf('U+3400-faff').filter((codePoint) => isHanja(codePoint) && !known.has(codePoint)))
  const ranges = shortRanges(slices, free)
  return slices.map(({ number }, index) => ({ number, file: `noto-sans-kr-${number}-wght-normal.woff2`, range: ranges[index] ?? '' }))
}

function pointsOf(range: string): number[] {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
  const from = Number.parseInt(first, 16)
  return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, index) => from + index)
}
