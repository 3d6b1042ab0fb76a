import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedContributors } from '@/db/schema'
import type { Picture } from '@/domain/articles/article'
import { contributorTag, frontTag } from './cache-tags'
import { cachedRead } from './cached-read'
import { type ArticleList, reviveList } from './list-page'
import { readListed } from './listed'

/** `email`: where readers may write to, empty when nowhere. */
export type Contributor = { slug: string; name: string; title: string; bio: string; email: string; portrait: Picture | null }

/** A page of what a contributor signed, or null when readers know nobody of that name. */
export const getContributorPage: (slug: string, page: number) => Promise<(ArticleList & { contributor: Contributor }) | null> = cachedRead(
  'contributor',
  async (slug: string, page: number) => {
    const [contributor] = await db().select().from(publishedContributors).where(eq(publishedContributors.slug, slug))
    const found = contributor ? await readListed('contributor', slug, page) : null
    return contributor && found ? { contributor, list: found.list } : null
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
