import 'server-only'
import { count, eq, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, publishedArticles, sections } from '@/db/schema'
import type { PublicChange } from '@/domain/articles/public-change'
import { canManagePaper } from '@/domain/paper/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { moveList } from '@/newsroom/door/list-moves'
import { arrangeSection, retellSection } from '@/newsroom/door/retell-section'
import { writeAudit } from '@/newsroom/record/write-audit'
import { type SectionRecord, lockSection } from './lock-section'
import { showSections } from './section-change'

type Retiring = { actor: Actor; sectionId: string; baseVersion: number; /** Where its articles go; null for a section without any. */ targetId: string | null }

/**
 * Gives a section up: what stands in it, drafts too, moves to another one in the same transaction, and readers of its address are led there. Its row
 * stays, for an editor's open page still names it. Problems: not-allowed, not-found, settings-overtaken, last-section, target-missing.
 */
export async function retireSection({ actor, sectionId, baseVersion, targetId }: Retiring): Promise<Outcome<{ change: PublicChange; moved: number }>> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  return db().transaction(async (tx) => {
    const target = targetId === null || targetId === sectionId ? null : await lockSection(tx, targetId)
    const section = await lockSection(tx, sectionId)
    if (!section) return fail('not-found')
    if (section.version !== baseVersion) return fail('settings-overtaken', { detail: String(section.version) })
    if ((await tx.$count(sections, sql`${sections.retiredAt} is null`)) < 2) return fail('last-section')
    const [{ held } = { held: 0 }] = await tx.select({ held: count() }).from(articles).where(eq(articles.sectionId, sectionId))
    if ((held > 0 || targetId !== null) && !target) return fail('target-missing', { field: 'target' })
    if (target) await moveAll(tx, section, target)
    await tx.update(sections).set({ movedTo: target?.id ?? null }).where(eq(sections.movedTo, section.id))
    await tx.update(sections).set({ retiredAt: sql`now()`, movedTo: target?.id ?? null, version: section.version + 1 }).where(eq(sections.id, section.id))
    await writeAudit(tx, { actor, action: 'section.retired', subject: { kind: 'section', id: section.id }, details: { name: section.name, target: target?.name ?? null, moved: held } })
    return { ok: true, moved: held, change: await showSections(tx, target ? [target.slug, section.slug] : [section.slug]) }
  })
}

/** Nobody's words change, so no revisions are written; a page that is open and names the old section is understood (`presentSection`). */
async function moveAll(tx: Executor, section: SectionRecord, target: SectionRecord): Promise<void> {
  await tx.update(articles).set({ sectionId: target.id }).where(eq(articles.sectionId, section.id))
  await tx.update(publishedArticles).set({ boardNumber: null, isPinned: false }).where(eq(publishedArticles.sectionSlug, section.slug))
  await retellSection(tx, section.slug, target)
  await arrangeSection(tx, target)
  await moveList(tx, 'sections', section.slug, target.slug)
}
