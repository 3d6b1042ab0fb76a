/** A text as it is compared, and where each of its UTF-16 units stands in the original. */
export type FoldedText = { text: string; startOf: (unit: number) => number; endOf: (unit: number) => number }

/** A character with what belongs to it: accents, and the vowels and finals of a syllable that macOS has taken apart (NFD). */
const cluster = /[^][\p{M}\u1160-\u11ff]*/gu
const spaces = /[\u00a0\u2000-\u200a\u202f\u3000]/g

/** Makes texts comparable: composed syllables (NFC), plain spaces, and unless `keepsCase` small letters. */
export function foldText(original: string, keepsCase: boolean): FoldedText {
  const whole = foldPart(original, keepsCase)
  // Nearly every text: nothing moved.
  if (whole.length === original.length && original.normalize('NFC') === original) return { text: whole, startOf: (unit) => unit, endOf: (unit) => unit + 1 }
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const { 0: part, index } of original.matchAll(cluster)) {
    const folded = foldPart(part, keepsCase)
    text += folded
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index)
      ends.push(index + part.length)
    }
  }
  return { text, startOf: (unit) => starts[unit] ?? original.length, endOf: (unit) => ends[unit] ?? original.length }
}

function foldPart(part: string, keepsCase: boolean): string {
  const composed = part.normalize('NFC').replace(spaces, ' ')
  return keepsCase ? composed : composed.toLowerCase()
}
