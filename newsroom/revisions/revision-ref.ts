import 'server-only'
import { and, desc, eq, lt, ne, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { revisions } from '@/db/schema'
import type { ArticleRecord, RevisionRecord } from '@/newsroom/articles/lock-article'

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
}

/** A revision of this article by its id, by its version in the article's own line, or as `head` or `live`; null when it has none such. */
export async function findRevision(executor: Executor, article: ArticleRecord, ref: string | number): Promise<RevisionRecord | null> {
  const id = ref === 'head' ? article.headRevisionId : ref === 'live' ? article.liveRevisionId : ref
  if (id === null || (typeof id === 'string' && !isUuid(id))) return null
  const itself = typeof id === 'number' ? and(eq(revisions.version, id), ne(revisions.kind, 'branch')) : eq(revisions.id, id)
  const [found] = await executor.select().from(revisions).where(and(eq(revisions.articleId, article.id), itself))
  return found ?? null
}

/** The save point before a revision; of a branch, the version that it stood on. Null: there was nothing before. */
export async function findPrevious(executor: Executor, { articleId, version, kind }: RevisionRecord): Promise<RevisionRecord | null> {
  const ofArticle = eq(revisions.articleId, articleId)
  const before = kind === 'branch' ? and(ofArticle, eq(revisions.version, version), ne(revisions.kind, 'branch')) : and(ofArticle, lt(revisions.version, version), sql`${revisions.kind} not in ('autosave', 'branch')`)
  const [found] = await executor.select().from(revisions).where(before).orderBy(desc(revisions.version)).limit(1)
  return found ?? null
}
