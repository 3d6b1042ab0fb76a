import 'server-only'
import { inputProblem } from '@/domain/paper/line-input'
import { type SearchSettingsInput, searchSettingsInput } from '@/domain/paper/search-settings'
import type { Actor } from '@/domain/staff/staff'
import { type SettingChanged, changeSetting } from './change-setting'
import { searchKind } from './kinds'

/** Sets what search engines and crawlers may do, and the codes that prove whose site it is. Problems: those of `changeSetting`, code-invalid, bad-input. */
export async function changeSearchSettings({ actor, input, baseVersion }: { actor: Actor; input: SearchSettingsInput; baseVersion: number }): Promise<SettingChanged> {
  const parsed = searchSettingsInput.safeParse(input)
  if (!parsed.success) return { ok: false, problem: inputProblem(parsed.error) }
  return changeSetting({ actor, kind: searchKind, value: parsed.data, baseVersion, action: 'paper.search-changed' })
}
