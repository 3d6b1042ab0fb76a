import { NoteBook } from '@/domain/document/notes'
import { type Outcome, fail } from '@/domain/problems'
import { decodeFile } from '@/exchange/decode-file'
import type { ImportedArticle } from '@/exchange/imported-article'
import { type ListRow, splitOffList } from './board-list'
import { readText } from './read-text'

/** Largest file that is read, in bytes (1 MiB): a release is a few pages. */
export const maxReleaseBytes = 1024 * 1024

type Source = {
  /** The file's name, with or without folders: the same name twice is the same release. */
  name: string
  bytes: Uint8Array
  /** Name of the board that it is for; its rows are told apart by it. */
  board: string
}

/**
 * A press release as plain text (UTF-8 or CP949), as an office's page gives it when it is copied: the release as an article, and the rows of
 * the board's list that stood under it, highest number first, without the release's own. What could not be placed stands as a paragraph at the
 * end and is noted: no character is lost. Fails with `file-too-large`, `file-empty`, `file-binary` or `headline-missing`.
 */
export function readPressRelease({ name, bytes, board }: Source): Outcome<{ article: ImportedArticle; rows: ListRow[] }> {
  const notes = new NoteBook()
  const file = decodeFile(bytes, maxReleaseBytes)
  if (!file.ok) return file
  if (file.encoding !== 'utf-8') notes.add('encoding-guessed', file.encoding)
  const { text, rows, unplaced } = splitOffList(file.text.split('\n'), notes)
  const { headline, standfirst, doc } = readText(text, notes)
  if (headline === '') return fail('headline-missing', { field: 'title' })
  for (const line of unplaced) notes.add('line-unplaced', line)
  const own = rows.find((row) => row.number !== null && lettersOf(row.headline) === lettersOf(headline))
  const content = [...(doc.content ?? []), ...unplaced.map((line) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: line }] }))]
  const article: ImportedArticle = {
    ...unknown,
    key: `press-release:${plainName(name)}`,
    headline,
    standfirst,
    categories: [board],
    publishedAt: own?.publishedAt ?? null,
    doc: { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] },
    notes: notes.list(),
    ...(own && { board: placeOf(own) }),
  }
  return { ok: true, article, rows: rows.filter((row) => row !== own) }
}

/** A row of a list as an article of its own: all that is known of it, and one honest sentence where its text would be. */
export function toBoardArticle(row: ListRow, { board, sentence }: { board: string; sentence: string }): ImportedArticle {
  return {
    ...unknown,
    key: `board:${board}:${row.number ?? lettersOf(row.headline)}`,
    headline: row.headline,
    standfirst: '',
    categories: [board],
    publishedAt: row.publishedAt,
    doc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: sentence }] }] },
    notes: [],
    board: placeOf(row),
  }
}

const unknown = { excerpt: '', label: null, tags: [] as string[], authors: [] as string[], leadImage: null }

const placeOf = ({ number, hasAttachment, views }: ListRow) => ({ number, hasAttachment, views, isPinned: number === null })

/** What stays equal when a headline is quoted, spaced or punctuated otherwise. */
const lettersOf = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')

/** The file's name without folders and ending, composed (macOS hands names over decomposed). */
function plainName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? '').replace(/\.[a-z][a-z0-9]{0,9}$/i, '').normalize('NFC')
}
