import 'server-only'
import { randomBytes } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { contributors } from '@/db/schema'
import { slugOf } from '@/domain/articles/address'

type NewContributor = { name: string; staffId: string | null; title?: string; bio?: string; email?: string; publicEmail?: string; portraitId?: string | null }

/**
 * Gives a new person on staff a name to sign with. Of two with the same name the second gets a few letters behind the slug. The
 * address they sign in with is not given away: what readers see of a person is set apart. Answers the id.
 */
export async function makeContributor(tx: Executor, row: NewContributor): Promise<string> {
  const slug = slugOf(row.name)
  const [made] = await tx.insert(contributors).values({ ...row, slug }).onConflictDoNothing({ target: contributors.slug }).returning({ id: contributors.id })
  if (made) return made.id
  const [other] = await tx.insert(contributors).values({ ...row, slug: `${slug}-${randomBytes(3).toString('hex')}` }).returning({ id: contributors.id })
  if (!other) throw new Error('contributor was not returned')
  return other.id
}

/** Makes a name that signs already this person's own; false when there is none, or when it has become somebody else's. */
export async function takeContributor(tx: Executor, contributorId: string | null, staffId: string): Promise<boolean> {
  if (contributorId === null) return false
  const taken = await tx.update(contributors).set({ staffId }).where(and(eq(contributors.id, contributorId), isNull(contributors.staffId))).returning({ id: contributors.id })
  return taken.length === 1
}
