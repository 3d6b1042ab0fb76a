import 'server-only'
import { and, desc, eq, gt } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { frontLayouts } from '@/db/schema'
import { canLayOutFront } from '@/domain/articles/policies'
import { type SaveFrontInput, saveFrontInput } from '@/domain/front/front-inputs'
import { type FrontLayout, frontLayoutSchema } from '@/domain/front/layout'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { keepLayout, lockFront, newestLayout } from './front-versions'

/**
 * Saves how the front is to be laid out; readers see nothing of it. Problems: bad-input, not-allowed, version-conflict (`detail`: the newest version):
 * somebody saved or published since. What was sent is kept beside it then, and stands in the history.
 */
export async function saveFrontDraft({ actor, input }: { actor: Actor; input: SaveFrontInput }): Promise<Outcome<{ version: number }>> {
  if (!canLayOutFront(actor)) return fail('not-allowed')
  const parsed = saveFrontInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { baseVersion, layout } = parsed.data
  const authorId = staffIdOf(actor)
  return db().transaction(async (tx) => {
    await lockFront(tx)
    const newest = await newestLayout(tx)
    if (newest.version !== baseVersion) {
      if (!(await isKeptAside(tx, layout, newest.version, authorId))) await keepLayout(tx, { state: 'aside', layout, baseVersion, authorId })
      return fail('version-conflict', { detail: String(newest.version) })
    }
    if (isSameLayout(newest.layout, layout)) return { ok: true, version: newest.version }
    return { ok: true, version: await keepLayout(tx, { state: 'draft', layout, baseVersion, authorId }) }
  })
}

/** Whether the same was put aside already since the version that is in the way: a page may ask again. */
async function isKeptAside(tx: Executor, layout: FrontLayout, since: number, authorId: string | null): Promise<boolean> {
  const own = authorId === null ? undefined : eq(frontLayouts.authorId, authorId)
  const [aside] = await tx.select({ layout: frontLayouts.layout }).from(frontLayouts).where(and(eq(frontLayouts.state, 'aside'), gt(frontLayouts.version, since), own)).orderBy(desc(frontLayouts.version)).limit(1)
  return aside !== undefined && isSameLayout(aside.layout, layout)
}

/** The database gives the keys of an object back in an order of its own. */
function isSameLayout(one: FrontLayout, other: FrontLayout): boolean {
  return JSON.stringify(frontLayoutSchema.parse(one)) === JSON.stringify(frontLayoutSchema.parse(other))
}
