/** What stands before a list item: a bullet, or a number with the value it counts from and whether it is a plain 1, 2, 3. */
export type Marker = { readonly isOrdered: boolean; readonly start: number; readonly isDecimal: boolean }

const bullet: Marker = { isOrdered: false, start: 1, isDecimal: false }
const syllables = '가나다라마바사아자차카타파하'
const consonants = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/**
 * Reads a marker as Word draws it: `1.`, `(2)`, `3)`, `1.2.`, `가.`, `a)`, `iv.`, `④` count; `·`, `o`, `§`, `l`, `-` (letters of
 * symbol fonts, which have no full stop or bracket) are bullets.
 */
export function readMarker(text: string): Marker {
  const marker = text.replace(/\s+/g, '')
  const decimal = /^[([]?(?:\d+\.)*(\d+)[.)\]]?$/.exec(marker)
  if (decimal) return { isOrdered: true, start: Math.min(Number(decimal[1]), 100_000), isDecimal: true }
  const circle = circled.indexOf(marker)
  if (marker.length === 1 && circle >= 0) return { isOrdered: true, start: circle + 1, isDecimal: false }
  const counted = /^[([]?([a-z]+|[가-힣]|[ㄱ-ㅎ])[.)\]]$/i.exec(marker)?.[1]
  return counted === undefined ? bullet : { isOrdered: true, start: valueOf(counted.toLowerCase()), isDecimal: false }
}

function valueOf(counted: string): number {
  const korean = syllables.indexOf(counted) + 1 || consonants.indexOf(counted) + 1
  if (korean > 0) return korean
  // A single i, v or x may be a letter or a Roman number: first in its list it is far more often the number one, five or ten.
  if (/^[ivx]+$/.test(counted)) return romanValue(counted)
  return counted.length === 1 && counted >= 'a' ? counted.charCodeAt(0) - 96 : 1
}

function romanValue(roman: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 }
  const digits = [...roman].map((digit) => values[digit] ?? 0)
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0)
}
