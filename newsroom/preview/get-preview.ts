import 'server-only'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { articles, revisions } from '@/db/schema'
import { canReadArticle } from '@/domain/articles/policies'
import type { Actor } from '@/domain/staff/staff'
import { type Preview, readPreview } from './read-preview'

type Asked = { articleId: string; /** Null: the newest that was saved. */ revisionId: string | null }

/** A revision of an article as readers would see it; null when there is none, it is in the trash, or this person may not read it. */
export async function getPreview({ actor, articleId, revisionId }: Asked & { actor: Actor }): Promise<Preview | null> {
  const ids = z.object({ articleId: z.uuid(), revisionId: z.uuid().nullable() }).safeParse({ articleId, revisionId })
  if (!ids.success) return null
  const [found] = await db()
    .select({ article: articles, revision: revisions })
    .from(articles)
    .innerJoin(revisions, and(eq(revisions.articleId, articles.id), eq(revisions.id, revisionId ?? articles.headRevisionId)))
    .where(eq(articles.id, articleId))
  if (!found || !canReadArticle(actor, found.article) || found.article.trashedAt !== null) return null
  return readPreview(db(), found.article, found.revision)
}
