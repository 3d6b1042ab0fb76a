import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { contributors, publishedContributors } from '@/db/schema'

/** Readers can look up whoever signs something they can read. */
export async function publishContributors(tx: Executor, slugs: string[]): Promise<void> {
  for (const slug of slugs) {
    const [person] = await tx.select().from(contributors).where(eq(contributors.slug, slug))
    if (!person) continue
    const shown = { slug, name: person.name, title: person.title, bio: person.bio }
    await tx.insert(publishedContributors).values(shown).onConflictDoUpdate({ target: publishedContributors.slug, set: shown })
  }
}
