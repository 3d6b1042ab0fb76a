import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { pages, publishedPages } from '@/db/schema'
import { type PublicChange, paperChange } from '@/domain/articles/public-change'
import { canManagePaper } from '@/domain/paper/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { recordPublicChange } from '@/newsroom/door/record-change'
import { writeAudit } from '@/newsroom/record/write-audit'
import { publishPaper } from './publish-paper'

/** Takes a page from readers; its versions are kept, and publishing it brings it back. Problems: not-allowed, not-found. */
export async function withdrawPage({ actor, slug }: { actor: Actor; slug: string }): Promise<Outcome<{ change: PublicChange }>> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  return db().transaction(async (tx) => {
    const [page] = await tx.update(pages).set({ withdrawnAt: sql`now()` }).where(eq(pages.slug, slug)).returning({ id: pages.id })
    if (!page) return fail('not-found')
    await tx.delete(publishedPages).where(eq(publishedPages.slug, slug))
    await writeAudit(tx, { actor, action: 'page.withdrawn', subject: { kind: 'page', id: page.id }, details: { slug } })
    await publishPaper(tx)
    const change: PublicChange = { ...paperChange, pageSlugs: [slug] }
    await recordPublicChange(tx, change)
    return { ok: true, change }
  })
}
