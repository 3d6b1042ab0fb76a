import 'server-only'
import { and, inArray } from 'drizzle-orm'
import { searchDb } from '@/db/client'
import { publishedArticles as table } from '@/db/schema'
import type { ArticleCard, BylineEntry, TagEntry } from '@/domain/articles/article'
import { searchedText } from '@/domain/search/index-terms'
import { cardColumns, isVisible, reviveCard, toStoredCard } from '@/published/cards'

/** A found article with what shows why it was found. */
export type Found = { card: ArticleCard; tags: TagEntry[]; bodyText: string }

/** The articles of these numbers that readers may see, in the order of the numbers. */
export async function readFound(numbers: number[]): Promise<Found[]> {
  if (numbers.length === 0) return []
  const rows = await searchDb().select({ ...cardColumns, tags: table.tags, bodyText: table.bodyText }).from(table).where(and(inArray(table.number, numbers), isVisible()))
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  return numbers.flatMap((number) => {
    const row = byNumber.get(number)
    if (!row) return []
    const { tags, bodyText, ...card } = row
    return [{ card: reviveCard(toStoredCard(card)), tags, bodyText }]
  })
}

/** All that is searched of an article, for a look at it. */
export type FoundText = { number: number; headline: string; tags: TagEntry[]; bylines: BylineEntry[]; text: string }

const textColumns = {
  number: table.number, headline: table.headline, standfirst: table.standfirst, bodyText: table.bodyText, tags: table.tags, bylines: table.bylines, leadPicture: table.leadPicture,
}

/** The texts of these numbers, in their order. */
export async function readTexts(numbers: number[]): Promise<FoundText[]> {
  const rows = await searchDb().select(textColumns).from(table).where(and(inArray(table.number, numbers), isVisible()))
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  return numbers.flatMap((number) => {
    const row = byNumber.get(number)
    return row ? [{ number, headline: row.headline, tags: row.tags, bylines: row.bylines, text: searchedText(row) }] : []
  })
}
