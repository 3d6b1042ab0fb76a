import 'server-only'
import { type SQL, and, asc, desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedContributors as people, publishedArticles as table } from '@/db/schema'
import type { PublishedArticle, SeriesEntry } from '@/domain/articles/article'
import { type ArticleCompany, type Companion, companySizes, gatherCompany } from '@/domain/articles/article-company'
import { cardColumns, isVisible, newestFirst, reviveCard, toStoredCard } from './cards'
import { type Listed, newestListed } from './listed'

/** More tags than these say little of what an article is about; more writers than these have no room for their stories. */
const most = { tags: 4, writers: 3 } as const

const oldestFirst = [asc(table.firstPublishedAt), asc(table.number)]

/**
 * What stands around an article, by one query however much there is. Neighbours, section and latest step along an index and stop after
 * a handful, whatever the size of the archive, and so do tags and names along their lists. It is not remembered by itself, because the page
 * that shows it is: it is at most as old as that.
 * What expires it early is the article's own change, or that of its direct neighbours (`newsroom/door/find-neighbours.ts`).
 */
export async function getArticleCompany(article: PublishedArticle): Promise<ArticleCompany> {
  const places = sql`(${sql.join(partsOf(article), sql` union all `)}) as places`
  const rows = await db()
    .select({ ...cardColumns, reason: sql<Companion['reason']>`places.reason`, key: sql<string>`places.key`, bio: people.bio })
    .from(table)
    .innerJoin(places, sql`places.number = ${table.number}`)
    .leftJoin(people, and(sql`places.reason = 'writer'`, eq(people.slug, sql`places.key`)))
  return gatherCompany(article, rows.map(({ reason, key, bio, ...row }) => ({ reason, key, bio: bio ?? '', card: reviveCard(toStoredCard(row)) })))
}

function partsOf({ number, section, tags, bylines, series }: PublishedArticle): SQL[] {
  const inSection = sql`${table.sectionSlug} = ${section.slug}`
  // By the database's own value: an instant loses its microseconds on the way through JavaScript.
  const own = sql`((select first_published_at from published_articles where number = ${number}), ${number}::int)`
  const place = sql`(${table.firstPublishedAt}, ${table.number})`
  return [
    part('previous', '', sql`${inSection} and ${place} < ${own}`, 1),
    part('next', '', sql`${inSection} and ${place} > ${own}`, 1, oldestFirst),
    ...(series ? seriesParts(series) : []),
    // One more than is shown, for the article itself and its neighbours.
    part('section', '', inSection, companySizes.related + 3),
    part('latest', '', sql`true`, companySizes.latest + 1),
    ...tags.slice(0, most.tags).map(({ slug }) => listed('tag', 'tag', slug, companySizes.related + 1)),
    ...bylines.slice(0, most.writers).map(({ slug }) => listed('writer', 'contributor', slug, companySizes.others + 1)),
  ]
}

function seriesParts({ slug, part: own }: SeriesEntry): SQL[] {
  const isBeside = (side: SQL) => sql`${table.seriesSlug} = ${slug} and ${table.seriesPart} ${side} ${own}`
  return [part('earlier-part', '', isBeside(sql`<`), 1, [desc(table.seriesPart)]), part('later-part', '', isBeside(sql`>`), 1, [asc(table.seriesPart)])]
}

function listed(reason: Companion['reason'], list: Listed, slug: string, limit: number): SQL {
  return sql`(select ${reason}::text as reason, ${slug}::text as key, listed.number as number from ${newestListed(list, slug, limit)} as listed)`
}

function part(reason: Companion['reason'], key: string, fits: SQL, limit: number, order: readonly SQL[] = newestFirst): SQL {
  return sql`(select ${reason}::text as reason, ${key}::text as key, ${table.number} as number from ${table} where ${fits} and ${isVisible()}
    order by ${sql.join([...order], sql`, `)} limit ${limit})`
}
