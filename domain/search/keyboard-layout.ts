import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul'

/**
 * What the same keys write on the other layout, or null where that would be no word: `eorn` is `대구`, `ㅑㅣㅠㅐ` is `ilbo`. Quotes,
 * signs and spaces stay. From Latin only whole syllables count, from Hangul only what holds loose letters or is no likely word.
 */
export function otherLayout(text: string): string | null {
  if (/[a-z]/i.test(text) && !/[가-힣ㄱ-ㅣ]/.test(text)) return onlySyllables(convertQwertyToHangul(text).normalize('NFC'))
  if (/[가-힣ㄱ-ㅣ]/.test(text) && !/[a-z]/i.test(text)) return convertHangulToQwerty(text).toLowerCase()
  return null
}

function onlySyllables(text: string): string | null {
  return /[ㄱ-ㅣ]/.test(text) || !/[가-힣]/.test(text) ? null : text
}
