import 'server-only'
import { and, eq, ne, or } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { sections } from '@/db/schema'
import type { PublicChange } from '@/domain/articles/public-change'
import { inputProblem } from '@/domain/paper/line-input'
import { canManagePaper } from '@/domain/paper/policies'
import { type SectionInput, sectionInput } from '@/domain/paper/section-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { moveList } from '@/newsroom/door/list-moves'
import { arrangeSection, retellSection } from '@/newsroom/door/retell-section'
import { writeAudit } from '@/newsroom/record/write-audit'
import { type SectionRecord, lockSection } from './lock-section'
import { showSections } from './section-change'

type Changing = { actor: Actor; sectionId: string; baseVersion: number; input: SectionInput }
type Wanted = { name: string; slug: string; description: string; layout: SectionRecord['layout']; inMenu: boolean }

/**
 * Sets name, address, description, layout and place in the menu of a section. Its articles follow in the same transaction; an old address leads to
 * the new one. Problems: not-allowed, not-found, settings-overtaken, name-missing, slug-invalid, bad-input, name-taken, slug-taken.
 */
export async function changeSection({ actor, sectionId, baseVersion, input }: Changing): Promise<Outcome<{ change: PublicChange | null }>> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  const parsed = sectionInput.safeParse(input)
  if (!parsed.success) return { ok: false, problem: inputProblem(parsed.error) }
  const wanted = parsed.data
  return db().transaction(async (tx) => {
    const before = await lockSection(tx, sectionId)
    if (!before) return fail('not-found')
    const details = differences(before, wanted)
    if (Object.keys(details).length === 0) return { ok: true, change: null }
    if (before.version !== baseVersion) return fail('settings-overtaken', { detail: String(before.version) })
    const taken = await findTaken(tx, before.id, wanted)
    if (taken) return fail(taken === 'slug' ? 'slug-taken' : 'name-taken', { field: taken })
    await tx.update(sections).set({ ...wanted, version: before.version + 1 }).where(eq(sections.id, before.id))
    await carryOut(tx, before, wanted)
    await writeAudit(tx, { actor, action: 'section.changed', subject: { kind: 'section', id: before.id }, details })
    return { ok: true, change: await showSections(tx, [wanted.slug, before.slug]) }
  })
}

async function carryOut(tx: Executor, before: SectionRecord, wanted: Wanted): Promise<void> {
  const after = { ...before, ...wanted }
  if (before.slug !== wanted.slug) await moveList(tx, 'sections', before.slug, wanted.slug)
  if (before.slug !== wanted.slug || before.name !== wanted.name) await retellSection(tx, before.slug, after)
  if (before.layout !== wanted.layout) await arrangeSection(tx, after)
}

/** Also of what was given up: it may come back. */
async function findTaken(tx: Executor, id: string, { slug, name }: Wanted): Promise<'slug' | 'name' | null> {
  const [other] = await tx.select({ slug: sections.slug }).from(sections).where(and(ne(sections.id, id), or(eq(sections.slug, slug), eq(sections.name, name))))
  return other ? (other.slug === slug ? 'slug' : 'name') : null
}

function differences(before: SectionRecord, wanted: Wanted): Record<string, unknown> {
  const fields = ['name', 'slug', 'description', 'layout', 'inMenu'] as const
  return Object.fromEntries(fields.filter((field) => before[field] !== wanted[field]).map((field) => [field, { from: before[field], to: wanted[field] }]))
}
