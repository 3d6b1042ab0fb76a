import { shorten } from '@/lib/text'

/**
 * What an import or a paste changed or left out, as codes with the place. Nothing is dropped without one of these.
 * `detail` is what was met (a tag, an attribute value, an address), shortened; `count` how often.
 */
export const noteCodes = [
  'element-unwrapped',
  'element-dropped',
  'script-dropped',
  'attribute-dropped',
  'link-dropped',
  'colour-mapped',
  'colour-unreadable',
  'spacer-dropped',
  'image-missing',
  'image-brought',
  'heading-moved',
  'table-simplified',
  'comment-dropped',
  'liquid-kept',
  'field-ignored',
  'field-shortened',
  'character-dropped',
  'encoding-guessed',
  'footnote-unmarked',
  'mark-unexplained',
  'line-unplaced',
  'list-left-out',
  'board-number-taken',
  'section-not-board',
] as const

export type NoteCode = (typeof noteCodes)[number]
export type Note = { code: NoteCode; detail: string; count: number }

/** Collects notes, counting equal ones together. */
export class NoteBook {
  readonly #notes = new Map<string, Note>()

  constructor(earlier: Note[] = []) {
    for (const note of earlier) this.#notes.set(`${note.code} ${note.detail}`, { ...note })
  }

  add(code: NoteCode, detail: string): void {
    // The report is printed to a terminal, which would obey control characters.
    const short = shorten(detail.replace(/\p{Cc}+/gu, ' ').toWellFormed(), 120)
    const key = `${code} ${short}`
    const note = this.#notes.get(key)
    if (note) note.count += 1
    else this.#notes.set(key, { code, detail: short, count: 1 })
  }

  list(): Note[] {
    return [...this.#notes.values()]
  }
}
