import 'server-only'
import { and, inArray, lte, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { media, publishedArticles } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import type { ArticleLink, RenderContext } from '@/domain/document/render-context'
import type { DocumentJson, NodeJson } from '@/domain/document/types'
import { mediaIdsIn, toPicture } from '@/newsroom/media/pictures'

/** What a body points to, as readers may see it: one query for the library, one for the other articles. */
export async function loadSurroundings(executor: Executor, doc: DocumentJson): Promise<RenderContext> {
  const files = await loadFiles(executor, mediaIdsIn(doc))
  return {
    pictures: new Map(files.filter(({ kind }) => kind === 'picture').map((row) => [row.id, toPicture(row)])),
    attachments: new Map(files.filter(({ kind }) => kind === 'file').map((row) => [row.id, { href: fileAddress(row), name: row.originalName, bytes: row.bytes, mime: row.mime }])),
    articles: await loadArticles(executor, articleNumbersIn(doc)),
  }
}

async function loadFiles(executor: Executor, ids: string[]): Promise<(typeof media.$inferSelect)[]> {
  return ids.length === 0 ? [] : executor.select().from(media).where(inArray(media.id, [...new Set(ids)]))
}

/** The file's address ends with its name, so that it is kept under that name wherever it is downloaded from. */
function fileAddress({ path, originalName }: typeof media.$inferSelect): string {
  return `/media/${path}/${encodeURIComponent(originalName)}`
}

/** Only what readers can see now: an article under embargo must not give itself away in another one. */
async function loadArticles(executor: Executor, numbers: number[]): Promise<Map<number, ArticleLink>> {
  if (numbers.length === 0) return new Map()
  const { number, slug, headline, visibleFrom } = publishedArticles
  const isVisible = and(inArray(number, numbers), lte(visibleFrom, sql`now()`))
  const rows = await executor.select({ number, slug, headline }).from(publishedArticles).where(isVisible)
  return new Map(rows.map((row) => [row.number, { path: articlePath(row.number, row.slug), headline: row.headline }]))
}

/** Numbers of the articles that a body shows as cards, each once. */
export function articleNumbersIn(body: NodeJson): number[] {
  return [...new Set(cardsIn(body))]
}

function cardsIn(node: NodeJson): number[] {
  const own = node.type === 'relatedArticle' && typeof node.attrs?.number === 'number' ? [node.attrs.number] : []
  return [...own, ...(node.content ?? []).flatMap(cardsIn)]
}
