import 'server-only'
import { and, asc, eq, gt, isNotNull, notExists } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, publishedArticles, revisions, withdrawals, withdrawnArticles } from '@/db/schema'
import { type PublicChange, paperChange } from '@/domain/articles/public-change'
import type { Actor } from '@/domain/staff/staff'
import { showAllPages } from '@/newsroom/paper/write-page'
import { publishPaper } from '@/newsroom/paper/publish-paper'
import { writeAudit } from '@/newsroom/record/write-audit'
import { changeOf } from './change-of'
import { putReaderRow } from './put-reader-row'
import { buildReaderRow } from './reader-row'
import { recordPublicChange } from './record-change'
import { putWithdrawnRow } from './withdrawn-row'

const batch = 100

/**
 * Builds the reader side anew from the newsroom side: every live revision rendered by today's renderer, rows of articles that are not
 * live taken away. Readers see old or new, never nothing: each batch is a transaction. Answers the journal's last line.
 */
export async function republish({ actor }: { actor: Actor }): Promise<{ articles: number; changeId: number }> {
  let changeId = await db().transaction(async (tx) => {
    const pageSlugs = await showAllPages(tx)
    await recordPublicChange(tx, { articleNumbers: [], sectionSlugs: [], contributorSlugs: [], tagSlugs: [], pageSlugs, paper: false, paths: [] })
    await writeAudit(tx, { actor, action: 'paper.republished', subject: { kind: 'paper', id: '1' } })
    return publishPaper(tx)
  })
  let count = 0
  for (let after = 0; ; ) {
    const done = await db().transaction((tx) => republishBatch(tx, after))
    if (done.length === 0) break
    count += done.length
    after = done.at(-1)?.number ?? after
    changeId = done.at(-1)?.changeId ?? changeId
  }
  return { articles: count, changeId: (await db().transaction(takeAwayStrays)) ?? (await db().transaction(republishWithdrawals)) ?? changeId }
}

/** Rows whose article is not live any more. Answers the journal's last line, or null when there was none. */
async function takeAwayStrays(tx: Executor): Promise<number | null> {
  const isLive = tx.select({ id: articles.id }).from(articles).where(and(eq(articles.id, publishedArticles.articleId), isNotNull(articles.liveRevisionId)))
  const strays = await tx.delete(publishedArticles).where(notExists(isLive)).returning()
  let changeId: number | null = null
  for (const stray of strays) changeId = await recordPublicChange(tx, changeOf(null, stray))
  return changeId
}

/** What was withdrawn stays withdrawn. Answers the journal's last line, or null when there was none. */
async function republishWithdrawals(tx: Executor): Promise<number | null> {
  const isKept = tx.select({ id: withdrawals.articleId }).from(withdrawals).where(eq(withdrawals.articleId, withdrawnArticles.articleId))
  await tx.delete(withdrawnArticles).where(notExists(isKept))
  const kept = await tx.select({ withdrawal: withdrawals, number: articles.number }).from(withdrawals).innerJoin(articles, eq(articles.id, withdrawals.articleId)).orderBy(asc(articles.number))
  const numbers = kept.flatMap(({ number }) => (number === null ? [] : [number]))
  for (const { withdrawal, number } of kept) if (number !== null) await putWithdrawnRow(tx, number, withdrawal)
  return numbers.length === 0 ? null : recordPublicChange(tx, { ...paperChange, paper: false, articleNumbers: numbers, paths: [] })
}

async function republishBatch(tx: Executor, after: number): Promise<{ number: number; changeId: number }[]> {
  const live = await tx
    .select({ article: articles, revision: revisions })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(gt(articles.number, after))
    .orderBy(asc(articles.number))
    .limit(batch)
    .for('update', { of: articles })
  // Rows first, the journal last: whoever publishes takes a board's count before the journal, and two ways round would wait for each other.
  const changes: { number: number; change: PublicChange }[] = []
  for (const { article, revision } of live) changes.push({ number: article.number ?? 0, change: await republishOne(tx, article, revision) })
  const done: { number: number; changeId: number }[] = []
  for (const { number, change } of changes) done.push({ number, changeId: await recordPublicChange(tx, change) })
  return done
}

/** Writes the row of one live article anew; the caller holds the article's row. Answers what readers see differ. */
export async function republishOne(tx: Executor, article: typeof articles.$inferSelect, revision: typeof revisions.$inferSelect): Promise<PublicChange> {
  if (article.number === null || article.firstPublishedAt === null) throw new Error(`live article ${article.id} has no number or date`)
  const [before] = await tx.select().from(publishedArticles).where(eq(publishedArticles.number, article.number))
  const dates = before ?? { visibleFrom: article.firstPublishedAt, firstPublishedAt: article.firstPublishedAt, updatedAt: article.publishedAt ?? article.firstPublishedAt }
  const { firstPublishedAt, updatedAt } = dates
  // No verb leaves a live article under embargo; whatever did, readers see nothing of it before its time.
  const visibleFrom = new Date(Math.max(dates.visibleFrom.getTime(), article.embargoUntil?.getTime() ?? 0))
  const row = await buildReaderRow(tx, article, revision, { number: article.number, slug: article.slug, visibleFrom, firstPublishedAt, updatedAt })
  if (!row) throw new Error(`live article ${article.id} has no section`)
  await putReaderRow(tx, row)
  return changeOf(before ?? null, row)
}
