import 'server-only'
import { desc, eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles, publishedArticles, withdrawals } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import type { PublicChange } from '@/domain/articles/public-change'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import type { ArticleRecord } from '@/newsroom/articles/lock-article'
import { writeAudit } from '@/newsroom/record/write-audit'
import { listBoardCompany } from './board-company'
import { changeOf } from './change-of'
import { findNeighbours } from './find-neighbours'
import { recordPublicChange } from './record-change'
import { putWithdrawnRow } from './withdrawn-row'

type Ended = { change: PublicChange; changeId: number; number: number }

type Ending = {
  actor: Actor
  article: ArticleRecord
  /** Why, for the newsroom, and what readers are told: empty where it was promised for this moment, and nobody wrote anything. */
  words: { reason: string; notice: string; showsHeadline: boolean }
  /** What else the record should say. */
  details?: Record<string, unknown>
}

/** The newest pages of the paper are made again at once; the others by whoever asks for them. */
const remade = 10

/**
 * Takes an article from readers, within the transaction of a caller who holds its row: its row leaves the reader side with all that lists it, its
 * number answers 410 with the notice. Null when readers did not see it. Bodies that showed it as a card are written anew after the commit, by
 * `refreshReferrers`. Rows first, the journal last: the order of everybody who changes what readers see.
 */
export async function endPublication(tx: Executor, { actor, article, words, details = {} }: Ending): Promise<Ended | null> {
  const [shown] = await tx.select().from(publishedArticles).where(eq(publishedArticles.articleId, article.id))
  if (!shown) return null
  const { number, headline } = shown
  const neighbours = [...(await findNeighbours(tx, null, shown)), ...(await listBoardCompany(tx, null, shown))]
  // Its index of words and its correction notes go with it, and so does its place in the count of a board.
  await tx.delete(publishedArticles).where(eq(publishedArticles.number, number))
  const [withdrawal] = await tx.insert(withdrawals).values({ articleId: article.id, headline, ...words, withdrawnBy: staffIdOf(actor) }).returning()
  if (!withdrawal) throw new Error('withdrawal was not returned')
  await putWithdrawnRow(tx, number, withdrawal)
  await tx.update(articles).set({ status: 'withdrawn', liveRevisionId: null, liveVersion: null, review: null, assignedTo: null }).where(eq(articles.id, article.id))
  const record = { number, version: article.version, liveRevisionId: article.liveRevisionId, ...words, ...details }
  await writeAudit(tx, { actor, action: 'article.withdrawn', subject: { kind: 'article', id: article.id }, details: record })
  // It may stand beside any article (newest of the paper, of a section, of a tag, of a reporter): all of their pages are made anew.
  const change: PublicChange = { ...changeOf(null, shown, neighbours), everyArticle: true, paths: await pathsToRemake(tx, shown.sectionSlug) }
  return { change, changeId: await recordPublicChange(tx, change), number }
}

async function pathsToRemake(tx: Executor, sectionSlug: string): Promise<string[]> {
  const { number, slug, firstPublishedAt } = publishedArticles
  const newest = await tx.select({ number, slug }).from(publishedArticles).orderBy(desc(firstPublishedAt), desc(number)).limit(remade)
  return ['/', `/sections/${sectionSlug}`, ...newest.map((row) => articlePath(row.number, row.slug))]
}
