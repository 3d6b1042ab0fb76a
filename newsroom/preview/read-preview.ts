import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { publishedArticles } from '@/db/schema'
import type { ShownArticle } from '@/domain/articles/article'
import type { Paper } from '@/domain/paper/paper'
import type { ArticleRecord, RevisionRecord } from '@/newsroom/articles/lock-article'
import { buildReaderContent, loadSection } from '@/newsroom/door/reader-row'
import { getPaper } from './get-paper'

/** One revision as readers would see it, and the paper around it. `savedAt`: when these words were saved. */
export type Preview = { article: ShownArticle; paper: Paper; version: number; savedAt: Date }

/** Draws nothing and asks nobody for leave: that is done before. Bylines, tags, section and label are the article's own, as they are now. */
export async function readPreview(executor: Executor, article: ArticleRecord, revision: RevisionRecord): Promise<Preview> {
  const section = await loadSection(executor, article.sectionId)
  const isLive = article.liveVersion === article.version && article.headRevisionId === revision.id
  const shown: ShownArticle = {
    ...(await buildReaderContent(executor, article, revision)),
    section: section && { slug: section.slug, name: section.name },
    firstPublishedAt: article.firstPublishedAt,
    updatedAt: isLive ? await shownUpdate(executor, article.id) : null,
  }
  return { article: shown, paper: await getPaper(executor), version: revision.version, savedAt: revision.createdAt }
}

/** The 수정 that readers see: an archive's articles have other dates than the day on which they came in. */
async function shownUpdate(executor: Executor, articleId: string): Promise<Date | null> {
  const [row] = await executor.select({ updatedAt: publishedArticles.updatedAt }).from(publishedArticles).where(eq(publishedArticles.articleId, articleId))
  return row?.updatedAt ?? null
}
