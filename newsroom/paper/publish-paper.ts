import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { publishedPages, publishedPaper, sections, settings } from '@/db/schema'
import { paperChange } from '@/domain/articles/public-change'
import { type Paper, paperSchema, unnamedPaper } from '@/domain/paper/paper'
import type { Actor } from '@/domain/staff/staff'
import { putFrontRow } from '@/newsroom/door/put-front-row'
import { recordPublicChange } from '@/newsroom/door/record-change'
import { writeAudit } from '@/newsroom/record/write-audit'

const identitySchema = paperSchema.omit({ sections: true, pages: true })
export type PaperIdentity = Omit<Paper, 'sections' | 'pages'>

/** Sets the paper's name and masthead and puts them before readers. Answers the journal's line. */
export async function setPaperIdentity(tx: Executor, actor: Actor, identity: PaperIdentity): Promise<number> {
  const value = identitySchema.parse(identity)
  await tx.insert(settings).values({ name: 'paper', value }).onConflictDoUpdate({ target: settings.name, set: { value, updatedAt: sql`now()` } })
  return publishPaper(tx, actor)
}

/** Puts the paper's name, sections, masthead and the names of its pages as they are now before readers. Answers the journal's line. */
export async function publishPaper(tx: Executor, actor: Actor): Promise<number> {
  const paper = { ...(await loadIdentity(tx)), sections: await loadSections(tx), pages: await loadPages(tx) }
  await tx.insert(publishedPaper).values({ paper }).onConflictDoUpdate({ target: publishedPaper.id, set: { paper, updatedAt: sql`now()` } })
  await putFrontRow(tx)
  await writeAudit(tx, { actor, action: 'paper.changed', subject: { kind: 'paper', id: '1' }, details: { sections: paper.sections.map(({ slug }) => slug) } })
  return recordPublicChange(tx, paperChange)
}

async function loadIdentity(tx: Executor): Promise<PaperIdentity> {
  const [row] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.name, 'paper'))
  const { sections: _none, ...unnamed } = unnamedPaper
  return row ? identitySchema.parse(row.value) : unnamed
}

async function loadPages(tx: Executor): Promise<NonNullable<Paper['pages']>> {
  return tx.select({ slug: publishedPages.slug, title: publishedPages.title }).from(publishedPages).orderBy(asc(publishedPages.position))
}

async function loadSections(tx: Executor): Promise<Paper['sections']> {
  return tx
    .select({ slug: sections.slug, name: sections.name, layout: sections.layout, description: sections.description })
    .from(sections)
    .orderBy(asc(sections.position))
}
