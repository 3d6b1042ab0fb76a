import 'server-only'
import { desc, eq, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { frontLayouts, publishedFront, sections } from '@/db/schema'
import { renameSections } from '@/domain/front/layout'

/** Puts the layout that was published last before readers, its sections by their slugs of now. Before there was any, the front fills itself. Within the caller's transaction. */
export async function putFrontRow(tx: Executor): Promise<void> {
  const [live] = await tx.select({ version: frontLayouts.version, layout: frontLayouts.layout }).from(frontLayouts).where(eq(frontLayouts.state, 'published')).orderBy(desc(frontLayouts.version)).limit(1)
  if (!live) return
  const named = await tx.select({ id: sections.id, slug: sections.slug }).from(sections)
  const row = { version: live.version, layout: renameSections(live.layout, new Map(named.map(({ id, slug }) => [id, slug]))) }
  await tx.insert(publishedFront).values(row).onConflictDoUpdate({ target: publishedFront.id, set: { ...row, updatedAt: sql`now()` } })
}
