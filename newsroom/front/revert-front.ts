import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { frontLayouts } from '@/db/schema'
import { canLayOutFront } from '@/domain/articles/policies'
import { type RevertFrontInput, revertFrontInput } from '@/domain/front/front-inputs'
import { fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { lockFront, newestLayout } from './front-versions'
import { type PublishedFront, putBeforeReaders } from './publish-front'

/**
 * Brings an earlier published layout back, as a new version, at once. What was saved since and not published stays in the history; pins and lines
 * whose time is over stay over. Problems: bad-input, not-allowed, not-found.
 */
export async function revertFront({ actor, input }: { actor: Actor; input: RevertFrontInput }): Promise<PublishedFront> {
  if (!canLayOutFront(actor)) return fail('not-allowed')
  const parsed = revertFrontInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: 'version' })
  return db().transaction(async (tx) => {
    await lockFront(tx)
    const [earlier] = await tx.select().from(frontLayouts).where(and(eq(frontLayouts.version, parsed.data.version), eq(frontLayouts.state, 'published')))
    if (!earlier) return fail('not-found')
    return putBeforeReaders(tx, { actor, layout: earlier.layout, baseVersion: (await newestLayout(tx)).version, revertsTo: earlier.version })
  })
}
