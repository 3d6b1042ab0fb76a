import type { CorrectionKind } from './reader-words'
import type { DocumentJson, NodeJson } from './types'

/** Where a correction note stands in a body: over it, or after it. */
export const correctionPlaces = ['top', 'bottom'] as const
export type CorrectionPlace = (typeof correctionPlaces)[number]

/** A note to be put to a body. `note`: each line that is not empty is a paragraph; `date`: a day, `2026-11-21`. */
export type NewCorrection = { kind: CorrectionKind; note: string; place: CorrectionPlace; date: string }

/** The body with the note at its head or at its end; nothing else of it changes. */
export function addCorrection(body: DocumentJson, { kind, note, place, date }: NewCorrection): DocumentJson {
  const lines = note.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const paragraphs = lines.map((text): NodeJson => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  const block: NodeJson = { type: 'correctionNote', attrs: { kind, date }, content: paragraphs }
  const blocks = body.content ?? []
  return { ...body, content: place === 'top' ? [block, ...blocks] : [...blocks, block] }
}
