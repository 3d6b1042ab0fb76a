import type { Root } from 'hast'
import type { NoteBook } from '@/domain/document/notes'
import type { DocumentJson } from '@/domain/document/types'
import { atLeastOneBlock } from './figures'
import { noMarks } from './inline-marks'
import type { Scope } from './scope'
import { kitFor } from './walk'

const outermost: Scope = {
  marks: noMarks,
  align: null,
  heading: null,
  block: 'body',
  depth: 0,
  level: 0,
  inCell: false,
  inItem: false,
  keepsLines: false,
}

/**
 * Any HTML as a document of our schema: the one normaliser, for imports and for paste. Pure; takes a hast tree (property names
 * as hast-util-from-html writes them), never changes it and never throws. Every readable character comes through, in order; what
 * is changed or left out is told to `notes`. The result is canonical: it passes the schema's check, every attribute is
 * written out, and reading it into ProseMirror and back gives the same JSON.
 */
export function hastToDocument(tree: Root, notes: NoteBook): DocumentJson {
  return { type: 'doc', content: atLeastOneBlock(kitFor(notes).blocks(tree.children, outermost)) }
}
