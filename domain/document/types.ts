import type { MarkName, NodeName } from './schema'

/** A document as it is stored and sent: ProseMirror's JSON under the one schema. */
export type DocumentJson = NodeJson & { type: 'doc' }

export type NodeJson = {
  type: NodeName
  attrs?: Record<string, unknown>
  content?: NodeJson[]
  marks?: MarkJson[]
  text?: string
}

export type MarkJson = { type: MarkName; attrs?: Record<string, unknown> }

/** A document with the version of the form it is written in. */
export type StoredDocument = { schemaVersion: number; doc: DocumentJson }
