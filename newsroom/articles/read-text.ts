import 'server-only'
import { asc, eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articleTags, bylines, tags } from '@/db/schema'
import { type ArticleText, leadOf } from '@/domain/articles/article-text'
import { migrateDocument } from '@/domain/document/migrations'
import { loadLeadPicture } from '@/newsroom/media/lead-picture'
import type { ArticleRecord, RevisionRecord } from './lock-article'

/** What an article says in one revision, with what it says of itself now. */
export async function readText(executor: Executor, article: ArticleRecord, revision: RevisionRecord): Promise<ArticleText> {
  const { label, sectionId, origin } = article
  const { headline, standfirst, excerpt } = revision
  const body = migrateDocument({ schemaVersion: revision.schemaVersion, doc: revision.body })
  const lead = leadOf(await loadLeadPicture(executor, revision))
  return { headline, standfirst, excerpt, label, sectionId, origin, lead, isLeadMissing: revision.leadMissing !== null, body, ...(await readCompany(executor, article.id)) }
}

/** Who signs an article and what it is about, in order. */
export async function readCompany(executor: Executor, articleId: string): Promise<{ contributorIds: string[]; tags: string[] }> {
  const signing = await executor.select({ id: bylines.contributorId }).from(bylines).where(eq(bylines.articleId, articleId)).orderBy(asc(bylines.position))
  const tagged = await executor
    .select({ name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(eq(articleTags.articleId, articleId))
    .orderBy(asc(articleTags.position))
  return { contributorIds: signing.map((row) => row.id), tags: tagged.map((row) => row.name) }
}
