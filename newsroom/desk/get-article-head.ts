import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, revisions, staff } from '@/db/schema'
import { type ArticleHead, textOf } from '@/domain/articles/article-text'
import type { Actor } from '@/domain/staff/staff'
import { getArticleDraft } from './get-article-draft'

/** An article's newest text and who saved it, for an editor that has an older one; null as with `getArticleDraft`. */
export async function getArticleHead({ actor, articleId }: { actor: Actor; articleId: string }): Promise<ArticleHead | null> {
  const draft = await getArticleDraft({ actor, articleId })
  if (!draft) return null
  const [author] = await db()
    .select({ name: staff.name })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.headRevisionId))
    .innerJoin(staff, eq(staff.id, revisions.authorId))
    .where(eq(articles.id, articleId))
  return { version: draft.version, savedAt: draft.savedAt, savedBy: author?.name ?? null, text: textOf(draft) }
}
