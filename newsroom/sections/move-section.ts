import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { sections } from '@/db/schema'
import { type PublicChange, paperChange } from '@/domain/articles/public-change'
import { canManagePaper } from '@/domain/paper/policies'
import type { Direction } from '@/domain/paper/section-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { publishPaper } from '@/newsroom/paper/publish-paper'
import { writeAudit } from '@/newsroom/record/write-audit'
import { lockSections } from './lock-section'

/** Moves a section by one place in the paper's order; at the end of it nothing happens. Problems: not-allowed, not-found. */
export async function moveSection({ actor, sectionId, direction }: { actor: Actor; sectionId: string; direction: Direction }): Promise<Outcome<{ change: PublicChange | null }>> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  return db().transaction(async (tx) => {
    const order = await lockSections(tx)
    const from = order.findIndex(({ id }) => id === sectionId)
    const section = order[from]
    if (!section) return fail('not-found')
    const to = from + (direction === 'up' ? -1 : 1)
    if (to < 0 || to >= order.length) return { ok: true, change: null }
    const moved = order.toSpliced(from, 1).toSpliced(to, 0, section)
    for (const [position, { id, position: before }] of moved.entries()) if (before !== position) await tx.update(sections).set({ position }).where(eq(sections.id, id))
    await writeAudit(tx, { actor, action: 'section.moved', subject: { kind: 'section', id: sectionId }, details: { from: order.map(({ slug }) => slug), to: moved.map(({ slug }) => slug) } })
    await publishPaper(tx)
    return { ok: true, change: paperChange }
  })
}
