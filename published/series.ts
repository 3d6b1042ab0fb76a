import 'server-only'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { publishedSeries, publishedArticles as table } from '@/db/schema'
import type { ArticleCard } from '@/domain/articles/article'
import { allSeriesTag, seriesTag } from './cache-tags'
import { cachedRead } from './cached-read'
import { cardColumns, isVisible, reviveCard, toStoredCard } from './cards'
import { pageSize, pagesFor } from './list-page'
import { newestListed } from './listed'

export type SeriesPart = ArticleCard & { part: number }

/** A page of a series, its first part first; `latest` is its newest part, wherever that stands. */
export type SeriesPage = { series: { slug: string; name: string; description: string }; parts: SeriesPart[]; latest: SeriesPart; page: number; pages: number; total: number }

export type SeriesInList = { slug: string; name: string; description: string; total: number; newest: Date }

/** A page of a series, or null when no part of it may be read, or the series has no such page. */
export const getSeriesPage: (slug: string, page: number) => Promise<SeriesPage | null> = cachedRead(
  'series',
  async (slug: string, page: number) => {
    const total = await countSeries(slug)
    const [series] = await db().select().from(publishedSeries).where(eq(publishedSeries.slug, slug))
    const pages = pagesFor(total)
    if (!series || total === 0 || !Number.isInteger(page) || page < 1 || page > pages) return null
    const parts = await selectParts(slug).orderBy(asc(table.seriesPart)).limit(pageSize).offset((page - 1) * pageSize)
    const [latest] = await selectParts(slug).orderBy(desc(table.seriesPart)).limit(1)
    return latest ? { series, parts: parts.map(toStoredPart), latest: toStoredPart(latest), page, pages, total } : null
  },
  (slug) => [seriesTag(slug)],
  (stored) => stored && { ...stored, parts: stored.parts.map(reviveCard), latest: reviveCard(stored.latest) },
)

/** Every series with a part that may be read, the one that went on last first. */
export const listSeries: () => Promise<SeriesInList[]> = cachedRead(
  'all-series',
  async () => {
    const newest = alias(table, 'newest')
    const total = sql<number>`(select count(*)::int from ${table} where ${table.seriesSlug} = ${publishedSeries.slug} and ${isVisible()})`
    const rows = await db()
      .select({ slug: publishedSeries.slug, name: publishedSeries.name, description: publishedSeries.description, total, newest: newest.firstPublishedAt })
      .from(publishedSeries)
      .innerJoin(newest, sql`${newest.number} = ${newestListed('series', sql`${publishedSeries.slug}`, 1)}`)
      .orderBy(desc(newest.firstPublishedAt))
      .limit(200)
    return rows.map((row) => ({ ...row, newest: row.newest.toISOString() }))
  },
  () => [allSeriesTag],
  (stored) => stored.map((row) => ({ ...row, newest: new Date(row.newest) })),
)

/** How many parts of a series readers may see: they are counted, because a series is told to its end. */
export async function countSeries(slug: string): Promise<number> {
  return db().$count(table, and(eq(table.seriesSlug, slug), isVisible()))
}

function selectParts(slug: string) {
  return db().select({ ...cardColumns, part: table.seriesPart }).from(table).where(and(eq(table.seriesSlug, slug), isVisible())).$dynamic()
}

function toStoredPart({ part, ...row }: Awaited<ReturnType<typeof selectParts>>[number]) {
  return { ...toStoredCard(row), part: part ?? 0 }
}
