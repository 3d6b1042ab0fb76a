import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles, publishedArticles } from '@/db/schema'
import type { PublicChange } from '@/domain/articles/public-change'
import type { Actor } from '@/domain/staff/staff'
import type { ArticleRecord } from '@/newsroom/articles/lock-article'
import { writeAudit } from '@/newsroom/record/write-audit'
import { changeOf } from './change-of'
import { findNeighbours } from './find-neighbours'
import { recordPublicChange } from './record-change'

type Ended = { change: PublicChange; changeId: number }

/**
 * Takes an article from readers, within the transaction of a caller who holds its row: the reader side's row and what finds it, the record,
 * the line in the journal. Null when readers did not see it. Its number stays its own for ever.
 */
export async function endPublication(tx: Executor, { actor, article, details = {} }: { actor: Actor; article: ArticleRecord; details?: Record<string, unknown> }): Promise<Ended | null> {
  const [shown] = await tx.delete(publishedArticles).where(eq(publishedArticles.articleId, article.id)).returning()
  if (!shown) return null
  await tx.update(articles).set({ status: 'withdrawn', liveRevisionId: null, liveVersion: null }).where(eq(articles.id, article.id))
  await writeAudit(tx, { actor, action: 'article.withdrawn', subject: { kind: 'article', id: article.id }, details: { number: shown.number, ...details } })
  // Whoever named it as the one before or after has to be made again: asked as if it stood there still.
  const change = changeOf(shown, shown, await findNeighbours(tx, null, shown))
  return { change, changeId: await recordPublicChange(tx, change) }
}
