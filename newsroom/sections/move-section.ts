import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { sections } from '@/db/schema'
import { type PublicChange, paperChange } from '@/domain/articles/public-change'
import { canManagePaper } from '@/domain/paper/policies'
import type { SectionMove } from '@/domain/paper/section-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { publishPaper } from '@/newsroom/paper/publish-paper'
import { writeAudit } from '@/newsroom/record/write-audit'
import { lockSections } from './lock-section'

/** Moves a section in the paper's order: by one place, at the end of which nothing happens, or to before another. Problems: not-allowed, not-found. */
export async function moveSection({ actor, sectionId, move }: { actor: Actor; sectionId: string; move: SectionMove }): Promise<Outcome<{ change: PublicChange | null }>> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  return db().transaction(async (tx) => {
    const order = await lockSections(tx)
    const from = order.findIndex(({ id }) => id === sectionId)
    const section = order[from]
    if (!section) return fail('not-found')
    const others = order.toSpliced(from, 1)
    const to = placeOf(move, from, others.map(({ id }) => id))
    if (to === null) return fail('not-found')
    if (to === from || to < 0 || to >= order.length) return { ok: true, change: null }
    const moved = others.toSpliced(to, 0, section)
    for (const [position, { id, position: before }] of moved.entries()) if (before !== position) await tx.update(sections).set({ position }).where(eq(sections.id, id))
    await writeAudit(tx, { actor, action: 'section.moved', subject: { kind: 'section', id: sectionId }, details: { from: order.map(({ slug }) => slug), to: moved.map(({ slug }) => slug) } })
    await publishPaper(tx)
    return { ok: true, change: paperChange }
  })
}

/** Null when what it is to stand before was given up meanwhile. */
function placeOf(move: SectionMove, from: number, others: string[]): number | null {
  if (move === 'up') return from - 1
  if (move === 'down') return from + 1
  if (move.before === null) return others.length
  const at = others.indexOf(move.before)
  return at === -1 ? null : at
}
