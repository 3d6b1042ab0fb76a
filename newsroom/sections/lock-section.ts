import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles, sections } from '@/db/schema'

export type SectionRecord = typeof sections.$inferSelect

/**
 * A section that is not retired, held with all of its articles until the transaction ends. Articles first, as publishing does: whoever publishes one
 * meanwhile waits, and reads the section afterwards.
 */
export async function lockSection(tx: Executor, id: string): Promise<SectionRecord | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null
  await tx.execute(sql`select count(*) from (select 1 from ${articles} where ${eq(articles.sectionId, id)} order by ${articles.number}, ${articles.id} for update) as held`)
  const [section] = await tx.select().from(sections).where(eq(sections.id, id)).for('update')
  return section && section.retiredAt === null ? section : null
}

/** Held until the transaction ends: the order of all sections is one thing. */
export async function lockSections(tx: Executor): Promise<SectionRecord[]> {
  const rows = await tx.select().from(sections).orderBy(asc(sections.position), asc(sections.id)).for('update')
  return rows.filter(({ retiredAt }) => retiredAt === null)
}
