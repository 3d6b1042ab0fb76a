import type { BlockNote, MarkNote } from '@/domain/document/diff/changes'
import type { DiffWords } from '@/domain/document/diff/draw-changes'
import { shorten } from '@/lib/text'
import type { Messages } from '@/messages'

/** What is said of changes: `굵게 추가`, `글자색 빨강 → 파랑`, `문단 → 제목 2`. */
export function diffWords({ revisions, editor }: Messages): DiffWords {
  const { inserted, deleted, left, moved, empty } = revisions.diff
  return {
    inserted, deleted, left, moved,
    note: (note) => (note.kind === 'mark' ? sayMark({ revisions, editor }, note) : sayBlock(revisions, note)),
    empty: (shape) => empty(shapeName(revisions, shape)),
  }
}

function sayMark({ revisions: { diff, marks }, editor }: Pick<Messages, 'revisions' | 'editor'>, { mark, from, to }: MarkNote): string {
  const colours: Readonly<Record<string, string>> = mark === 'tone' ? editor.tones : mark === 'highlight' ? editor.highlights : {}
  const name = marks[mark]
  const say = (value: string) => colours[value] ?? shorten(value, 40)
  if (from === null) return diff.added(to ? diff.withValue(name, say(to)) : name)
  if (to === null) return diff.removed(from ? diff.withValue(name, say(from)) : name)
  return from === to ? diff.changed(name) : diff.valueBecomes(name, say(from), say(to))
}

function sayBlock(revisions: Messages['revisions'], note: Exclude<BlockNote, MarkNote>): string {
  const { diff, attributes, values, shapes } = revisions
  if (note.kind === 'shape') return diff.becomes(shapeName(revisions, note.from), shapeName(revisions, note.to))
  // A picture's address says nothing to a person; that it is another one does.
  if (note.name === 'media') return note.from === '' ? diff.added(shapes.figure) : note.to === '' ? diff.removed(shapes.figure) : diff.changed(shapes.figure)
  const name = attributes[note.name] ?? note.name
  const say = (value: string) => values[value] ?? shorten(value, 60)
  if (note.from === '') return diff.added(diff.withValue(name, say(note.to)))
  if (note.to === '') return diff.removed(diff.withValue(name, say(note.from)))
  return diff.valueBecomes(name, say(note.from), say(note.to))
}

function shapeName({ shapes, headingOf }: Messages['revisions'], shape: string): string {
  const level = /^heading(\d)$/.exec(shape)?.[1]
  return level ? headingOf(level) : (Object.entries(shapes).find(([name]) => name === shape)?.[1] ?? shape)
}
