import 'server-only'
import { type SQL, and, asc, gte, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { dayCounts, publishedContributors, publishedPages, publishedArticles as table } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import type { ArticleLabel } from '@/domain/articles/article'
import { isVisible, newestFirst } from './cards'

/** A page of the sitemap by its site path; `picture` is the site path of an article's lead. */
export type SitemapPage = { path: string; changedAt: Date | null; picture?: string | null }

/** Days of Seoul on which articles came out that readers may see, oldest first: one row a day of the paper's life, no article is read. */
export async function listSitemapDays(): Promise<{ day: string; articles: number; changedAt: Date | null }[]> {
  return db()
    .select({ day: dayCounts.day, articles: dayCounts.articles, changedAt: dayCounts.changedAt })
    .from(dayCounts)
    .where(and(sql`${dayCounts.articles} > 0`, sql`${dayCounts.day} <= seoul_day(now())`))
    .orderBy(asc(dayCounts.day))
}

const batch = 500

/** The articles of a stretch of days, oldest first, a batch at a time: of any number of them no more than that is held. */
export async function* walkArticles({ from, to, offset, limit }: { from: string; to: string; offset: number; limit: number }): AsyncGenerator<SitemapPage[]> {
  let place: SQL = sql`true`
  for (let left = limit, skipped = offset; left > 0; skipped = 0) {
    const rows = await db()
      .select({
        number: table.number, slug: table.slug, changedAt: table.updatedAt, picture: sql<string | null>`${table.leadPicture} ->> 'src'`,
        // As text: an instant loses its microseconds on the way through JavaScript.
        at: sql<string>`${table.firstPublishedAt}::text`,
      })
      .from(table)
      .where(and(startsOn(from), endsOn(to), isVisible(), place))
      .orderBy(asc(table.firstPublishedAt), asc(table.number))
      .offset(skipped)
      .limit(Math.min(batch, left))
    if (rows.length > 0) yield rows.map(({ number, slug, changedAt, picture }) => ({ path: articlePath(number, slug), changedAt, picture }))
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    place = sql`(${table.firstPublishedAt}, ${table.number}) > (${last.at}::timestamptz, ${last.number}::int)`
    left -= rows.length
  }
}

const startsOn = (day: string) => sql`${table.firstPublishedAt} >= (${day}::date)::timestamp at time zone 'Asia/Seoul'`
const endsOn = (day: string) => sql`${table.firstPublishedAt} < (${day}::date + 1)::timestamp at time zone 'Asia/Seoul'`

/** Google takes no more, and none that is older. */
const news = { most: 1_000, hours: 48 } as const

/** What came out in the last two days, newest first. */
export async function listNews(): Promise<{ path: string; headline: string; label: ArticleLabel | null; publishedAt: Date }[]> {
  const rows = await db()
    .select({ number: table.number, slug: table.slug, headline: table.headline, label: table.label, publishedAt: table.firstPublishedAt })
    .from(table)
    .where(and(gte(table.firstPublishedAt, sql`now() - ${`${news.hours} hours`}::interval`), isVisible()))
    .orderBy(...newestFirst)
    .limit(news.most)
  return rows.map(({ number, slug, ...row }) => ({ path: articlePath(number, slug), ...row }))
}

/** Slugs of everybody who signs and of the pages that the paper says of itself. */
export async function listStanding(): Promise<{ contributors: string[]; pages: string[] }> {
  const contributors = await db().select({ slug: publishedContributors.slug }).from(publishedContributors).orderBy(asc(publishedContributors.slug)).limit(2_000)
  const pages = await db().select({ slug: publishedPages.slug }).from(publishedPages).orderBy(asc(publishedPages.slug)).limit(200)
  return { contributors: contributors.map(({ slug }) => slug), pages: pages.map(({ slug }) => slug) }
}
