import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, publishedArticles } from '@/db/schema'
import { articlePath, slugOf } from '@/domain/articles/address'
import { type PublishArticleInput, publishArticleInput } from '@/domain/articles/inputs'
import { canPublishArticle } from '@/domain/articles/policies'
import type { PublicChange } from '@/domain/articles/public-change'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { listBoardCompany } from '@/newsroom/door/board-company'
import { changeOf } from '@/newsroom/door/change-of'
import { embargoProblem } from '@/newsroom/door/embargo'
import { findNeighbours } from '@/newsroom/door/find-neighbours'
import { publishContributors } from '@/newsroom/door/publish-contributors'
import { putReaderRow } from '@/newsroom/door/put-reader-row'
import { buildReaderRow } from '@/newsroom/door/reader-row'
import { recordPublicChange } from '@/newsroom/door/record-change'
import { refreshReferrers } from '@/newsroom/door/refresh-referrers'
import { endWithdrawal } from '@/newsroom/door/withdrawn-row'
import { describeMedia } from '@/newsroom/media/describe-media'
import { findBlock } from '@/newsroom/checklist/find-block'
import { findWriters } from '@/newsroom/notify/find-recipients'
import { sendNotices, settleSubmission } from '@/newsroom/notify/send-notices'
import { writeAudit } from '@/newsroom/record/write-audit'
import { databaseNow } from '@/newsroom/record/database-now'
import { endPromises } from '@/newsroom/schedule/end-promises'
import { type ArticleRecord, type RevisionRecord, loadHeadRevision, lockArticle } from './lock-article'
import { saysTheSame } from './says-the-same'
import { contentOf, writeRevision } from './write-revision'

export type Published = Outcome<{ change: PublicChange; changeId: number; number: number; path: string; version: number; /** It had been withdrawn. */ isBack: boolean }>

/**
 * Puts the head revision before readers, in one transaction: a revision of its own, the reader side's row, the record, and the line
 * in the journal of changes. Problems: bad-input, not-found, not-allowed, version-conflict, headline-missing, section-missing, body-empty,
 * tk-left (something in the body is still marked as unfinished), checklist-blocks (what this paper decided not to let through), embargoed.
 */
export async function publishArticle({ actor, input }: { actor: Actor; input: PublishArticleInput }): Promise<Published> {
  const parsed = publishArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const published = await db().transaction((tx) => publishInTransaction(tx, { actor, ...parsed.data }))
  // Bodies that showed it as a card do so again.
  if (published.ok && published.isBack) await refreshReferrers(published.number)
  return published
}

type Publishing = PublishArticleInput & {
  actor: Actor
  /** First publication at another moment than now: an archive brings its own dates. Never in the future. */
  firstPublishedAt?: Date | null
}

/** The same within a transaction that the caller has open, e.g. an import. What was promised for later is over with it. */
export async function publishInTransaction(tx: Executor, { actor, articleId, baseVersion, firstPublishedAt = null }: Publishing): Promise<Published> {
  const article = await lockArticle(tx, articleId)
  if (!article) return fail('not-found')
  if (!canPublishArticle(actor, article)) return fail('not-allowed')
  if (article.version !== baseVersion) return fail('version-conflict', { detail: String(article.version) })
  const head = await loadHeadRevision(tx, article)
  if (!head) throw new Error(`article ${article.id} has no head revision`)
  const published = await publishRevision(tx, { actor, article, revision: head, datedAt: firstPublishedAt })
  if (published.ok) await endPromises(tx, articleId, ['publish'])
  return published
}

type Publication = { actor: Actor; article: ArticleRecord; revision: RevisionRecord; datedAt?: Date | null; details?: Record<string, unknown> }

/**
 * Puts one revision of an article before readers, within the transaction of a caller who holds the article's row. The head gets a revision of
 * its own; an earlier one, promised before somebody wrote on, becomes what readers see as it is, and the newer words stay the newsroom's.
 * `details` go into the record. Problems as of `publishArticle`.
 */
export async function publishRevision(tx: Executor, { actor, article, revision, datedAt = null, details = {} }: Publication): Promise<Published> {
  if (!canPublishArticle(actor, article)) return fail('not-allowed')
  const now = await databaseNow(tx)
  const problem = (await findBlock(tx, article, contentOf(revision), { isArchive: actor.kind === 'operator' })) ?? embargoProblem(article, now)
  if (problem) return { ok: false, problem }
  const isHead = article.headRevisionId === revision.id
  const shown = isHead ? await writeRevision(tx, { article, kind: 'publish', content: contentOf(revision), authorId: staffIdOf(actor) }) : revision
  return write(tx, { actor, article, revision: shown, datedAt, details, now })
}

async function write(tx: Executor, { actor, article, revision, datedAt, details, now }: Required<Publication> & { now: Date }): Promise<Published> {
  const dated = datedAt !== null && datedAt < now ? datedAt : now
  const number = article.number ?? (await nextNumber(tx))
  const firstPublishedAt = article.firstPublishedAt ?? dated
  const slug = slugOf(revision.headline)
  const updatedAt = article.firstPublishedAt === null ? firstPublishedAt : now
  const publication = { number, slug, visibleFrom: firstPublishedAt, firstPublishedAt, updatedAt }

  await describeMedia(tx, revision)
  const [before] = await tx.select().from(publishedArticles).where(eq(publishedArticles.number, number))
  const built = await buildReaderRow(tx, article, revision, publication)
  if (!built) throw new Error(`article ${article.id} has no section`)
  const row = before && (await saysTheSame(tx, article, revision, [before, built])) ? { ...built, updatedAt: before.updatedAt } : built
  await putReaderRow(tx, row)
  const isBack = await endWithdrawal(tx, article.id)
  await publishContributors(tx, row.contributorSlugs)
  await tx
    .update(articles)
    .set({ status: 'published', number, slug, liveRevisionId: revision.id, liveVersion: revision.version, firstPublishedAt, publishedAt: now, review: null, lastStep: null, assignedTo: null })
    .where(eq(articles.id, article.id))
  await tellWriters(tx, actor, article)
  await writeAudit(tx, { actor, action: 'article.published', subject: { kind: 'article', id: article.id }, details: { number, version: revision.version, ...details } })
  const neighbours = [...(await findNeighbours(tx, before ?? null, row)), ...(await listBoardCompany(tx, before ?? null, row))]
  const change = changeOf(before ?? null, row, neighbours)
  const changeId = await recordPublicChange(tx, change)
  return { ok: true, change, changeId, number, path: articlePath(number, slug), version: revision.version, isBack }
}

/** Those whose text it is hear that readers have it; of an archive that is brought in, nobody does. */
async function tellWriters(tx: Executor, actor: Actor, article: ArticleRecord): Promise<void> {
  if (actor.kind === 'operator') return
  await settleSubmission(tx, article.id)
  await sendNotices(tx, actor, { kind: 'published', articleId: article.id, recipients: await findWriters(tx, article), detail: '' })
}

async function nextNumber(tx: Executor): Promise<number> {
  const result = await tx.execute<{ number: string }>(sql`select nextval('article_numbers') as number`)
  return Number(result.rows[0]?.number)
}
