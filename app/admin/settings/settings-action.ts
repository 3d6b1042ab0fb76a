import 'server-only'
import { staffAction } from '@/app/admin/staff-action'
import type { SettingsState } from '@/components/newsroom/settings/settings-state'
import type { PublicChange } from '@/domain/articles/public-change'
import type { Outcome } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { expirePublicChange } from '@/published/expire'

type Verb = (actor: StaffActor) => Promise<Outcome<{ change?: PublicChange | null }>>

/** A form of the paper's settings: who sends it, the verb, what readers see differ. Refused, it gets back what was written. */
export async function settingsAction(form: FormData, verb: Verb): Promise<SettingsState> {
  const guard = await staffAction()
  const done = guard.ok ? await verb(guard.actor) : guard
  if (!done.ok) return { ok: false, problem: done.problem, values: writtenIn(form) }
  if ('change' in done && done.change) await expirePublicChange(done.change)
  return { ok: true }
}

/** Texts by name; a box that is ticked stands as `yes` under its name, or under name and value where several have the name. */
function writtenIn(form: FormData): Record<string, string> {
  const texts = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$'))
  return Object.fromEntries(texts.flatMap(([name, value]) => [[name, value], [`${name}:${value}`, 'yes']]))
}

/** The version that a form was made from; what is none is overtaken. */
export function versionOf(form: FormData): number {
  const version = Number(form.get('version'))
  return Number.isInteger(version) && version >= 0 ? version : -1
}
