import 'server-only'
import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, contributors, publishedArticles, publishedContributors, publishedListings, staff } from '@/db/schema'
import { canManageContributors } from '@/domain/articles/policies'
import type { PublicChange } from '@/domain/articles/public-change'
import { type Outcome, type Problem, fail } from '@/domain/problems'
import { type ContributorInput, contributorInput } from '@/domain/staff/inputs'
import type { Actor } from '@/domain/staff/staff'
import { publishContributors } from '@/newsroom/door/publish-contributors'
import { putReaderRow } from '@/newsroom/door/put-reader-row'
import { recordPublicChange } from '@/newsroom/door/record-change'
import { loadPictures } from '@/newsroom/media/pictures'
import { writeAudit } from '@/newsroom/record/write-audit'
import { staffProblem } from '@/newsroom/staff/add-staff'
import { makeContributor } from '@/newsroom/staff/make-contributor'

/** `change`: what readers see differ; null when they see nothing of it. */
export type SavedContributor = Outcome<{ contributorId: string; change: PublicChange | null }>

/**
 * Adds a name that signs articles, or changes one. Its address stays for ever. What readers have of it, on its own page and under every article
 * that it signs, changes in the same transaction. Problems: not-allowed, name-missing, email-invalid, bad-input (an account that signs already, a portrait
 * that is no picture of the library), not-found.
 */
export async function saveContributor({ actor, input }: { actor: Actor; input: ContributorInput }): Promise<SavedContributor> {
  if (!canManageContributors(actor)) return fail('not-allowed')
  const parsed = contributorInput.safeParse(input)
  if (!parsed.success) return { ok: false, problem: staffProblem(parsed.error) }
  return db().transaction(async (tx) => {
    const problem = await findObstacle(tx, parsed.data)
    if (problem) return { ok: false, problem }
    return parsed.data.id === null ? add(tx, actor, parsed.data) : change(tx, actor, parsed.data.id, parsed.data)
  })
}

/** An account signs with one name, and a name is one account's. */
async function findObstacle(tx: Executor, { id, staffId, portraitId }: ContributorInput): Promise<Problem | null> {
  if (portraitId !== null && !(await loadPictures(tx, [portraitId])).has(portraitId)) return { code: 'bad-input', field: 'portraitId' }
  if (staffId === null) return null
  const [person] = await tx.select({ id: staff.id }).from(staff).where(eq(staff.id, staffId)).for('update')
  const others = await tx.$count(contributors, and(eq(contributors.staffId, staffId), id === null ? undefined : ne(contributors.id, id)))
  return person && others === 0 ? null : { code: 'bad-input', field: 'staffId' }
}

async function add(tx: Executor, actor: Actor, { id: _none, name, ...more }: ContributorInput): Promise<SavedContributor> {
  const contributorId = await makeContributor(tx, { ...more, name })
  await writeAudit(tx, { actor, action: 'contributor.added', subject: { kind: 'contributor', id: contributorId }, details: { name } })
  return { ok: true, contributorId, change: null }
}

async function change(tx: Executor, actor: Actor, id: string, { id: _same, ...input }: ContributorInput): Promise<SavedContributor> {
  const [before] = await tx.select().from(contributors).where(eq(contributors.id, id))
  if (!before) return fail('not-found')
  // Articles first, as publishing does: who waits here for one that is being published reads its row afterwards.
  const signed = await lockSigned(tx, before.slug)
  await tx.update(contributors).set(input).where(eq(contributors.id, id))
  await writeAudit(tx, { actor, action: 'contributor.changed', subject: { kind: 'contributor', id }, details: { name: input.name, before: before.name, ...(before.portraitId !== input.portraitId && { portrait: input.portraitId }) } })
  if ((await tx.$count(publishedContributors, eq(publishedContributors.slug, before.slug))) === 0) return { ok: true, contributorId: id, change: null }
  await publishContributors(tx, [before.slug])
  const isSeen = seen.some((field) => before[field] !== input[field])
  const rows = isSeen ? await signAnew(tx, before.slug, signed, input) : []
  const changed = changeOf(before.slug, rows)
  await recordPublicChange(tx, changed)
  return { ok: true, contributorId: id, change: changed }
}

/** What stands under every article that somebody signs. */
const seen = ['name', 'title', 'bio', 'publicEmail', 'portraitId'] as const

/** Numbers of the articles that readers see under this name, none of which anybody else publishes until this is done. */
async function lockSigned(tx: Executor, slug: string): Promise<number[]> {
  const isSigned = and(eq(publishedListings.list, 'contributor'), eq(publishedListings.slug, slug))
  const shown = await tx.select({ id: publishedArticles.articleId }).from(publishedArticles).innerJoin(publishedListings, eq(publishedListings.number, publishedArticles.number)).where(isSigned)
  if (shown.length === 0) return []
  const locked = await tx.select({ number: articles.number }).from(articles).where(inArray(articles.id, shown.map(({ id }) => id))).orderBy(asc(articles.number)).for('update')
  return locked.flatMap(({ number }) => (number === null ? [] : [number]))
}

/** Writes the name into the reader side's rows and what finds them. Their pages show the words about the person too. */
async function signAnew(tx: Executor, slug: string, numbers: number[], { name, title }: { name: string; title: string }) {
  const done: (typeof publishedArticles.$inferSelect)[] = []
  for (const number of numbers) {
    const [row] = await tx.select().from(publishedArticles).where(eq(publishedArticles.number, number))
    if (!row) continue
    await putReaderRow(tx, { ...row, bylines: row.bylines.map((one) => (one.slug === slug ? { ...one, name, title } : one)) })
    done.push(row)
  }
  return done
}

function changeOf(slug: string, rows: (typeof publishedArticles.$inferSelect)[]): PublicChange {
  const unique = (values: string[]) => [...new Set(values)]
  return {
    articleNumbers: rows.map(({ number }) => number),
    sectionSlugs: unique(rows.map(({ sectionSlug }) => sectionSlug)),
    contributorSlugs: unique([slug, ...rows.flatMap(({ contributorSlugs }) => contributorSlugs)]),
    tagSlugs: unique(rows.flatMap(({ tagSlugs }) => tagSlugs)),
    paper: false,
    paths: [`/contributors/${slug}`],
  }
}
