import 'server-only'
import { desc, lte, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedArticles as table } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import type { ArticleCard } from '@/domain/articles/article'

/** Columns of a card: everything but the body, which lists never read. */
export const cardColumns = {
  number: table.number, slug: table.slug, headline: table.headline, label: table.label, standfirst: table.standfirst, excerpt: table.excerpt,
  sectionSlug: table.sectionSlug, sectionName: table.sectionName, bylines: table.bylines, leadPicture: table.leadPicture,
  firstPublishedAt: table.firstPublishedAt, updatedAt: table.updatedAt,
}

/** And what a row of a board shows besides. */
export const boardColumns = { ...cardColumns, boardNumber: table.boardNumber, isPinned: table.isPinned, hasAttachment: table.hasAttachment }

type CardRow = Pick<typeof table.$inferSelect, keyof typeof cardColumns>

/** A card with its dates as text, as a remembered answer keeps it. */
export type StoredCard = Omit<ArticleCard, 'firstPublishedAt' | 'updatedAt'> & { firstPublishedAt: string; updatedAt: string }

/** Only what readers may see by now, by the database's clock. */
export const isVisible = () => lte(table.visibleFrom, sql`now()`)

/** Newest first; the number decides between equals, so that pages never overlap. */
export const newestFirst = [desc(table.firstPublishedAt), desc(table.number)] as const

/** A query for cards; the caller adds where, order and limit. */
export function selectCards() {
  return db().select(cardColumns).from(table)
}

export function toStoredCard(row: CardRow): StoredCard {
  const { slug, sectionSlug, sectionName, firstPublishedAt, updatedAt, ...rest } = row
  return {
    ...rest,
    path: articlePath(row.number, slug),
    section: { slug: sectionSlug, name: sectionName },
    firstPublishedAt: firstPublishedAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}

/** Dates again. */
export function reviveCard<Stored extends StoredCard>(stored: Stored): Omit<Stored, 'firstPublishedAt' | 'updatedAt'> & { firstPublishedAt: Date; updatedAt: Date } {
  return { ...stored, firstPublishedAt: new Date(stored.firstPublishedAt), updatedAt: new Date(stored.updatedAt) }
}
