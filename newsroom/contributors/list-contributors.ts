import 'server-only'
import { asc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { contributors, publishedContributors, staff } from '@/db/schema'
import type { Picture } from '@/domain/articles/article'
import { canManageContributors } from '@/domain/articles/policies'
import type { Actor } from '@/domain/staff/staff'
import type { ContributorRow } from '@/domain/staff/staff-lists'
import { loadPictures } from '@/newsroom/media/pictures'

/** Every name that can sign an article, by name; null for who may not manage them. */
export async function listContributors({ actor }: { actor: Actor }): Promise<ContributorRow[] | null> {
  if (!canManageContributors(actor)) return null
  const rows = await select().orderBy(asc(contributors.name), asc(contributors.slug))
  return rows.map(rowOf)
}

/** One of them, with the portrait as the library has it. */
export async function getContributor({ actor, contributorId }: { actor: Actor; contributorId: string }): Promise<(ContributorRow & { portrait: { mediaId: string; picture: Picture } | null }) | null> {
  if (!canManageContributors(actor) || !/^[0-9a-f-]{36}$/i.test(contributorId)) return null
  const [row] = await select().where(eq(contributors.id, contributorId))
  if (!row) return null
  const { portraitId } = row.contributor
  const picture = portraitId === null ? undefined : (await loadPictures(db(), [portraitId])).get(portraitId)
  return { ...rowOf(row), portrait: portraitId !== null && picture ? { mediaId: portraitId, picture } : null }
}

/** Open accounts that sign with no name yet, to be chosen from; null for who may not manage names. */
export async function listNamelessStaff({ actor }: { actor: Actor }): Promise<{ id: string; name: string; email: string }[] | null> {
  if (!canManageContributors(actor)) return null
  return db()
    .select({ id: staff.id, name: staff.name, email: staff.email })
    .from(staff)
    .leftJoin(contributors, eq(contributors.staffId, staff.id))
    .where(isNull(contributors.id))
    .orderBy(asc(staff.name))
}

function select() {
  return db()
    .select({ contributor: contributors, staffName: staff.name, shown: publishedContributors.slug })
    .from(contributors)
    .leftJoin(staff, eq(staff.id, contributors.staffId))
    .leftJoin(publishedContributors, eq(publishedContributors.slug, contributors.slug))
}

function rowOf({ contributor, staffName, shown }: { contributor: typeof contributors.$inferSelect; staffName: string | null; shown: string | null }): ContributorRow {
  const { createdAt: _when, ...row } = contributor
  return { ...row, staffName, isShown: shown !== null }
}
