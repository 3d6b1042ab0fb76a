import 'server-only'
import type { PaperSection } from '@/domain/paper/paper'
import { type BoardPage, getBoardPage } from './boards'
import { paperTag, sectionTag } from './cache-tags'
import { cachedRead } from './cached-read'
import { type ArticleList, reviveList } from './list-page'
import { readListed } from './listed'
import { getPaper } from './paper'

/** A page of a list; `board` holds the same articles as its rows where the section is a board. */
export type SectionList = ArticleList & { section: PaperSection; board: BoardPage | null }

/** A page of a section, or null when the paper has no such section or the section no such page. */
export async function getSectionPage(slug: string, page: number): Promise<SectionList | null> {
  const section = (await getPaper()).sections.find((candidate) => candidate.slug === slug)
  if (section?.layout === 'board') return getBoardList(section, page)
  const list = section ? await listOfSection(slug, page) : null
  return section && list ? { ...list, section, board: null } : null
}

async function getBoardList(section: PaperSection, page: number): Promise<SectionList | null> {
  const board = await getBoardPage(section.slug, page)
  if (!board) return null
  const { notices, rows, pages, total } = board
  return { section, board, articles: [...notices, ...rows], page, pages, total }
}

const listOfSection = cachedRead(
  'section',
  (slug: string, page: number) => readListed('section', slug, page),
  (slug) => [sectionTag(slug), paperTag],
  (stored) => (stored ? reviveList(stored.list) : null),
)
