import 'server-only'
import { and, desc, eq, ne } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { publishedArticles } from '@/db/schema'
import type { Actor } from '@/domain/staff/staff'
import { seoulDay } from '@/lib/korean-time'
import { getReadableArticle } from '@/newsroom/revisions/get-readable-article'

/** Day in Seoul on which the newest other article came out that stands before readers under this headline; null where none does. */
export async function findHeadlineTaken(executor: Executor, { articleId, headline }: { articleId: string; headline: string }): Promise<string | null> {
  const [taken] = await executor
    .select({ at: publishedArticles.firstPublishedAt })
    .from(publishedArticles)
    .where(and(eq(publishedArticles.headline, headline), ne(publishedArticles.articleId, articleId)))
    .orderBy(desc(publishedArticles.firstPublishedAt))
    .limit(1)
  return taken ? seoulDay(taken.at) : null
}

/** The same for whoever writes the headline; null also when the article is not this person's to read. */
export async function getHeadlineTaken({ actor, articleId, headline }: { actor: Actor; articleId: string; headline: string }): Promise<{ takenOn: string | null } | null> {
  return (await getReadableArticle(actor, articleId)) && { takenOn: await findHeadlineTaken(db(), { articleId, headline }) }
}
