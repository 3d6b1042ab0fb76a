import 'server-only'
import type { Executor } from '@/db/client'
import type { revisions } from '@/db/schema'
import type { ArticleDraft } from '@/domain/articles/article'
import { loadPictures } from './pictures'

/** The lead picture of a revision in the article's own words, and where it has none in the library's. */
export async function loadLeadPicture(executor: Executor, { leadMediaId, leadAlt, leadCaption, leadCredit, leadDecorative, leadFocal }: typeof revisions.$inferSelect): Promise<ArticleDraft['leadPicture']> {
  const picture = leadMediaId === null ? undefined : (await loadPictures(executor, [leadMediaId])).get(leadMediaId)
  if (leadMediaId === null || !picture) return null
  return { ...picture, mediaId: leadMediaId, alt: leadAlt || picture.alt, caption: leadCaption, credit: leadCredit || picture.credit, decorative: leadDecorative, ...(leadFocal && { focal: leadFocal }) }
}
