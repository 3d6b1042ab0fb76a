import type { Problem } from '@/domain/problems'

/** What an action about the paper answers. Refused, it hands back what was written, for a page that has no script. */
export type SettingsState = { ok: true } | { ok: false; problem: Problem; values: Record<string, string> } | null
export type SettingsAction = (before: SettingsState, form: FormData) => Promise<SettingsState>
