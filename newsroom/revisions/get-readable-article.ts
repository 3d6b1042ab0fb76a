import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, revisions } from '@/db/schema'
import { canReadArticle } from '@/domain/articles/policies'
import type { Actor } from '@/domain/staff/staff'
import type { ArticleRecord } from '@/newsroom/articles/lock-article'
import { isUuid } from './revision-ref'

/** An article as its history begins with it, its newest headline, and the database's clock. Null: not there, or not this person's to read. */
export async function getReadableArticle(actor: Actor, articleId: string): Promise<{ article: ArticleRecord; headline: string; readAt: Date } | null> {
  if (!isUuid(articleId)) return null
  const [found] = await db()
    .select({ article: articles, headline: revisions.headline, readAt: sql<string>`now()` })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.headRevisionId))
    .where(eq(articles.id, articleId))
  return found && canReadArticle(actor, found.article) ? { ...found, readAt: new Date(found.readAt) } : null
}
