import 'server-only'
import { type SQL, and } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedArticles as table } from '@/db/schema'
import type { ArticleCard } from '@/domain/articles/article'
import { type StoredCard, isVisible, newestFirst, reviveCard, selectCards, toStoredCard } from './cards'

/** One page of a list. `page` counts from 1; `total` is of articles. */
export type ArticleList = { articles: ArticleCard[]; page: number; pages: number; total: number }

export type StoredList = { cards: StoredCard[]; page: number; pages: number; total: number }

/** Articles on a page of a list. */
export const pageSize = 20

/** How many pages so many articles take; an empty list has one. */
export function pagesFor(articles: number): number {
  return Math.max(1, Math.ceil(articles / pageSize))
}

/** A page of the visible articles that fit, newest first. The first page of an empty list is a page; one beyond the end is null. */
export async function readListPage(condition: SQL, page: number): Promise<StoredList | null> {
  const where = and(condition, isVisible())
  const total = await db().$count(table, where)
  const pages = pagesFor(total)
  if (!Number.isInteger(page) || page < 1 || page > pages) return null
  const rows = await selectCards().where(where).orderBy(...newestFirst).limit(pageSize).offset((page - 1) * pageSize)
  return { cards: rows.map(toStoredCard), page, pages, total }
}

export function reviveList({ cards, ...rest }: StoredList): ArticleList {
  return { ...rest, articles: cards.map(reviveCard) }
}
