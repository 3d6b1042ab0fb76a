import 'server-only'
import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { isbot } from 'isbot'
import { db } from '@/db/client'
import { articles, previewLinks, revisions, staff } from '@/db/schema'
import { canOpenPreviewOf } from '@/domain/articles/policies'
import { isShutOut } from './preview-throttle'
import { hashPreviewToken, looksLikePreviewToken } from './preview-token'

/** A text under embargo is shown to nobody outside, also under links that were made before. */
const isUnderNoEmbargo = or(isNull(articles.embargoUntil), lte(articles.embargoUntil, sql`now()`))

/** Who follows a link: its token, and what is known of the asker's address and browser. */
export type LinkAsker = { token: string; address: string; userAgent: string | null }

/**
 * A link that opens for this asker now, with its article's newest text; `missed` for a token that opens nothing, null for what is not even
 * looked up: no token at all, a machine that only looks where a link leads (messengers keep what they read), an address that missed too often.
 */
export async function findOpenLink({ token, address, userAgent }: LinkAsker) {
  if (!looksLikePreviewToken(token) || isbot(userAgent) || (await isShutOut(address))) return null
  const [found] = await db()
    .select({ link: previewLinks, article: articles, revision: revisions, maker: { staffId: staff.id, name: staff.name, email: staff.email, role: staff.role, sectionIds: staff.sectionIds, mayPublish: staff.mayPublish } })
    .from(previewLinks)
    .innerJoin(articles, eq(articles.id, previewLinks.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.headRevisionId))
    .innerJoin(staff, eq(staff.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.tokenHash, hashPreviewToken(token)), isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, sql`now()`), isNull(staff.deactivatedAt), isUnderNoEmbargo))
  return found && canOpenPreviewOf({ kind: 'staff', sessionId: '', ...found.maker }, found.article) ? found : 'missed'
}

/** Whether a link opens, for the status that its answer carries: a page cannot give itself one. Counts nothing. */
export async function isLinkOpen(asker: LinkAsker): Promise<boolean> {
  const found = await findOpenLink(asker)
  return found !== null && found !== 'missed'
}
