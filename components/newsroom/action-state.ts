import type { Outcome } from '@/domain/problems'

/** What server actions answer to the components that call them. Null: not called yet. */
export type PublishState = Outcome<{ number: number; path: string; version: number }> | null
export type SetUpState = { outcome: Outcome<object>; typed: { token: string; name: string; email: string } } | null

export type PublishAction = (before: PublishState, form: FormData) => Promise<PublishState>
export type SetUpAction = (before: SetUpState, form: FormData) => Promise<SetUpState>
