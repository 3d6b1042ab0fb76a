import type { ArticleText } from '@/domain/articles/article-text'
import type { Outcome, Problem } from '@/domain/problems'

/** What the writer is told about the text. `isKept`: this device has all of it. */
export type SavingState =
  | { kind: 'saved'; at: Date }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'offline'; isKept: boolean }
  | { kind: 'conflict' }
  | { kind: 'signed-out' }
  /** Somebody else has signed in in this browser. */
  | { kind: 'other-person' }
  | { kind: 'failed'; problem: Problem }

export type SaveKind = 'save' | 'autosave'
export type SaveRequest = { baseVersion: number; kind: SaveKind; text: ArticleText }
export type SaveOutcome = Outcome<{ version: number; savedAt: Date }>
/** Rejects when the server cannot be reached or broke. `isLast`: the page is closing. */
export type SendSave = (request: SaveRequest, isLast: boolean) => Promise<SaveOutcome>

/** How a refused save is shown. */
export function stateOfRefusal(problem: Problem): SavingState {
  if (problem.code === 'version-conflict') return { kind: 'conflict' }
  if (problem.code === 'not-signed-in') return { kind: 'signed-out' }
  if (problem.code === 'other-person') return { kind: 'other-person' }
  return { kind: 'failed', problem }
}
