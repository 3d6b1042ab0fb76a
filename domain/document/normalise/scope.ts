import type { Element, ElementContent, RootContent } from 'hast'
import type { NoteBook } from '@/domain/document/notes'
import type { NodeJson } from '@/domain/document/types'
import type { Flow } from './flow'
import type { Marks } from './inline-marks'

export type Align = 'center' | 'right' | null

/** What an element inherits from everything around it. Never changed, only copied. */
export type Scope = {
  readonly marks: Marks
  readonly align: Align
  /** Level of the heading that this text belongs to. */
  readonly heading: 2 | 3 | 4 | null
  /** Nearest block's tag, named when that block turns out to be a spacer. */
  readonly block: string
  /** How many elements lie around, and how many lists and quotes among them. */
  readonly depth: number
  readonly level: number
  readonly inCell: boolean
  readonly inItem: boolean
  /** `white-space: pre*`: a line end in the source is one on the page. */
  readonly keepsLines: boolean
}

/** Deeper elements than this are read for their text only: it bounds recursion here and in everything that reads the document. */
export const deepestElement = 60
/** Deeper lists and quotes than this stand in their parent's paragraphs. */
export const deepestContainer = 10

export type Content = RootContent | ElementContent

/** What the handlers of single elements work with; made once per document in `walk.ts`. */
export type Kit = {
  readonly notes: NoteBook
  /** Reads nodes into an open flow. */
  readonly into: (nodes: readonly Content[], scope: Scope, flow: Flow) => void
  /** Reads nodes into blocks of their own. */
  readonly blocks: (nodes: readonly Content[], scope: Scope) => NodeJson[]
}

/** Turns one element, whose scope is already entered, into document. */
export type Handler = (element: Element, scope: Scope, flow: Flow, kit: Kit) => void
