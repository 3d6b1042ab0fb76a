import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, publishedArticles, revisions } from '@/db/schema'
import { republishOne } from './republish'
import { recordPublicChange } from './record-change'

/**
 * Writes the bodies anew that show an article as a card, after it was taken from readers or came back to them: the card holds its headline.
 * Called after that is committed, one article a transaction: whoever publishes one of them at this moment is waited for, and whoever does
 * later finds the article gone. Two articles' rows are never held at once, so nobody waits in a circle. Answers the numbers.
 */
export async function refreshReferrers(number: number): Promise<number[]> {
  const referring = await db().select({ number: publishedArticles.number }).from(publishedArticles).where(sql`${publishedArticles.relatedNumbers} @> array[${number}]::int[]`).orderBy(asc(publishedArticles.number))
  const numbers = referring.map((row) => row.number)
  for (const referrer of numbers) await db().transaction((tx) => refresh(tx, referrer))
  return numbers
}

async function refresh(tx: Executor, number: number): Promise<void> {
  const [article] = await tx.select().from(articles).where(eq(articles.number, number)).for('update')
  if (!article || article.liveRevisionId === null) return
  const [live] = await tx.select().from(revisions).where(eq(revisions.id, article.liveRevisionId))
  if (live) await recordPublicChange(tx, await republishOne(tx, article, live))
}
