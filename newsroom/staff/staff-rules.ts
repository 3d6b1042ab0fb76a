import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Executor, db } from '@/db/client'
import { settings } from '@/db/schema'
import { canManageStaff } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { isConfirmed } from './confirm-password'

const rulesSchema = z.object({ publishNeedsTwoStep: z.boolean() })
export type StaffRules = z.infer<typeof rulesSchema>

/** Name of the row in `settings`, which every request asks (`session-store.ts`). */
const staffRulesName = 'staff'

/** What this paper asks of its people beside their rights. */
export async function getStaffRules(executor: Executor = db()): Promise<StaffRules> {
  const [row] = await executor.select({ value: settings.value }).from(settings).where(eq(settings.name, staffRulesName))
  return row ? rulesSchema.parse(row.value) : { publishNeedsTwoStep: false }
}

/** Sets them; they hold from everybody's next request. Problems: not-allowed, confirm-password. */
export async function setStaffRules({ actor, input }: { actor: Actor; input: StaffRules }): Promise<Outcome<object>> {
  if (!canManageStaff(actor)) return fail('not-allowed')
  return db().transaction(async (tx) => {
    if (!(await isConfirmed(tx, actor))) return fail('confirm-password')
    const [before, value] = [await getStaffRules(tx), rulesSchema.parse(input)]
    await tx.insert(settings).values({ name: staffRulesName, value }).onConflictDoUpdate({ target: settings.name, set: { value, updatedAt: sql`now()` } })
    await writeAudit(tx, { actor, action: 'staff.rules-changed', subject: { kind: 'paper', id: '1' }, details: { ...value, before } })
    return { ok: true }
  })
}
