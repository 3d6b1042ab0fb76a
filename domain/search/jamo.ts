import { foldText } from './fold-text'

/** Keys (두벌식) that write the parts of a syllable, in the order of the code points: The Unicode Standard 3.12, KS X 5002. */
const initialKeys = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const vowelKeys = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ')
const finalKeys = ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ')
/** Letters that stand alone while their syllable is being typed, but take two keys. */
const pairs: Record<string, string> = {
  ㅘ: 'ㅗㅏ', ㅙ: 'ㅗㅐ', ㅚ: 'ㅗㅣ', ㅝ: 'ㅜㅓ', ㅞ: 'ㅜㅔ', ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ', ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ',
}

/** Folded text as the keys that write it, without spaces: `대구 값` is `ㄷㅐㄱㅜㄱㅏㅂㅅ`. */
export function jamoOf(text: string): string {
  let keys = ''
  for (const letter of foldText(text)) keys += keysOf(letter)
  return keys.replace(/\s+/g, '')
}

function keysOf(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0) - 0xac00
  if (code < 0 || code > 11_171) return pairs[letter] ?? letter
  return `${initialKeys[Math.floor(code / 588)]}${vowelKeys[Math.floor((code % 588) / 28)]}${finalKeys[code % 28]}`
}

/**
 * How many keys must be changed, left out, added or swapped with the next to make one text of the other (optimal string alignment);
 * `most + 1` for everything beyond `most`.
 */
export function keyDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const swap = isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      line.push(Math.min((last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1), swap))
    }
    if (Math.min(...line) > most) return most + 1
    beforeLast = last
    last = line
  }
  return Math.min(last[other.length] ?? 0, most + 1)
}
