import 'server-only'
import { eq, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { sections } from '@/db/schema'
import type { PublicChange } from '@/domain/articles/public-change'
import { inputProblem } from '@/domain/paper/line-input'
import { canManagePaper } from '@/domain/paper/policies'
import { type SectionInput, sectionInput } from '@/domain/paper/section-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { endListMove } from '@/newsroom/door/list-moves'
import { writeAudit } from '@/newsroom/record/write-audit'
import { lockSections } from './lock-section'
import { showSections } from './section-change'

/**
 * Adds a section at the end. One that was given up under this address comes back, and goes on counting its board's numbers where it was.
 * Problems: not-allowed, name-missing, slug-invalid, bad-input, name-taken, slug-taken.
 */
export async function addSection({ actor, input }: { actor: Actor; input: SectionInput }): Promise<Outcome<{ change: PublicChange }>> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  const parsed = sectionInput.safeParse(input)
  if (!parsed.success) return { ok: false, problem: inputProblem(parsed.error) }
  const { name, slug } = parsed.data
  return db().transaction(async (tx) => {
    const present = await lockSections(tx)
    const alike = await tx.select().from(sections).where(or(eq(sections.slug, slug), eq(sections.name, name)))
    const former = alike.find((section) => section.slug === slug && section.retiredAt !== null)
    if (alike.some((section) => section !== former && section.slug === slug)) return fail('slug-taken', { field: 'slug' })
    if (alike.some((section) => section !== former && section.name === name)) return fail('name-taken', { field: 'name' })
    const row = { ...parsed.data, position: (present.at(-1)?.position ?? -1) + 1, retiredAt: null, movedTo: null }
    const [made] = former
      ? await tx.update(sections).set({ ...row, version: former.version + 1 }).where(eq(sections.id, former.id)).returning({ id: sections.id })
      : await tx.insert(sections).values(row).returning({ id: sections.id })
    if (!made) throw new Error('section was not returned')
    await endListMove(tx, 'sections', slug)
    await writeAudit(tx, { actor, action: 'section.added', subject: { kind: 'section', id: made.id }, details: parsed.data })
    return { ok: true, change: await showSections(tx, [slug]) }
  })
}
