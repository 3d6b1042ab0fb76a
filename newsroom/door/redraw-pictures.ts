import 'server-only'
import { asc, eq, inArray } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles, publishedArticles, revisions } from '@/db/schema'
import type { PublicChange } from '@/domain/articles/public-change'
import { migrateDocument } from '@/domain/document/migrations'
import { renderHtml } from '@/domain/document/render-html'
import { listBoardCompany } from './board-company'
import { changeOf } from './change-of'
import { findNeighbours } from './find-neighbours'
import { putReaderRow } from './put-reader-row'
import { loadLead } from './reader-row'
import { recordPublicChange } from './record-change'
import { loadSurroundings } from './surroundings'

/**
 * Draws pictures and files of live articles anew from the library, and nothing else of them: words, bylines, tags and dates that are not
 * published yet stay unpublished. The caller holds the articles' rows. Rows first, the journal last, as in `republish`.
 */
export async function redrawPictures(tx: Executor, articleIds: string[]): Promise<PublicChange[]> {
  if (articleIds.length === 0) return []
  const live = await tx
    .select({ shown: publishedArticles, revision: revisions })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .innerJoin(publishedArticles, eq(publishedArticles.articleId, articles.id))
    .where(inArray(articles.id, articleIds))
    .orderBy(asc(publishedArticles.number))
  const changes: PublicChange[] = []
  for (const { shown, revision } of live) {
    const doc = migrateDocument({ schemaVersion: revision.schemaVersion, doc: revision.body })
    const after = { ...shown, leadPicture: await loadLead(tx, revision), bodyHtml: renderHtml(doc, await loadSurroundings(tx, doc)) }
    await putReaderRow(tx, after)
    changes.push(changeOf(shown, after, [...(await findNeighbours(tx, shown, after)), ...(await listBoardCompany(tx, shown, after))]))
  }
  for (const change of changes) await recordPublicChange(tx, change)
  return changes
}
