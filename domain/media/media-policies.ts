import { type ArticleFacts, canManageContributors, canPublishArticle, seesAllArticles } from '@/domain/articles/policies'
import { canManagePaper } from '@/domain/paper/policies'
import type { Actor } from '@/domain/staff/staff'
import type { MediaPlaceKind } from './media-place'

type MediaFacts = { uploadedBy: string | null }

/** Desks and above describe everything of the library, everybody what they brought themselves. */
export function canDescribeMedia(actor: Actor, media: MediaFacts): boolean {
  return seesAllArticles(actor) || isOwn(actor, media)
}

/** Where readers see something: the articles, and the kinds of places beside them. */
type Seen = { articles: readonly ArticleFacts[]; places: readonly MediaPlaceKind[] }

/**
 * Other bytes in the place of those that readers see change what is published: that is publishing, in every article concerned, and answering for the
 * paper or for its names where pages, logos or portraits show it. What no reader sees is replaced by desks and above, and by whoever brought it.
 */
export function canReplaceMedia(actor: Actor, media: MediaFacts, { articles, places }: Seen): boolean {
  if (articles.length + places.length === 0) return canDescribeMedia(actor, media)
  return articles.every((article) => canPublishArticle(actor, article)) && places.every((kind) => canChangePlace(actor, kind))
}

/** Who may set what stands in a place beside the articles. */
export function canChangePlace(actor: Actor, kind: MediaPlaceKind): boolean {
  return kind === 'contributor' ? canManageContributors(actor) : canManagePaper(actor)
}

function isOwn(actor: Actor, { uploadedBy }: MediaFacts): boolean {
  return actor.kind === 'staff' && uploadedBy === actor.staffId
}
