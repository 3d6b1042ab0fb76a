/**
 * The Korean two-set keyboard (두벌식) as an automaton: which jamo keys write a text, and what stands in composition after each.
 * Source of the arithmetic: The Unicode Standard 3.12, Conjoining Jamo Behavior; of the keys: KS X 5002.
 */
const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const vowels = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ']
const finals = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ']

/** Jamo that take two keys, and those keys. */
const pairs: Record<string, string> = {
  ...{ ㅘ: 'ㅗㅏ', ㅙ: 'ㅗㅐ', ㅚ: 'ㅗㅣ', ㅝ: 'ㅜㅓ', ㅞ: 'ㅜㅔ', ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ' },
  ...{ ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' },
}
const joined = new Map(Object.entries(pairs).map(([jamo, keys]) => [keys, jamo]))

/** What stands between two keys: an initial, a vowel and a final, each possibly still missing (''). */
type Block = { initial: string; vowel: string; final: string }

/** What one key does: text that is finished by it, and the text that is in composition after it. */
export type Step = { key: string; finished: string; composing: string }

const empty: Block = { initial: '', vowel: '', final: '' }

/** True for what this keyboard composes: complete syllables and single jamo. */
export const isHangul = (character: string) => /^[가-힣ㄱ-ㅣ]$/.test(character)

/** The jamo keys of one Hangul character: 값 → ㄱㅏㅂㅅ. */
export function keysOf(character: string): string[] {
  const { initial, vowel, final } = takeApart(character)
  return [initial, vowel, final].flatMap((jamo) => [...(pairs[jamo] ?? jamo)])
}

/** Every key that writes `hangul` and what it does. The last syllable stays in composition: whoever types on or leaves finishes it. */
export function stepsOf(hangul: string): Step[] {
  let block = empty
  return [...hangul].flatMap(keysOf).map((key) => {
    const next = press(block, key)
    block = next.block
    return { key, finished: next.finished, composing: putTogether(block) }
  })
}

/** What stands in composition after each key of one syllable: 값 → ㄱ, 가, 갑, 값. */
export const compositionsOf = (syllable: string) => stepsOf(syllable).map(({ composing }) => composing)

function press(block: Block, key: string): { finished: string; block: Block } {
  return vowels.includes(key) ? pressVowel(block, key) : pressConsonant(block, key)
}

function pressVowel(block: Block, key: string): { finished: string; block: Block } {
  const { initial, vowel, final } = block
  // A vowel after a final takes it (of two, the second) as the initial of a new syllable: 한 + ㅏ → 하나, 값 + ㅣ → 갑시.
  if (final) {
    const [stays = '', moves = ''] = pairs[final] ?? ['', final]
    return { finished: putTogether({ ...block, final: stays }), block: { ...empty, initial: moves, vowel: key } }
  }
  if (!vowel) return { finished: '', block: { ...block, vowel: key } }
  const both = joined.get(vowel + key)
  if (both) return { finished: '', block: { initial, vowel: both, final } }
  return { finished: putTogether(block), block: { ...empty, vowel: key } }
}

function pressConsonant(block: Block, key: string): { finished: string; block: Block } {
  const { initial, vowel, final } = block
  if (!initial && !vowel) return { finished: '', block: { ...empty, initial: key } }
  if (initial && vowel) {
    const longer = final ? joined.get(final + key) : key
    if (longer && finals.includes(longer)) return { finished: '', block: { ...block, final: longer } }
  }
  return { finished: putTogether(block), block: { ...empty, initial: key } }
}

function takeApart(character: string): Block {
  const index = (character.codePointAt(0) ?? 0) - 0xac00
  if (index < 0 || index > 11171) return vowels.includes(character) ? { ...empty, vowel: character } : { ...empty, initial: character }
  return {
    initial: initials[Math.floor(index / 588)] ?? '',
    vowel: vowels[Math.floor((index % 588) / 28)] ?? '',
    final: finals[index % 28] ?? '',
  }
}

function putTogether({ initial, vowel, final }: Block): string {
  if (!initial || !vowel) return initial + vowel
  return String.fromCodePoint(0xac00 + (initials.indexOf(initial) * 21 + vowels.indexOf(vowel)) * 28 + finals.indexOf(final))
}
