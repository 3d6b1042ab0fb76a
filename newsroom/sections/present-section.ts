import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { sections } from '@/db/schema'

/** The section that is meant by somebody whose page was open when one was given up: where its articles went. Whatever is none stays as it is. */
export async function presentSection(tx: Executor, sectionId: string | null): Promise<string | null> {
  if (sectionId === null) return null
  const [section] = await tx.select({ retiredAt: sections.retiredAt, movedTo: sections.movedTo }).from(sections).where(eq(sections.id, sectionId))
  return section?.retiredAt ? (section.movedTo ?? sectionId) : sectionId
}
