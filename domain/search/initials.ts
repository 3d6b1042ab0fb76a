import { foldText } from './fold-text'
import { runsOf } from './text-runs'

const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
/** Code points of 가, and how many syllables begin with the same consonant (The Unicode Standard 3.12). */
const firstSyllable = 0xac00
const perInitial = 588

/** First consonants (초성) of a text's Hangul, everything else left out: `대구시, 예산안` is `ㄷㄱㅅㅇㅅㅇ`. */
export function initialsOf(text: string): string {
  return runsOf(foldText(text))
    .filter(({ kind }) => kind === 'syllables' || kind === 'initials')
    .flatMap(({ text: run }) => [...run].map(initialOf))
    .join('')
}

/** First consonant of a syllable; a consonant is its own; '' for a Hanja. */
function initialOf(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0) - firstSyllable
  if (code < 0) return initials.includes(letter) ? letter : ''
  return initials[Math.floor(code / perInitial)] ?? ''
}
