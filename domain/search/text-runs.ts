/** A run of syllables (Hangul, Hanja), whose parts are found; of single consonants; or a word of letters or digits, found as a whole. */
export type RunKind = 'syllables' | 'initials' | 'letters' | 'digits'
export type Run = { text: string; kind: RunKind; /** Place in the text, in UTF-16 units. */ at: number }

/** The same ranges stand in the SQL function that makes the index (`drizzle/`, `search_grams`). */
const runs = /([가-힣㐀-䶿一-鿿]+)|([ㄱ-ㅎ]+)|([0-9]+)|((?:(?![가-힣㐀-䶿一-鿿ㄱ-ㅎ0-9])[\p{L}\p{N}]\p{M}*)+)/gu

/** What a folded text consists of, without spaces and signs: `코로나19·AI` is `코로나`, `19`, `ai`. */
export function runsOf(folded: string): Run[] {
  return Array.from(folded.matchAll(runs), (match) => {
    const [text, syllables, initials, digits] = match
    const kind = syllables ? 'syllables' : initials ? 'initials' : digits ? 'digits' : 'letters'
    return { text, kind, at: match.index }
  })
}
