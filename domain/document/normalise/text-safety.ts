import type { NoteBook } from '@/domain/document/notes'

/**
 * What may not be stored or is never seen: controls other than white space (PostgreSQL refuses NUL), lone surrogates (refused
 * inside jsonb), non-characters, and the zero-width space and byte order mark that Naver and Word strew into words.
 */
const unwanted = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\ufdd0-\ufdef\ufeff\ufffe\uffff\p{Cs}]/gu

/** Removes what must not be stored, with a `character-dropped` note for each. NFC is left to whoever joins the pieces. */
export function withoutUnwanted(text: string, notes: NoteBook): string {
  if (text.search(unwanted) < 0) return text
  return text.replace(unwanted, (character) => {
    notes.add('character-dropped', `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
    return ''
  })
}

/** One line of safe text: unwanted characters out, NFC, white space collapsed and trimmed. */
export function oneLine(text: string, notes: NoteBook): string {
  return withoutUnwanted(text, notes).normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** Nothing to see: white space, format characters, the Hangul fillers and the Braille blank that stand in for empty lines. */
export function looksBlank(text: string): boolean {
  return /^[\s\p{Cf}\u034f\u115f\u1160\u2800\u3164\uffa0\ufe00-\ufe0f]*$/u.test(text)
}
