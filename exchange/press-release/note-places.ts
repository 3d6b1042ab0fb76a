import type { NoteBook } from '@/domain/document/notes'
import { type MarkedText, findMarks } from './footnotes'

const starred = /^(\*{1,5})(?!\*)\s*(\S[\s\S]*)$/u
/** A full stop, also one inside quotation marks. */
const sentenceEnd = /[.?!。…][”’"'」』)\]]*$/u
const longestNote = 200

/** A line that explains a mark and says so: `* 미래형자동차, 물, 의료`. */
export function noteWithStars(text: string): { stars: number; words: string } | null {
  const [, stars = '', words = ''] = starred.exec(text) ?? []
  return stars === '' ? null : { stars: stars.length, words }
}

/** A short line without a bullet that is no sentence. */
export function canBeNote(text: string): boolean {
  return !/^[-–—*※□■○●◇◆▶▷◎ㅇ·•]/u.test(text) && !text.includes('\n') && text.length <= longestNote && !sentenceEnd.test(text)
}

/**
 * Where the notes of a text belong. Lines with stars go to the nearest mark above that has as many. Copied from a page, notes have often
 * lost their stars: then a line that is no sentence belongs to the mark of the paragraph right above it; and where only `**` is left of `*`
 * and `**`, one such line explains the lost `*` and is put at its paragraph's end, which the report tells.
 */
export class NotePlaces {
  readonly #notes: NoteBook
  readonly #areBare: boolean
  #lostMarks: number

  constructor(texts: readonly string[], notes: NoteBook) {
    this.#notes = notes
    this.#areBare = !texts.some((text) => noteWithStars(text))
    const levels = new Set(texts.flatMap((text) => findMarks(text).marks.map(({ stars }) => stars)))
    this.#lostMarks = levels.size === 0 ? 0 : Math.max(...levels) - levels.size
  }

  /** Whether a line with stars found its place among the paragraphs above it. */
  placeStarred(text: string, above: readonly MarkedText[]): boolean {
    const note = noteWithStars(text)
    const last = above.at(-1)
    if (!note || !last || note.words.includes('\n')) return false
    const mark = above.toReversed().flatMap(({ marks }) => marks.toReversed()).find((candidate) => candidate.note === null && candidate.stars === note.stars)
    if (mark) mark.note = note.words
    else this.#putAtEnd(last, note.words)
    return true
  }

  /** Whether a line without stars is a note of the paragraph right above it. */
  placeBare(text: string, above: readonly MarkedText[]): boolean {
    const last = above.at(-1)
    if (!this.#areBare || !last || !canBeNote(text) || !sentenceEnd.test(last.text)) return false
    const mark = last.marks.find(({ note }) => note === null)
    if (!mark && this.#lostMarks === 0) return false
    if (mark) mark.note = text
    else {
      this.#lostMarks -= 1
      this.#putAtEnd(last, text)
    }
    return true
  }

  #putAtEnd(paragraph: MarkedText, note: string): void {
    paragraph.atEnd.push(note)
    this.#notes.add('footnote-unmarked', note)
  }
}
