import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { settings } from '@/db/schema'
import { type Checklist, checkCodes } from '@/domain/articles/checklist'
import { checklistSchema } from '@/domain/articles/checklist-input'
import { canChangeChecklist } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { getChecklist } from './get-checklist'

/** Sets what the publish check looks for and what it blocks, from the next publication on. Problems: not-allowed, bad-input. */
export async function changeChecklist({ actor, input }: { actor: Actor; input: Checklist }): Promise<Outcome<{ changed: number }>> {
  if (!canChangeChecklist(actor)) return fail('not-allowed')
  const parsed = checklistSchema.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const value = parsed.data
  return db().transaction(async (tx) => {
    const before = await getChecklist(tx)
    const changed = checkCodes.filter((code) => before[code] !== value[code])
    if (changed.length === 0) return { ok: true, changed: 0 }
    await tx.insert(settings).values({ name: 'checklist', value }).onConflictDoUpdate({ target: settings.name, set: { value, updatedAt: sql`now()` } })
    const details = Object.fromEntries(changed.map((code) => [code, { from: before[code], to: value[code] }]))
    await writeAudit(tx, { actor, action: 'checklist.changed', subject: { kind: 'paper', id: '1' }, details })
    return { ok: true, changed: changed.length }
  })
}
