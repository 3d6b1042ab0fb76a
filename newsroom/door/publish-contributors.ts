import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { contributors, media, publishedContributors } from '@/db/schema'
import type { Picture } from '@/domain/articles/article'
import { toPicture } from '@/newsroom/media/pictures'

/** Readers can look up whoever signs something they can read. */
export async function publishContributors(tx: Executor, slugs: string[]): Promise<void> {
  if (slugs.length === 0) return
  const found = await tx.select({ person: contributors, portrait: media }).from(contributors).leftJoin(media, eq(media.id, contributors.portraitId)).where(inArray(contributors.slug, slugs))
  for (const { person, portrait } of found.sort((one, other) => one.person.slug.localeCompare(other.person.slug))) {
    const { slug, name, title, bio, publicEmail: email } = person
    const shown = { slug, name, title, bio, email, portrait: portrait && portraitOf(portrait) }
    await tx.insert(publishedContributors).values(shown).onConflictDoUpdate({ target: publishedContributors.slug, set: shown })
  }
}

/** Readers get a face and what is read out of it: no caption, no credit, no rights. */
function portraitOf(row: typeof media.$inferSelect): Picture {
  const { rightsUntil: _own, ...picture } = toPicture(row)
  return { ...picture, alt: row.decorative ? '' : picture.alt, blur: null, caption: '', credit: '' }
}
