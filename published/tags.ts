import 'server-only'
import type { TagEntry } from '@/domain/articles/article'
import { tagTag } from './cache-tags'
import { cachedRead } from './cached-read'
import { type ArticleList, reviveList } from './list-page'
import { readListed } from './listed'

/** A page of a tag, named as the newest article on it names it; null when no published article has it, or it has no such page. */
export const getTagPage: (slug: string, page: number) => Promise<(ArticleList & { tag: TagEntry }) | null> = cachedRead(
  'tag',
  async (slug: string, page: number) => {
    const found = await readListed('tag', slug, page)
    const tag = found?.tags.find((candidate) => candidate.slug === slug)
    return found && tag ? { tag, list: found.list } : null
  },
  (slug) => [tagTag(slug)],
  (stored) => (stored ? { ...reviveList(stored.list), tag: stored.tag } : null),
)
