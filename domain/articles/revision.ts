import type { LeadInput } from './inputs'
import type { RenderContext } from '@/domain/document/render-context'
import type { DocumentJson } from '@/domain/document/types'

/**
 * `autosave` is what the editor saves by itself, folded away in the history; `save` is a save point that a person asked for; `branch` is
 * the text of somebody who saved on an old version: kept under the version that it stood on, and never the article's head; `restore` says
 * what an earlier one said, whose version is its note; `correction` is what stood there with a correction note put to it.
 */
export const revisionKinds = ['save', 'autosave', 'publish', 'import', 'branch', 'restore', 'correction'] as const
export type RevisionKind = (typeof revisionKinds)[number]

/** A revision as the history shows it. `author` null: the operator at the command line. */
export type RevisionItem = {
  id: string
  version: number
  kind: RevisionKind
  name: string | null
  note: string
  author: string | null
  createdAt: Date
  /** What readers see. */
  isLive: boolean
  /** What the newsroom works on. */
  isHead: boolean
}

/**
 * One line of the history, newest first. `autosaves` are folded: those of the versions `to` … `from`; `shown` when somebody asked for them, of
 * which `rest` older ones are still folded. `branches`: texts of those who saved on this version (or one of these).
 */
export type HistoryRow = { branches: RevisionItem[] } & (
  | { kind: 'revision'; revision: RevisionItem }
  | { kind: 'autosaves'; from: number; to: number; shown: RevisionItem[]; rest: number }
)

/** A page of an article's history. `nextBefore` null on the last; `readAt` by the database's clock. */
export type ArticleHistory = { headline: string; mayEdit: boolean; version: number; rows: HistoryRow[]; nextBefore: number | null; readAt: Date }

/** What a revision says: everything it holds. Section, bylines and tags belong to the article and have no history. */
export type RevisionText = { headline: string; standfirst: string; excerpt: string; lead: LeadInput | null; body: DocumentJson }

export type WholeRevision = RevisionItem & { text: RevisionText }

/** Two revisions to lay side by side; `before` null: there was nothing before. */
export type RevisionPair = { before: WholeRevision | null; after: WholeRevision; context: RenderContext; headline: string; mayEdit: boolean; version: number; hasLive: boolean; readAt: Date }

/** UTF-16 units that the name of a revision may have. */
export const longestRevisionName = 80
