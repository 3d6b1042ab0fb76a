import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles, frontLayouts, revisions } from '@/db/schema'
import type { FrontUse } from '@/domain/media/library-item'
import { newestLayout } from '@/newsroom/front/front-versions'
import { readStandingFront } from '@/newsroom/front/standing-front'

/**
 * Which of the articles that use a picture bring it to the front as their lead: to the one that readers see now, also where a slot filled itself, and to
 * the draft that somebody is laying out. By the article's id.
 */
export async function findFrontUses(executor: Executor, mediaId: string, articleIds: string[]): Promise<Map<string, FrontUse>> {
  if (articleIds.length === 0) return new Map()
  const led = await executor.select({ id: articles.id }).from(articles).innerJoin(revisions, eq(revisions.id, articles.liveRevisionId)).where(and(inArray(articles.id, articleIds), eq(revisions.leadMediaId, mediaId)))
  if (led.length === 0) return new Map()
  const { placement } = await readStandingFront(executor)
  const standing = new Set(placement.blocks.flatMap(({ stories }) => stories.map(({ articleId }) => articleId)))
  const drafted = await articlesInDraft(executor)
  return new Map(led.flatMap(({ id }): [string, FrontUse][] => {
    const [isLive, isDraft] = [standing.has(id), drafted.has(id)]
    return isLive || isDraft ? [[id, isLive ? (isDraft ? 'both' : 'live') : 'draft']] : []
  }))
}

async function articlesInDraft(executor: Executor): Promise<Set<string | null>> {
  const { version, layout } = await newestLayout(executor)
  const [newest] = await executor.select({ state: frontLayouts.state }).from(frontLayouts).where(eq(frontLayouts.version, version))
  return new Set(newest?.state === 'draft' ? layout.blocks.flatMap(({ slots }) => slots.map(({ articleId }) => articleId)) : [])
}
