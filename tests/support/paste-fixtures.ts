import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Root } from 'hast'
import { hastToDocument } from '@/domain/document/normalise/hast-to-document'
import { assertCanonical, sketch } from '@/domain/document/normalise/sketch.test-support'
import { NoteBook } from '@/domain/document/notes'
import { preparePaste } from '@/domain/document/paste/prepare-paste'

const folder = path.join(import.meta.dirname, '../fixtures/paste')

/** Names of the clipboards in tests/fixtures/paste: `<name>.html`, and what becomes of it in `<name>.txt`. */
export const clipboards = ['hwp', 'word', 'word-online', 'google-docs', 'google-sheets', 'excel', 'tistory', 'naver', 'web-page'] as const

export const readFixture = (file: string): string => readFileSync(path.join(folder, file), 'utf8')

/** All that a paste makes of a tree, as lines: source, document, what was changed, pictures for the queue. */
export function describePaste(tree: Root): string {
  const notes = new NoteBook()
  const { tree: ready, source, pictures } = preparePaste(tree, notes, (index, type) => `picture-${index}.${type}`)
  const doc = hastToDocument(ready, notes)
  assertCanonical(doc)
  const changes = notes.list().map(({ code, detail, count }) => `${code}: ${detail}${count > 1 ? ` ×${count}` : ''}`)
  return [`from ${source}`, sketch(doc), '--', ...changes, ...pictures.map(({ missing, source: bytes }) => `picture ${missing}: ${bytes.slice(0, 22)}`), ''].join('\n')
}
