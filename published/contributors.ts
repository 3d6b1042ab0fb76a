import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedArticles as table, publishedContributors } from '@/db/schema'
import { contributorTag, frontTag } from './cache-tags'
import { cachedRead } from './cached-read'
import { type ArticleList, readListPage, reviveList } from './list-page'

export type Contributor = { slug: string; name: string; title: string; bio: string }

/** A page of what a contributor signed, or null when readers know nobody of that name. */
export const getContributorPage: (slug: string, page: number) => Promise<(ArticleList & { contributor: Contributor }) | null> = cachedRead(
  'contributor',
  async (slug: string, page: number) => {
    const [contributor] = await db().select().from(publishedContributors).where(eq(publishedContributors.slug, slug))
    const list = contributor ? await readListPage(sql`${table.contributorSlugs} @> array[${slug}]::text[]`, page) : null
    return contributor && list ? { contributor, list } : null
  },
  (slug) => [contributorTag(slug)],
  (stored) => (stored ? { ...reviveList(stored.list), contributor: stored.contributor } : null),
)

/** Everybody who signs something, by name: for a choice, not for a page. */
export const listContributors: () => Promise<{ slug: string; name: string }[]> = cachedRead(
  'contributors',
  () => db().select({ slug: publishedContributors.slug, name: publishedContributors.name }).from(publishedContributors).orderBy(asc(publishedContributors.name)).limit(500),
  () => [frontTag],
  (stored) => stored,
)
