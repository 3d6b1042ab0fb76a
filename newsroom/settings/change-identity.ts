import 'server-only'
import { inputProblem } from '@/domain/paper/line-input'
import { type IdentityInput, identityInput, identityOf } from '@/domain/paper/masthead'
import type { Actor } from '@/domain/staff/staff'
import { type SettingChanged, changeSetting } from './change-setting'
import { identityKind } from './kinds'

/** Sets name, masthead and channels. Problems: those of `changeSetting`, and of a field: name-missing, registration-invalid, day-invalid, phone-invalid, email-invalid, channel-invalid (the line as detail), channels-too-many, bad-input. */
export async function changeIdentity({ actor, input, baseVersion }: { actor: Actor; input: IdentityInput; baseVersion: number }): Promise<SettingChanged> {
  const parsed = identityInput.safeParse(input)
  if (!parsed.success) return { ok: false, problem: inputProblem(parsed.error) }
  return changeSetting({ actor, kind: identityKind, value: identityOf(parsed.data), baseVersion, action: 'paper.changed' })
}
