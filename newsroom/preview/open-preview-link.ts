import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { previewLinks } from '@/db/schema'
import { type LinkAsker, findOpenLink } from './find-open-link'
import { countMiss } from './preview-throttle'
import { type Preview, readPreview } from './read-preview'

/**
 * What a link shows: the newest text that was saved. Null alike for a link that never was, is over, was taken back, whose maker has left
 * or may no longer read the article, for machines, and for an address that tried too many of those: nobody learns which.
 */
export async function openPreviewLink(asker: LinkAsker): Promise<(Preview & { expiresAt: Date }) | null> {
  const found = await findOpenLink(asker)
  if (found === null) return null
  if (found === 'missed') {
    await countMiss(asker.address)
    return null
  }
  const { link, article, revision } = found
  await db().update(previewLinks).set({ lastOpenedAt: sql`now()`, openedCount: sql`${previewLinks.openedCount} + 1` }).where(eq(previewLinks.id, link.id))
  return { ...(await readPreview(db(), article, revision)), expiresAt: link.expiresAt }
}
