import type { PreviewLink, PreviewLinkDays } from '@/domain/articles/preview-links'
import type { Outcome } from '@/domain/problems'
import { outcomeIn, patience, postToArticle } from '../ask-article'

/** The links of an article that open now. Throws when the server cannot be reached, breaks or hangs. */
export async function fetchPreviewLinks(articleId: string): Promise<Outcome<{ links: PreviewLink[] }>> {
  const response = await fetch(`/admin/articles/${articleId}/preview-links`, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
  const outcome = await outcomeIn<{ links: PreviewLink[] }>(response)
  return outcome.ok ? { ok: true, links: outcome.links.map(withDates) } : outcome
}

/** A new link's whole address, which is told here and never again. Throws as above. */
export async function makePreviewLink(articleId: string, fields: { days: PreviewLinkDays; note: string }): Promise<Outcome<{ address: string; expiresAt: Date }>> {
  const outcome = await postToArticle<{ address: string; expiresAt: Date }>(articleId, 'preview-links', { articleId, ...fields })
  return outcome.ok ? { ...outcome, expiresAt: new Date(outcome.expiresAt) } : outcome
}

/** Takes one link back, or (null) all of them. Throws as above. */
export async function takeBackPreviewLinks(articleId: string, linkId: string | null): Promise<Outcome<{ revoked: number }>> {
  return postToArticle(articleId, 'preview-links/revoke', { articleId, linkId })
}

function withDates(link: PreviewLink): PreviewLink {
  return { ...link, createdAt: new Date(link.createdAt), expiresAt: new Date(link.expiresAt), lastOpenedAt: link.lastOpenedAt && new Date(link.lastOpenedAt) }
}
