import type { NameRevisionInput } from '@/domain/articles/revision-inputs'
import type { Outcome } from '@/domain/problems'

/** What the server actions of the history answer. Null: not called yet. */
export type RestoreState = Outcome<{ version: number; replacedId: string | null }> | null
export type NameState = Outcome<{ name: string | null }> | null

export type RestoreAction = (before: RestoreState, form: FormData) => Promise<RestoreState>
export type NameAction = (before: NameState, form: FormData) => Promise<NameState>

/** A name for the newest version of the article's own line, from the editor. */
export type NameRequest = Pick<NameRevisionInput, 'revision' | 'name'>
