import 'server-only'
import { db } from '@/db/client'
import { type PublicChange, paperChange } from '@/domain/articles/public-change'
import { canManagePaper } from '@/domain/paper/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { AuditAction } from '@/domain/record/audit-actions'
import type { Actor } from '@/domain/staff/staff'
import { publishPaper } from '@/newsroom/paper/publish-paper'
import { writeAudit } from '@/newsroom/record/write-audit'
import { type SettingKind, lockSetting, writeSetting } from './setting'

/** `change`: what readers see differ; null when nothing was changed. */
export type SettingChanged = Outcome<{ change: PublicChange | null }>

type Changing<Value> = { actor: Actor; kind: SettingKind<Value>; value: Value; /** The version that the form was made from. */ baseVersion: number; action: AuditAction }

/**
 * Sets the paper's settings of one kind and puts them before readers, with what was and what is in the record. Problems: not-allowed,
 * settings-overtaken (somebody changed them since; the present version as detail).
 */
export async function changeSetting<Value extends object>({ actor, kind, value, baseVersion, action }: Changing<Value>): Promise<SettingChanged> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  return db().transaction(async (tx) => {
    const before = await lockSetting(tx, kind)
    const details = differences(before.value, value)
    if (Object.keys(details).length === 0) return { ok: true, change: null }
    if (before.version !== baseVersion) return fail('settings-overtaken', { detail: String(before.version) })
    await writeSetting(tx, kind, value)
    await writeAudit(tx, { actor, action, subject: { kind: 'paper', id: '1' }, details })
    await publishPaper(tx)
    return { ok: true, change: paperChange }
  })
}

/** Each field that differs, with what it was and what it is; of a group its fields. */
function differences(before: object, after: object): Record<string, unknown> {
  const [was, is] = [flat(before), flat(after)]
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => JSON.stringify(was[name] ?? '') !== JSON.stringify(is[name] ?? ''))
  return Object.fromEntries(names.map((name) => [name, { from: was[name] ?? '', to: is[name] ?? '' }]))
}

function flat(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).flatMap(([name, part]): [string, unknown][] => (isGroup(part) ? Object.entries(part) : [[name, part]])))
}

function isGroup(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part) && !('mediaId' in part)
}
