import 'server-only'
import { type SQL, eq } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { revisionNames, revisions, staff } from '@/db/schema'
import type { RevisionItem } from '@/domain/articles/revision'
import type { ArticleRecord } from '@/newsroom/articles/lock-article'

type Selection = { where: SQL | undefined; orderBy: SQL[]; limit: number }

/** Revisions with who wrote them and what they are called, without what they say: bodies stay where they are. */
export async function selectRevisionItems(article: Pick<ArticleRecord, 'headRevisionId' | 'liveRevisionId'>, { where, orderBy, limit }: Selection, executor: Executor = db()): Promise<RevisionItem[]> {
  const { id, version, kind, note, createdAt } = revisions
  const rows = await executor
    .select({ id, version, kind, note, createdAt, name: revisionNames.name, author: staff.name })
    .from(revisions)
    .leftJoin(revisionNames, eq(revisionNames.revisionId, revisions.id))
    .leftJoin(staff, eq(staff.id, revisions.authorId))
    .where(where)
    .orderBy(...orderBy)
    .limit(limit)
  return rows.map((row) => ({ ...row, isLive: row.id === article.liveRevisionId, isHead: row.id === article.headRevisionId }))
}
