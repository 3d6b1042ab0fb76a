import 'server-only'
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { articles, previewLinks, staff } from '@/db/schema'
import { canShareArticle } from '@/domain/articles/policies'
import type { PreviewLink } from '@/domain/articles/preview-links'
import type { Actor } from '@/domain/staff/staff'

/** The links of an article that are not over, newest first; null when there is no such article or this person may not share it. */
export async function listPreviewLinks({ actor, articleId }: { actor: Actor; articleId: string }): Promise<PreviewLink[] | null> {
  if (!z.uuid().safeParse(articleId).success) return null
  const { status, createdBy, sectionId, trashedAt } = articles
  const [article] = await db().select({ status, createdBy, sectionId, trashedAt }).from(articles).where(eq(articles.id, articleId))
  if (!article || !canShareArticle(actor, article)) return null
  const { id, note, createdAt, expiresAt, lastOpenedAt, openedCount } = previewLinks
  return db()
    .select({ id, note, madeBy: staff.name, createdAt, expiresAt, lastOpenedAt, openedCount })
    .from(previewLinks)
    .innerJoin(staff, eq(staff.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.articleId, articleId), isNull(previewLinks.revokedAt), gt(expiresAt, sql`now()`), isNull(staff.deactivatedAt)))
    .orderBy(desc(createdAt), desc(id))
}
