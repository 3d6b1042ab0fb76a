import 'server-only'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, previewLinks, revisions, staff } from '@/db/schema'
import { canOpenPreviewOf } from '@/domain/articles/policies'
import { countMiss, isShutOut } from './preview-throttle'
import { hashPreviewToken, looksLikePreviewToken } from './preview-token'
import { type Preview, readPreview } from './read-preview'

/** `address`: of whoever asks. */
type Opening = { token: string; address: string }

/**
 * What a link shows: the newest text that was saved. Null alike for a link that never was, is over, was taken back, whose maker has left
 * or may no longer read the article, and for an address that tried too many of those: nobody learns which.
 */
export async function openPreviewLink({ token, address }: Opening): Promise<(Preview & { expiresAt: Date }) | null> {
  if (!looksLikePreviewToken(token) || (await isShutOut(address))) return null
  const found = await findOpenLink(hashPreviewToken(token))
  if (!found) {
    await countMiss(address)
    return null
  }
  const { link, article, revision } = found
  await db().update(previewLinks).set({ lastOpenedAt: sql`now()`, openedCount: sql`${previewLinks.openedCount} + 1` }).where(eq(previewLinks.id, link.id))
  return { ...(await readPreview(db(), article, revision)), expiresAt: link.expiresAt }
}

async function findOpenLink(tokenHash: string) {
  const [found] = await db()
    .select({ link: previewLinks, article: articles, revision: revisions, maker: { staffId: staff.id, name: staff.name, email: staff.email, role: staff.role } })
    .from(previewLinks)
    .innerJoin(articles, eq(articles.id, previewLinks.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.headRevisionId))
    .innerJoin(staff, eq(staff.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.tokenHash, tokenHash), isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, sql`now()`), isNull(staff.deactivatedAt)))
  if (!found || !canOpenPreviewOf({ kind: 'staff', sessionId: '', ...found.maker }, found.article)) return null
  return found
}
