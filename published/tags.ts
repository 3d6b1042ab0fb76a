import 'server-only'
import { and, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedArticles as table } from '@/db/schema'
import type { TagEntry } from '@/domain/articles/article'
import { tagTag } from './cache-tags'
import { cachedRead } from './cached-read'
import { isVisible, newestFirst } from './cards'
import { type ArticleList, readListPage, reviveList } from './list-page'

/** A page of a tag, or null when no published article has it. */
export const getTagPage: (slug: string, page: number) => Promise<(ArticleList & { tag: TagEntry }) | null> = cachedRead(
  'tag',
  async (slug: string, page: number) => {
    const isTagged = sql`${table.tagSlugs} @> array[${slug}]::text[]`
    const [newest] = await db().select({ tags: table.tags }).from(table).where(and(isTagged, isVisible())).orderBy(...newestFirst).limit(1)
    const tag = newest?.tags.find((candidate) => candidate.slug === slug)
    const list = tag ? await readListPage(isTagged, page) : null
    return tag && list ? { tag, list } : null
  },
  (slug) => [tagTag(slug)],
  (stored) => (stored ? { ...reviveList(stored.list), tag: stored.tag } : null),
)
