import 'server-only'
import { asc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, sections } from '@/db/schema'
import type { SectionLayout } from '@/domain/paper/paper'
import { canManagePaper } from '@/domain/paper/policies'
import type { Actor } from '@/domain/staff/staff'

/** A section as it is set, with how many articles of every state stand in it. */
export type SectionRow = { id: string; slug: string; name: string; description: string; layout: SectionLayout; inMenu: boolean; version: number; articles: number }

/** The paper's sections in their order; null for who may not change them. */
export async function listSections({ actor }: { actor: Actor }): Promise<SectionRow[] | null> {
  if (!canManagePaper(actor)) return null
  const { id, slug, name, description, layout, inMenu, version } = sections
  const held = sql<number>`(select count(*)::int from ${articles} where ${eq(articles.sectionId, sections.id)})`
  return db().select({ id, slug, name, description, layout, inMenu, version, articles: held }).from(sections).where(isNull(sections.retiredAt)).orderBy(asc(sections.position), asc(sections.id))
}
