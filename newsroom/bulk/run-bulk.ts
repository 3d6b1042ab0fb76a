import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Executor, db } from '@/db/client'
import type { BulkResult } from '@/domain/articles/bulk-result'
import { canReadArticle } from '@/domain/articles/policies'
import type { PublicChange } from '@/domain/articles/public-change'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { type ArticleRecord, lockArticle } from '@/newsroom/articles/lock-article'
import { otherHolder } from '@/newsroom/articles/other-holder'

export type Bulk = Outcome<BulkResult & { changes: PublicChange[] }>

/** What is done to one article. It asks its policy first and writes only when nothing stands in the way. */
export type BulkStep = (tx: Executor, article: ArticleRecord, bulkId: string) => Promise<Outcome<{ change?: PublicChange | null }>>

type BulkRun = { actor: StaffActor; articleIds: string[]; /** Words that somebody writes now would be overtaken. */ touchesText?: boolean; step: BulkStep }

/** Does one thing to many articles, each in a transaction of its own: what one of them does not allow keeps no other. Answers which were done and which not, and why. */
export async function runBulk({ actor, articleIds, touchesText = false, step }: BulkRun): Promise<Bulk> {
  const result = { bulkId: randomUUID() as string, done: [] as string[], refused: [] as BulkResult['refused'], changes: [] as PublicChange[] }
  for (const articleId of articleIds) {
    const { headline, outcome } = await db().transaction(async (tx) => {
      const article = await lockArticle(tx, articleId)
      if (!article || !canReadArticle(actor, article)) return { headline: '', outcome: fail('not-found') }
      const holder = touchesText ? await otherHolder(tx, articleId, actor.staffId) : null
      return { headline: article.headline, outcome: holder === null ? await step(tx, article, result.bulkId) : fail('article-held', { detail: holder }) }
    })
    if (!outcome.ok) result.refused.push({ articleId, headline, problem: outcome.problem })
    else {
      result.done.push(articleId)
      if (outcome.change) result.changes.push(outcome.change)
    }
  }
  return { ok: true, ...result }
}
