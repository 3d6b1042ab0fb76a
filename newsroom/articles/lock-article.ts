import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles, revisions } from '@/db/schema'

export type ArticleRecord = typeof articles.$inferSelect
export type RevisionRecord = typeof revisions.$inferSelect

/** The article's row, held until the transaction ends, so that two verbs on one article happen one after the other. */
export async function lockArticle(executor: Executor, articleId: string): Promise<ArticleRecord | null> {
  const [article] = await executor.select().from(articles).where(eq(articles.id, articleId)).for('update')
  return article ?? null
}

/** The revision that the newsroom works on. */
export async function loadHeadRevision(executor: Executor, article: ArticleRecord): Promise<RevisionRecord | null> {
  if (article.headRevisionId === null) return null
  const [revision] = await executor.select().from(revisions).where(eq(revisions.id, article.headRevisionId))
  return revision ?? null
}

/** The revision that readers see. */
export async function loadLiveRevision(executor: Executor, article: ArticleRecord): Promise<RevisionRecord | null> {
  if (article.liveRevisionId === null) return null
  const [revision] = await executor.select().from(revisions).where(eq(revisions.id, article.liveRevisionId))
  return revision ?? null
}
