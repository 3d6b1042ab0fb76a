import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedArticles as table } from '@/db/schema'
import type { ArticleCard, PublishedArticle } from '@/domain/articles/article'
import { cachedRead } from './cached-read'
import { cardColumns, isVisible, newestFirst, reviveCard, selectCards, toStoredCard } from './cards'
import { articleTag } from './cache-tags'

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
  (number) => [articleTag(number)],
  (stored) => (stored ? reviveCard(stored) : null),
)

const companySize = 6

export type ArticleCompany = { sameSection: ArticleCard[]; latest: ArticleCard[] }

/**
 * What stands beside an article. Remembered for all articles of a section together, and without the front's tag: else every
 * publication would have every article page made again. It is at most as old as a remembered read may be.
 */
export async function getArticleCompany(article: PublishedArticle): Promise<ArticleCompany> {
  const [sameSection, latest] = await Promise.all([listNeighbours(article.section.slug), listNeighbours('')])
  const others = (cards: ArticleCard[]) => cards.filter(({ number }) => number !== article.number).slice(0, companySize)
  return { sameSection: others(sameSection), latest: others(latest) }
}

/** The newest of a section, or of the whole paper for an empty slug; one more than is shown, for the article itself. */
const listNeighbours = cachedRead(
  'neighbours',
  async (sectionSlug: string) => {
    const ofSection = sectionSlug === '' ? undefined : eq(table.sectionSlug, sectionSlug)
    const rows = await selectCards().where(and(isVisible(), ofSection)).orderBy(...newestFirst).limit(companySize + 1)
    return rows.map(toStoredCard)
  },
  () => [],
  (stored) => stored.map(reviveCard),
)
