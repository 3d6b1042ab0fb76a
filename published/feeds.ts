import 'server-only'
import { desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedContributors, publishedArticles as table } from '@/db/schema'
import type { ArticleCard, TagEntry } from '@/domain/articles/article'
import type { FeedList, FeedPlace } from '@/domain/articles/feed-address'
import { cardColumns, isVisible, newestFirst, reviveCard, toStoredCard } from './cards'
import { type Listed, newestListed } from './listed'
import { getPaper } from './paper'

/** An article with all that a feed says of it; `feedHtml` as the door kept it, null in rows of older servers and of what is longer than a feed brings. */
export type FedArticle = ArticleCard & { tags: TagEntry[]; feedHtml: string | null }

/** What a feed holds: `name` is that of its section, tag or contributor, null for the paper's own. */
export type FedList = { name: string | null; articles: FedArticle[] }

const size = 50
const kinds = { sections: 'section', tags: 'tag', contributors: 'contributor' } as const satisfies Record<FeedList, Listed>

/**
 * The newest articles of a list with their bodies, by one query along the list's index; null when readers know no such list. Nothing of it is
 * remembered: programs ask seldom and mostly for what has not changed, and what is withdrawn is gone with the next question.
 */
export async function getFeed(place: FeedPlace): Promise<FedList | null> {
  const articles = await listFed(place)
  const name = place && (await nameOf(place.list, place.slug, articles))
  return name === undefined ? null : { name, articles }
}

/**
 * The longest body that a feed brings whole, in bytes of UTF-8: a parliamentary record of 120,000 characters is 400,000. What is longer would
 * leave no room for others, or not fit at all.
 */
const longestBody = 1_000_000

/** Weighed in the database, which knows the size without reading the text. */
const briefHtml = sql<string | null>`case when octet_length(${table.feedHtml}) <= ${longestBody} then ${table.feedHtml} end`

async function listFed(place: FeedPlace): Promise<FedArticle[]> {
  const query = db().select({ ...cardColumns, tags: table.tags, feedHtml: briefHtml }).from(table).$dynamic()
  const rows = await (place
    ? query.innerJoin(sql`${newestListed(kinds[place.list], place.slug, size)} as found`, sql`found.number = ${table.number}`).orderBy(desc(table.firstPublishedAt), desc(table.number))
    : query.where(isVisible()).orderBy(...newestFirst).limit(size))
  return rows.map(({ tags, feedHtml, ...card }) => ({ ...reviveCard(toStoredCard(card)), tags, feedHtml }))
}

async function nameOf(list: FeedList, slug: string, [newest]: FedArticle[]): Promise<string | undefined> {
  if (list === 'sections') return (await getPaper()).sections.find((section) => section.slug === slug)?.name
  if (list === 'tags') return newest?.tags.find((tag) => tag.slug === slug)?.name
  const [contributor] = await db().select({ name: publishedContributors.name }).from(publishedContributors).where(eq(publishedContributors.slug, slug))
  return contributor?.name
}
