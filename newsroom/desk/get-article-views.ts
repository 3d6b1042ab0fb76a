import 'server-only'
import { and, asc, desc, eq, gte, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articleViewSources, articleViewTotals, articleViews, articles, revisions } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import { canReadArticle } from '@/domain/articles/policies'
import type { Actor } from '@/domain/staff/staff'
import type { ArticleViews } from '@/domain/views/article-views'
import { isoSeoul } from '@/lib/korean-time'

const hourMs = 3_600_000
const hoursShown = 48
const daysShown = 30
/** Beyond these the rest of the web is a list of single readers. */
const sourcesShown = 20

type GetViews = { actor: Actor; articleId: string; now?: Date }

/** Who reads an article, by hour, day and origin; null when there is none or this person may not read it. */
export async function getArticleViews({ actor, articleId, now = new Date() }: GetViews): Promise<ArticleViews | null> {
  if (!/^[0-9a-f-]{36}$/i.test(articleId)) return null
  const [article] = await db()
    .select({ status: articles.status, createdBy: articles.createdBy, sectionId: articles.sectionId, trashedAt: articles.trashedAt, number: articles.number, slug: articles.slug, headline: revisions.headline })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.headRevisionId))
    .where(eq(articles.id, articleId))
  if (!article || !canReadArticle(actor, article)) return null
  const { number, slug, headline } = article
  if (number === null) return { articleId, headline, path: null, total: 0, hours: [], days: [], sources: [] }
  const [total, hours, days, sources] = await Promise.all([readTotal(number), readHours(number, now), readDays(number, now), readSources(number, now)])
  return { articleId, headline, path: articlePath(number, slug), total, hours, days, sources }
}

async function readTotal(number: number): Promise<number> {
  const [row] = await db().select({ views: articleViewTotals.views }).from(articleViewTotals).where(eq(articleViewTotals.number, number))
  return row?.views ?? 0
}

async function readHours(number: number, now: Date): Promise<ArticleViews['hours']> {
  const last = Math.floor(now.getTime() / hourMs) * hourMs
  const first = last - (hoursShown - 1) * hourMs
  const rows = await db()
    .select({ hour: articleViews.hour, views: articleViews.views })
    .from(articleViews)
    .where(and(eq(articleViews.number, number), gte(articleViews.hour, new Date(first))))
  const found = new Map(rows.map(({ hour, views }) => [hour.getTime(), views]))
  return Array.from({ length: hoursShown }, (_, place) => first + place * hourMs).map((hour) => ({ hour: new Date(hour), views: found.get(hour) ?? 0 }))
}

async function readDays(number: number, now: Date): Promise<ArticleViews['days']> {
  const { day } = articleViewSources
  const rows = await db()
    .select({ day, views: sql<number>`sum(${articleViewSources.views})::int` })
    .from(articleViewSources)
    .where(and(eq(articleViewSources.number, number), gte(day, firstDay(now))))
    .groupBy(day)
    .orderBy(asc(day))
  const found = new Map(rows.map((row) => [row.day, row.views]))
  return Array.from({ length: daysShown }, (_, place) => dayBefore(now, daysShown - 1 - place)).map((shown) => ({ day: shown, views: found.get(shown) ?? 0 }))
}

async function readSources(number: number, now: Date): Promise<ArticleViews['sources']> {
  const { source, host, views } = articleViewSources
  const sum = sql<number>`sum(${views})::int`
  return db()
    .select({ source, host, views: sum })
    .from(articleViewSources)
    .where(and(eq(articleViewSources.number, number), gte(articleViewSources.day, firstDay(now))))
    .groupBy(source, host)
    .orderBy(desc(sum), asc(source), asc(host))
    .limit(sourcesShown)
}

const firstDay = (now: Date) => dayBefore(now, daysShown - 1)
const dayBefore = (now: Date, days: number) => isoSeoul(new Date(now.getTime() - days * 24 * hourMs)).slice(0, 10)
