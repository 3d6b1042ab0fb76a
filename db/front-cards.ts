import 'server-only'
import { type SQL, and, desc, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import { articlePath } from '@/domain/articles/address'
import { breakingMs } from '@/domain/front/breaking'
import type { FrontCard } from '@/domain/front/fill-front'
import type { FrontNeeds } from '@/domain/front/front-needs'
import type { Executor } from './client'
import { publishedContributors as people, publishedArticles as table } from './schema'

/** Lines that break at once, of which the newest is shown. */
const mostAlarms = 5

/**
 * The one question behind the front, asked by the reader side for its page and by the newsroom for previews and the record, so that all three fill
 * the same slots with the same stories: named articles, the newest, each section's newest, and what breaks, each by one walk along an index. `at`: the
 * moment by which articles must be visible, null for now by the database's clock, which is `readAt`.
 */
export async function readFrontCards(executor: Executor, { articleIds, newest, sections }: FrontNeeds, at: Date | null = null): Promise<{ cards: FrontCard[]; readAt: Date | null }> {
  const moment: SQL = at === null ? sql`now()` : sql`${at.toISOString()}::timestamptz`
  const isVisible = lte(table.visibleFrom, moment)
  const newestOf = (fits: SQL | undefined, limit: number) => executor.select({ number: table.number }).from(table).where(and(isVisible, fits)).orderBy(desc(table.firstPublishedAt), desc(table.number)).limit(limit)
  const parts = [
    newestOf(undefined, newest),
    newestOf(and(sql`${table.label} = 'breaking'`, gt(table.firstPublishedAt, sql`${moment} - make_interval(secs => ${breakingMs / 1000})`)), mostAlarms),
    ...(articleIds.length > 0 ? [executor.select({ number: table.number }).from(table).where(and(isVisible, inArray(table.articleId, articleIds)))] : []),
    ...sections.map(({ slug, count }) => newestOf(sql`${table.sectionSlug} = ${slug}`, count)),
  ]
  const numbers = sql.join(parts.map((part) => sql`(${part})`), sql` union `)
  const rows = await executor.select({ ...frontCardColumns, face: people.portrait, readAt: sql<number>`(extract(epoch from now()) * 1000)::float8` }).from(table).leftJoin(people, eq(people.slug, sql`${table.contributorSlugs}[1]`)).where(sql`${table.number} in (${numbers})`)
  return { cards: rows.map(({ readAt: _, face, ...row }) => ({ ...toFrontCard(row), face })), readAt: rows[0] ? new Date(rows[0].readAt) : null }
}

/** Columns of a card with what decides whether it may stand on the front. */
export const frontCardColumns = {
  articleId: table.articleId, number: table.number, slug: table.slug, headline: table.headline, label: table.label, standfirst: table.standfirst, excerpt: table.excerpt,
  sectionSlug: table.sectionSlug, sectionName: table.sectionName, bylines: table.bylines, leadPicture: table.leadPicture,
  firstPublishedAt: table.firstPublishedAt, updatedAt: table.updatedAt, visibleFrom: table.visibleFrom,
}

/** The card of a row. */
export function toFrontCard({ slug, sectionSlug, sectionName, ...row }: Pick<typeof table.$inferSelect, keyof typeof frontCardColumns>): FrontCard {
  return { ...row, path: articlePath(row.number, slug), section: { slug: sectionSlug, name: sectionName } }
}
