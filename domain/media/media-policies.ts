import { type ArticleFacts, canPublishArticle, seesAllArticles } from '@/domain/articles/policies'
import type { Actor } from '@/domain/staff/staff'

type MediaFacts = { uploadedBy: string | null }

/** Desks and above describe everything of the library, everybody what they brought themselves. */
export function canDescribeMedia(actor: Actor, media: MediaFacts): boolean {
  return seesAllArticles(actor) || isOwn(actor, media)
}

/**
 * Other bytes in the place of those that readers see change what is published: that is publishing, in every article concerned. What no reader
 * sees is replaced by desks and above, and by whoever brought it. `live`: the articles in which readers see it.
 */
export function canReplaceMedia(actor: Actor, media: MediaFacts, live: readonly ArticleFacts[]): boolean {
  return live.length === 0 ? canDescribeMedia(actor, media) : live.every((article) => canPublishArticle(actor, article))
}

function isOwn(actor: Actor, { uploadedBy }: MediaFacts): boolean {
  return actor.kind === 'staff' && uploadedBy === actor.staffId
}
