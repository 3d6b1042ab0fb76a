import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedSeries, publishedArticles as table } from '@/db/schema'
import type { PublishedArticle } from '@/domain/articles/article'
import { cachedRead } from './cached-read'
import { cardColumns, isVisible, reviveCard, toStoredCard } from './cards'
import { articleTag, everyArticleTag } from './cache-tags'

/** The published article of a number, or null when readers may not see one. */
export const getArticle: (number: number) => Promise<PublishedArticle | null> = cachedRead(
  'article',
  async (number: number) => {
    const [row] = await db()
      .select({ ...cardColumns, bodyHtml: table.bodyHtml, bodyText: table.bodyText, tags: table.tags, characters: table.characters, part: table.seriesPart, series: { slug: publishedSeries.slug, name: publishedSeries.name } })
      .from(table)
      .leftJoin(publishedSeries, eq(publishedSeries.slug, table.seriesSlug))
      .where(and(eq(table.number, number), isVisible()))
    if (!row) return null
    const { bodyHtml, bodyText, tags, characters, series, part, ...card } = row
    return { ...toStoredCard(card), bodyHtml, bodyText, tags, characters, series: series && part !== null ? { ...series, part } : null }
  },
  (number) => [articleTag(number), everyArticleTag],
  (stored) => (stored ? reviveCard(stored) : null),
)
