import 'server-only'
import { and, inArray } from 'drizzle-orm'
import { searchDb } from '@/db/client'
import { publishedArticles as table } from '@/db/schema'
import type { ArticleCard, TagEntry } from '@/domain/articles/article'
import { searchedText } from '@/domain/search/index-terms'
import { cardColumns, isVisible, reviveCard, toStoredCard } from '@/published/cards'

/** A found article with everything it can be found by. */
export type Found = { card: ArticleCard; tags: TagEntry[]; bodyText: string; text: string }

/** The articles of these numbers that readers may see, in the order of the numbers. */
export async function readFound(numbers: number[]): Promise<Found[]> {
  if (numbers.length === 0) return []
  const rows = await searchDb().select({ ...cardColumns, tags: table.tags, bodyText: table.bodyText }).from(table).where(and(inArray(table.number, numbers), isVisible()))
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  return numbers.flatMap((number) => {
    const row = byNumber.get(number)
    if (!row) return []
    const { tags, bodyText, ...card } = row
    return [{ card: reviveCard(toStoredCard(card)), tags, bodyText, text: searchedText(row) }]
  })
}
