import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { pages, publishedPages } from '@/db/schema'
import { type PublicChange, paperChange } from '@/domain/articles/public-change'
import { canManagePaper } from '@/domain/paper/policies'
import type { Direction } from '@/domain/paper/section-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { publishPaper } from './publish-paper'

/** Moves a page by one place in the foot; at the end of it nothing happens. Problems: not-allowed, not-found. */
export async function movePage({ actor, slug, direction }: { actor: Actor; slug: string; direction: Direction }): Promise<Outcome<{ change: PublicChange | null }>> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  return db().transaction(async (tx) => {
    const order = await tx.select().from(pages).orderBy(asc(pages.position), asc(pages.slug)).for('update')
    const from = order.findIndex((page) => page.slug === slug)
    const page = order[from]
    if (!page) return fail('not-found')
    const to = from + (direction === 'up' ? -1 : 1)
    if (to < 0 || to >= order.length) return { ok: true, change: null }
    for (const [position, moved] of order.toSpliced(from, 1).toSpliced(to, 0, page).entries()) {
      await tx.update(pages).set({ position }).where(eq(pages.id, moved.id))
      await tx.update(publishedPages).set({ position }).where(eq(publishedPages.slug, moved.slug))
    }
    await writeAudit(tx, { actor, action: 'page.moved', subject: { kind: 'page', id: page.id }, details: { slug, direction } })
    await publishPaper(tx)
    return { ok: true, change: paperChange }
  })
}
