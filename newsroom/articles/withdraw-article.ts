import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, publishedArticles, withdrawals } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import { type WithdrawArticleInput, withdrawArticleInput } from '@/domain/articles/exit-inputs'
import { canWithdrawArticle } from '@/domain/articles/policies'
import type { PublicChange } from '@/domain/articles/public-change'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { listBoardCompany } from '@/newsroom/door/board-company'
import { changeOf } from '@/newsroom/door/change-of'
import { findNeighbours } from '@/newsroom/door/find-neighbours'
import { recordPublicChange } from '@/newsroom/door/record-change'
import { refreshReferrers } from '@/newsroom/door/refresh-referrers'
import { putWithdrawnRow } from '@/newsroom/door/withdrawn-row'
import { writeAudit } from '@/newsroom/record/write-audit'
import { type ArticleRecord, lockArticle } from './lock-article'

type Withdrawn = Outcome<{ change: PublicChange; changeId: number; number: number }>
type Words = { reason: string; notice: string; showsHeadline: boolean }

/** The newest pages of the paper are made again at once; the others by whoever asks for them. */
const remade = 10

/**
 * Takes an article from readers, in one transaction: its row leaves the reader side with all that lists it, its number answers 410 with the
 * notice, for ever or until it is published again. Revisions stay (originals are to be kept for six months: 언론중재법 제15조 제8항); so do its
 * pictures, which other articles may show. Bodies that showed it as a card are written anew right after. Problems: bad-input, not-found,
 * not-allowed, version-conflict (somebody saved or published since `baseVersion`).
 */
export async function withdrawArticle({ actor, input }: { actor: Actor; input: WithdrawArticleInput }): Promise<Withdrawn> {
  const parsed = withdrawArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId, baseVersion, ...words } = parsed.data
  const withdrawn = await db().transaction(async (tx): Promise<Withdrawn> => {
    const article = await lockArticle(tx, articleId)
    if (!article) return fail('not-found')
    if (!canWithdrawArticle(actor, article)) return fail('not-allowed')
    if (article.version !== baseVersion) return fail('version-conflict', { detail: String(article.version) })
    return write(tx, actor, article, words)
  })
  if (!withdrawn.ok) return withdrawn
  const referrers = await refreshReferrers(withdrawn.number)
  return { ...withdrawn, change: { ...withdrawn.change, neighbourNumbers: [...(withdrawn.change.neighbourNumbers ?? []), ...referrers] } }
}

/** Rows first, the journal last: the order of everybody who changes what readers see. */
async function write(tx: Executor, actor: Actor, article: ArticleRecord, words: Words): Promise<Withdrawn> {
  const [shown] = await tx.select().from(publishedArticles).where(eq(publishedArticles.articleId, article.id))
  if (!shown) throw new Error(`published article ${article.id} is not on the reader side`)
  const { number, headline } = shown
  const neighbours = [...(await findNeighbours(tx, null, shown)), ...(await listBoardCompany(tx, null, shown))]
  // Its index of words and its correction notes go with it, and so does its place in the count of a board.
  await tx.delete(publishedArticles).where(eq(publishedArticles.number, number))
  const [withdrawal] = await tx.insert(withdrawals).values({ articleId: article.id, headline, ...words, withdrawnBy: staffIdOf(actor) }).returning()
  if (!withdrawal) throw new Error('withdrawal was not returned')
  await putWithdrawnRow(tx, number, withdrawal)
  await tx.update(articles).set({ status: 'withdrawn', liveRevisionId: null, liveVersion: null, review: null, assignedTo: null }).where(eq(articles.id, article.id))
  const details = { number, version: article.version, liveRevisionId: article.liveRevisionId, ...words }
  await writeAudit(tx, { actor, action: 'article.withdrawn', subject: { kind: 'article', id: article.id }, details })
  // It may stand beside any article (newest of the paper, of a section, of a tag, of a reporter): all of their pages are made anew.
  const change: PublicChange = { ...changeOf(null, shown, neighbours), everyArticle: true, paths: await pathsToRemake(tx, shown.sectionSlug) }
  return { ok: true, change, changeId: await recordPublicChange(tx, change), number }
}

async function pathsToRemake(tx: Executor, sectionSlug: string): Promise<string[]> {
  const { number, slug, firstPublishedAt } = publishedArticles
  const newest = await tx.select({ number, slug }).from(publishedArticles).orderBy(desc(firstPublishedAt), desc(number)).limit(remade)
  return ['/', `/sections/${sectionSlug}`, ...newest.map((row) => articlePath(row.number, row.slug))]
}
