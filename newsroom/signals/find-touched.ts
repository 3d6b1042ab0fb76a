import 'server-only'
import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles, publishedArticles, withdrawnArticles } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import { type FeedPlace, feedFiles, feedPath } from '@/domain/articles/feed-address'
import type { PublicChange } from '@/domain/articles/public-change'
import { siteUrl } from '@/lib/env'

type Line = { change: PublicChange; at: Date }

/**
 * How long before its line in the journal an article may have changed. Lines of articles that did not change themselves (the reader side built
 * anew, a card in a body redrawn, an archive brought in under its old dates) are no news to anybody.
 */
const newsMs = 3_600_000

/** Addresses of the articles in these lines that came out, changed or were withdrawn just then, and of the feeds that list them. */
export async function findTouched(tx: Executor, lines: Line[]): Promise<{ pages: string[]; feeds: string[] }> {
  const changedAt = new Map(lines.flatMap(({ change, at }) => change.articleNumbers.map((number) => [number, at.getTime()])))
  const found = changedAt.size === 0 ? [] : await findArticles(tx, [...changedAt.keys()])
  const news = found.filter(({ number, at }) => at.getTime() > (changedAt.get(number) ?? Infinity) - newsMs)
  const numbers = new Set(news.map(({ number }) => number))
  const changes = lines.map(({ change }) => change).filter(({ articleNumbers }) => articleNumbers.some((number) => numbers.has(number)))
  return { pages: news.map(({ number, slug }) => absolute(articlePath(number, slug))), feeds: changes.length === 0 ? [] : feedsOf(changes) }
}

/** What readers see under these numbers now, or saw last, and since when. */
async function findArticles(tx: Executor, numbers: number[]): Promise<{ number: number; slug: string; at: Date }[]> {
  const { number, slug, updatedAt, visibleFrom } = publishedArticles
  const visible = await tx.select({ number, slug, updatedAt, visibleFrom }).from(publishedArticles).where(and(inArray(number, numbers), lte(visibleFrom, sql`now()`)))
  const gone = await tx.select({ number: withdrawnArticles.number, slug: articles.slug, at: withdrawnArticles.withdrawnAt }).from(withdrawnArticles).innerJoin(articles, eq(articles.id, withdrawnArticles.articleId)).where(inArray(withdrawnArticles.number, numbers))
  return [...visible.map((row) => ({ ...row, at: row.updatedAt > row.visibleFrom ? row.updatedAt : row.visibleFrom })), ...gone]
}

function feedsOf(changes: PublicChange[]): string[] {
  const places: FeedPlace[] = [null, ...changes.flatMap(({ sectionSlugs, tagSlugs, contributorSlugs }) => [...placesOf('sections', sectionSlugs), ...placesOf('tags', tagSlugs), ...placesOf('contributors', contributorSlugs)])]
  return [...new Set(places.flatMap((place) => Object.values(feedFiles).map((form) => absolute(feedPath(place, form)))))]
}

const placesOf = (list: 'sections' | 'tags' | 'contributors', slugs: string[]) => slugs.map((slug) => ({ list, slug }))

/** As the pages and feeds name themselves. */
const absolute = (path: string) => `${siteUrl()}${encodeURI(path)}`
