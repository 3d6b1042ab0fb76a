import 'server-only'
import { eq } from 'drizzle-orm'
import { publishedArticles as table } from '@/db/schema'
import type { PaperSection } from '@/domain/paper/paper'
import { paperTag, sectionTag } from './cache-tags'
import { cachedRead } from './cached-read'
import { type ArticleList, readListPage, reviveList } from './list-page'
import { getPaper } from './paper'

/** A page of a section, or null when the paper has no such section or the section no such page. */
export async function getSectionPage(slug: string, page: number): Promise<(ArticleList & { section: PaperSection }) | null> {
  const section = (await getPaper()).sections.find((candidate) => candidate.slug === slug)
  const list = section ? await listOfSection(slug, page) : null
  return section && list ? { ...list, section } : null
}

const listOfSection = cachedRead(
  'section',
  (slug: string, page: number) => readListPage(eq(table.sectionSlug, slug), page),
  (slug) => [sectionTag(slug), paperTag],
  (stored) => (stored ? reviveList(stored) : null),
)
