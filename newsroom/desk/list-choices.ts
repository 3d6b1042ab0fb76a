import 'server-only'
import { asc, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { contributors, sections, staff } from '@/db/schema'
import type { SectionLayout } from '@/domain/paper/paper'

/** Sections an article can stand in, in the paper's order. */
export async function listSectionChoices(): Promise<{ id: string; name: string; slug: string; layout: SectionLayout }[]> {
  return db().select({ id: sections.id, name: sections.name, slug: sections.slug, layout: sections.layout }).from(sections).where(isNull(sections.retiredAt)).orderBy(asc(sections.position))
}

/** People who can sign an article, by name. */
export async function listContributorChoices(): Promise<{ id: string; name: string; title: string }[]> {
  return db().select({ id: contributors.id, name: contributors.name, title: contributors.title }).from(contributors).orderBy(asc(contributors.name))
}

/** People with an open account, by name. */
export async function listStaffChoices(): Promise<{ id: string; name: string }[]> {
  return db().select({ id: staff.id, name: staff.name }).from(staff).where(isNull(staff.deactivatedAt)).orderBy(asc(staff.name), asc(staff.id))
}
