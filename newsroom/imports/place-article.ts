import 'server-only'
import { asc, eq, inArray, max, or, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { contributors, sections } from '@/db/schema'
import { slugOf } from '@/domain/articles/address'
import type { NoteBook } from '@/domain/document/notes'
import type { SectionLayout } from '@/domain/paper/paper'
import type { Actor } from '@/domain/staff/staff'
import type { ImportedArticle } from '@/exchange/imported-article'
import { publishPaper } from '@/newsroom/paper/publish-paper'
import { writeAudit } from '@/newsroom/record/write-audit'
import type { ImportOptions } from './import-article'

/** Section and tags of an imported article, by name. */
export function placeCategories(article: ImportedArticle, options: Pick<ImportOptions, 'categoryAs' | 'defaultSection'>): { section: string; tags: string[] } {
  const [first, ...others] = article.categories
  if (options.categoryAs === 'tag' || first === undefined) return { section: options.defaultSection, tags: [...article.categories, ...article.tags] }
  return { section: first, tags: [...others, ...article.tags] }
}

/** A section in which something was put, and the journal's line when it had to be made. */
export type Placed = { id: string; name: string; layout: SectionLayout; changeId: number | null }

/** The section of that name or slug; a new one at the end of the paper when there is none, with the journal's line for it. */
export async function findOrMakeSection(tx: Executor, actor: Actor, name: string, layout: SectionLayout = 'magazine'): Promise<Placed> {
  const slug = slugOf(name)
  const [known] = await tx
    .select({ id: sections.id, name: sections.name, layout: sections.layout, retiredAt: sections.retiredAt, movedTo: sections.movedTo })
    .from(sections)
    .where(or(eq(sections.name, name), eq(sections.slug, slug)))
    .orderBy(sql`${sections.retiredAt} is not null`)
    .limit(1)
  if (known?.retiredAt) return findFollowing(tx, known)
  if (known) return { id: known.id, name: known.name, layout: known.layout, changeId: null }
  const [last] = await tx.select({ position: max(sections.position) }).from(sections)
  const [made] = await tx.insert(sections).values({ name, slug, layout, position: (last?.position ?? -1) + 1 }).returning({ id: sections.id })
  if (!made) throw new Error('section was not returned')
  await writeAudit(tx, { actor, action: 'section.added', subject: { kind: 'section', id: made.id }, details: { name, slug, layout } })
  return { id: made.id, name, layout, changeId: await publishPaper(tx) }
}

/** Of a section that was given up: the one that has its articles; where there were none it begins again. */
async function findFollowing(tx: Executor, { id, movedTo }: { id: string; movedTo: string | null }): Promise<Placed> {
  const following = movedTo ?? id
  if (movedTo === null) await tx.update(sections).set({ retiredAt: null }).where(eq(sections.id, id))
  const [section] = await tx.select({ id: sections.id, name: sections.name, layout: sections.layout }).from(sections).where(eq(sections.id, following))
  if (!section) throw new Error('section that follows another is not there')
  return { ...section, changeId: movedTo === null ? await publishPaper(tx) : null }
}

/** Contributors of these names or slugs, in the source's order. A name nobody here has is noted. */
export async function findContributors(tx: Executor, names: string[], notes: NoteBook): Promise<string[]> {
  if (names.length === 0) return []
  const rows = await tx.select().from(contributors).where(or(inArray(contributors.name, names), inArray(contributors.slug, names))).orderBy(asc(contributors.createdAt))
  return names.flatMap((name) => {
    const person = rows.find((row) => row.name === name || row.slug === name)
    if (!person) notes.add('field-ignored', `author: ${name}`)
    return person ? [person.id] : []
  })
}
