import 'server-only'
import type { PublishedArticle } from '@/domain/articles/article'
import type { Paper } from '@/domain/paper/paper'
import { type BoardAround, getBoardAround } from './boards'
import { getViewTotals } from './views'

/** The board around an article with its views; null for an article of a magazine section, about which nothing is asked. */
export async function getBoardOf(article: PublishedArticle, paper: Paper): Promise<(BoardAround & { views: Map<number, number> }) | null> {
  const section = paper.sections.find(({ slug }) => slug === article.section.slug)
  const board = section?.layout === 'board' ? await getBoardAround(article.number, article.section.slug) : null
  return board && { ...board, views: await getViewTotals([...board.notices, ...board.rows].map(({ number }) => number)) }
}
