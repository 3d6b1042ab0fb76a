import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { revisions } from '@/db/schema'
import { canonicalJson } from '@/domain/document/canonical-json'
import { schemaVersion } from '@/domain/document/schema'
import type { ArticleRecord } from './lock-article'
import type { RevisionContent } from './write-revision'

type Branch = { article: ArticleRecord; baseVersion: number; content: RevisionContent; authorId: string | null }

/**
 * Keeps the text of somebody who saved on an old version as a revision of its own, beside the article's line: nobody's words are
 * thrown away because somebody else was faster. The head does not move. The same text is kept once, however often it is sent.
 */
export async function keepBranch(executor: Executor, { article, baseVersion, content, authorId }: Branch): Promise<void> {
  const byAuthor = authorId === null ? isNull(revisions.authorId) : eq(revisions.authorId, authorId)
  const [last] = await executor
    .select({ headline: revisions.headline, standfirst: revisions.standfirst, excerpt: revisions.excerpt, body: revisions.body })
    .from(revisions)
    .where(and(eq(revisions.articleId, article.id), eq(revisions.kind, 'branch'), byAuthor))
    .orderBy(desc(revisions.createdAt))
    .limit(1)
  const { headline, standfirst, excerpt, body } = content
  if (last && canonicalJson(last) === canonicalJson({ headline, standfirst, excerpt, body })) return
  const note = `${baseVersion} ≠ ${article.version}`
  await executor.insert(revisions).values({ articleId: article.id, version: baseVersion, kind: 'branch', ...content, schemaVersion, authorId, note })
}
