import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { withdrawals, withdrawnArticles } from '@/db/schema'

/** Tells readers at this number that the article was withdrawn, in place of what they may be told. */
export async function putWithdrawnRow(tx: Executor, number: number, { articleId, headline, showsHeadline, notice, withdrawnAt }: typeof withdrawals.$inferSelect): Promise<void> {
  const row = { number, articleId, headline: showsHeadline ? headline : null, notice, withdrawnAt }
  await tx.insert(withdrawnArticles).values(row).onConflictDoUpdate({ target: withdrawnArticles.number, set: row })
}

/** The article is before readers again: it is not withdrawn any more. Answers whether it was. */
export async function endWithdrawal(tx: Executor, articleId: string): Promise<boolean> {
  await tx.delete(withdrawnArticles).where(eq(withdrawnArticles.articleId, articleId))
  const ended = await tx.delete(withdrawals).where(eq(withdrawals.articleId, articleId)).returning({ id: withdrawals.articleId })
  return ended.length > 0
}
