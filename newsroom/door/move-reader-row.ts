import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { type articles, publishedArticles, type sections } from '@/db/schema'
import type { PublicChange } from '@/domain/articles/public-change'
import { listBoardCompany } from './board-company'
import { takeBoardPlace } from './board-place'
import { changeOf } from './change-of'
import { findNeighbours } from './find-neighbours'
import { putReaderRow } from './put-reader-row'
import { recordPublicChange } from './record-change'

/**
 * Shows a published article under another section and changes nothing else of it: words, bylines and tags that are not published yet stay
 * unpublished, and its dates are what they were. `revisionId`: the revision of the same words that is live from now on. The caller holds the article's row.
 */
export async function moveReaderRow(tx: Executor, article: typeof articles.$inferSelect, section: typeof sections.$inferSelect, revisionId: string | null): Promise<PublicChange> {
  const [before] = await tx.select().from(publishedArticles).where(eq(publishedArticles.articleId, article.id))
  if (!before) throw new Error(`published article ${article.id} is not on the reader side`)
  const { carriedAttachments, ...place } = await takeBoardPlace(tx, article, section, before.number)
  const after = { ...before, ...place, sectionSlug: section.slug, sectionName: section.name, revisionId: revisionId ?? before.revisionId, hasAttachment: before.hasAttachment || carriedAttachments }
  await putReaderRow(tx, after)
  const change = changeOf(before, after, [...(await findNeighbours(tx, before, after)), ...(await listBoardCompany(tx, before, after))])
  await recordPublicChange(tx, change)
  return change
}
