import 'server-only'
import { db } from '@/db/client'
import { contributors } from '@/db/schema'
import { storeImage } from '@/newsroom/media/store-image'
import { drawPortrait } from './draw-picture'
import type { Demo } from './read-demo'

/** Who signs in the demo paper, some with a face; who is there already stays as they are. */
export async function seedDemoPeople(people: Demo['contributors']): Promise<void> {
  for (const { portrait, ...person } of people) {
    const portraitId = portrait ? await storePortrait(person.slug, await drawPortrait(portrait), portrait.alt) : null
    await db().insert(contributors).values({ ...person, portraitId }).onConflictDoNothing()
  }
}

async function storePortrait(slug: string, bytes: Uint8Array, alt: string): Promise<string> {
  const stored = await storeImage({ actor: { kind: 'operator' }, image: { bytes, name: `${slug}.png`, alt, credit: '새벽일보' } })
  if (!stored.ok) throw new Error(`demo portrait ${slug} was refused: ${stored.problem.code}`)
  return stored.mediaId
}
