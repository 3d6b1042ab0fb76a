import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedArticles as table } from '@/db/schema'
import type { PublishedArticle } from '@/domain/articles/article'
import { cachedRead } from './cached-read'
import { cardColumns, isVisible, reviveCard, toStoredCard } from './cards'
import { articleTag, everyArticleTag } from './cache-tags'

/** The published article of a number, or null when readers may not see one. */
export const getArticle: (number: number) => Promise<PublishedArticle | null> = cachedRead(
  'article',
  async (number: number) => {
    const [row] = await db()
      .select({ ...cardColumns, bodyHtml: table.bodyHtml, bodyText: table.bodyText, tags: table.tags, characters: table.characters })
      .from(table)
      .where(and(eq(table.number, number), isVisible()))
    return row ? { ...toStoredCard(row), bodyHtml: row.bodyHtml, bodyText: row.bodyText, tags: row.tags, characters: row.characters } : null
  },
  (number) => [articleTag(number), everyArticleTag],
  (stored) => (stored ? reviveCard(stored) : null),
)
