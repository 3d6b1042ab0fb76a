import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles, revisions } from '@/db/schema'
import type { FocalPoint } from '@/domain/document/attributes'
import { migrateDocument } from '@/domain/document/migrations'
import { schemaVersion } from '@/domain/document/schema'
import type { DocumentJson } from '@/domain/document/types'
import type { ArticleRecord, RevisionRecord } from './lock-article'

/** What a revision says. */
export type RevisionContent = {
  headline: string
  standfirst: string
  excerpt: string
  body: DocumentJson
  leadMediaId: string | null
  leadMissing: string | null
  leadAlt: string
  leadCaption: string
  leadCredit: string
  leadDecorative: boolean
  leadFocal: FocalPoint | null
}

type NewRevision = { article: ArticleRecord; kind: RevisionRecord['kind']; content: RevisionContent; authorId: string | null; note?: string }

/** Writes the next revision and makes it the article's head: one version further. The caller holds the article's row. */
export async function writeRevision(executor: Executor, { article, kind, content, authorId, note = '' }: NewRevision): Promise<RevisionRecord> {
  const version = article.version + 1
  const [revision] = await executor
    .insert(revisions)
    .values({ articleId: article.id, version, kind, ...content, schemaVersion, authorId, note })
    .returning()
  if (!revision) throw new Error('revision was not returned')
  await executor.update(articles).set({ version, headRevisionId: revision.id, headline: content.headline, savedAt: revision.createdAt }).where(eq(articles.id, article.id))
  return revision
}

/** The content of a revision, for one that says the same in today's form. */
export function contentOf(revision: RevisionRecord): RevisionContent {
  const { headline, standfirst, excerpt, leadMediaId, leadMissing, leadAlt, leadCaption, leadCredit, leadDecorative, leadFocal } = revision
  const body = migrateDocument({ schemaVersion: revision.schemaVersion, doc: revision.body })
  return { headline, standfirst, excerpt, body, leadMediaId, leadMissing, leadAlt, leadCaption, leadCredit, leadDecorative, leadFocal }
}
