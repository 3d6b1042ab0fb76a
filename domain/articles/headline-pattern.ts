const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
/** Finals in the order of Unicode's Hangul block; a final of two consonants is written as both. */
const finals = ['', 'ㄱ', 'ㄲ', 'ㄱㅅ', 'ㄴ', 'ㄴㅈ', 'ㄴㅎ', 'ㄷ', 'ㄹ', 'ㄹㄱ', 'ㄹㅁ', 'ㄹㅂ', 'ㄹㅅ', 'ㄹㅌ', 'ㄹㅍ', 'ㄹㅎ', 'ㅁ', 'ㅂ', 'ㅂㅅ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ']
const pairs: Record<string, string> = { ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' }
/** How many vowels, one after another in Unicode, a keyboard can still make of this one: ㅗ becomes ㅘ, ㅙ, ㅚ. */
const vowelSpans: Record<number, number> = { 8: 4, 13: 4, 18: 2 }
const [first, last, perInitial, perVowel] = [0xac00, 0xd7a3, 588, 28]

/**
 * A regular expression, for PostgreSQL and JavaScript alike, that finds a word of a headline while it is still being typed: the last
 * syllable may grow (버 finds 벗, 벗 finds 버스) and a consonant alone stands for every syllable that begins with it (ㅂㅅ finds 버스).
 */
export function headlinePattern(word: string): string {
  const characters = [...word.normalize('NFC')].flatMap((character) => [...(pairs[character] ?? character)])
  return characters.map((character, at) => (at === characters.length - 1 ? unfinished(character) : finished(character))).join('')
}

function finished(character: string): string {
  return initials.includes(character) ? startingWith(character) : escaped(character)
}

function unfinished(character: string): string {
  const code = character.charCodeAt(0)
  if (code < first || code > last) return finished(character)
  const final = finals[(code - first) % perVowel] ?? ''
  const bare = code - ((code - first) % perVowel)
  const vowel = Math.floor(((code - first) % perInitial) / perVowel)
  if (final === '') return `[${character}-${String.fromCharCode(bare + (vowelSpans[vowel] ?? 1) * perVowel - 1)}]`
  const grown = finals.flatMap((other, index) => (other.startsWith(final) ? [String.fromCharCode(bare + index)] : []))
  // The final may turn out to begin the next syllable; of two only the second does.
  const next = final.at(-1) ?? ''
  const left = String.fromCharCode(bare + finals.indexOf(final.slice(0, -1)))
  return `(?:[${grown.join('')}]|${left}${startingWith(next)})`
}

function startingWith(initial: string): string {
  const start = first + initials.indexOf(initial) * perInitial
  return `[${initial}${String.fromCharCode(start)}-${String.fromCharCode(start + perInitial - 1)}]`
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')
}
