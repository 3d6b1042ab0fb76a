import 'server-only'
import { inArray } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { revisions } from '@/db/schema'
import type { LeadInput } from '@/domain/articles/inputs'
import { canEditArticle } from '@/domain/articles/policies'
import type { RevisionItem, RevisionPair, RevisionText, WholeRevision } from '@/domain/articles/revision'
import { migrateDocument } from '@/domain/document/migrations'
import type { Actor } from '@/domain/staff/staff'
import type { ArticleRecord, RevisionRecord } from '@/newsroom/articles/lock-article'
import { loadSurroundings } from '@/newsroom/door/surroundings'
import { getReadableArticle } from './get-readable-article'
import { selectRevisionItems } from './revision-items'
import { findPrevious, findRevision } from './revision-ref'

/** What is asked for: ids, `head` or `live`; `from` also `previous`, the save point before `to`. */
type PairRefs = { from: string; to: string }

/** Two revisions of an article and all that is needed to draw them; null when one is not there, or this person may not read the draft. */
export async function getRevisionPair({ actor, articleId, refs }: { actor: Actor; articleId: string; refs: PairRefs }): Promise<RevisionPair | null> {
  const found = await getReadableArticle(actor, articleId)
  if (!found) return null
  const { article, headline, readAt } = found
  const after = await findRevision(db(), article, refs.to)
  if (!after) return null
  const before = refs.from === 'previous' ? await findPrevious(db(), after) : await findRevision(db(), article, refs.from)
  if (!before && refs.from !== 'previous') return null
  const whole = await wholeRevisions(db(), article, [after, ...(before ? [before] : [])])
  const [afterWhole, beforeWhole = null] = whole
  if (!afterWhole) return null
  const context = await loadSurroundings(db(), { type: 'doc', content: whole.flatMap(({ text }) => [...leadFigure(text.lead), ...(text.body.content ?? [])]) })
  return { before: beforeWhole, after: afterWhole, context, headline, mayEdit: canEditArticle(actor, article), version: article.version, hasLive: article.liveRevisionId !== null, readAt }
}

const leadFigure = (lead: LeadInput | null) => (lead ? [{ type: 'figure' as const, attrs: { media: lead.mediaId } }] : [])

async function wholeRevisions(executor: Executor, article: ArticleRecord, records: RevisionRecord[]): Promise<WholeRevision[]> {
  const items = await selectRevisionItems(article, { where: inArray(revisions.id, records.map(({ id }) => id)), orderBy: [], limit: records.length }, executor)
  return records.flatMap((record) => {
    const item = items.find(({ id }): boolean => id === record.id)
    return item ? [wholeOf(item, record)] : []
  })
}

function wholeOf(item: RevisionItem, record: RevisionRecord): WholeRevision {
  const { headline, standfirst, excerpt, leadMediaId, leadAlt, leadCaption, leadCredit, leadDecorative, leadFocal, schemaVersion, body } = record
  const lead = leadMediaId === null ? null : { mediaId: leadMediaId, alt: leadAlt, caption: leadCaption, credit: leadCredit, decorative: leadDecorative, focal: leadFocal }
  const text: RevisionText = { headline, standfirst, excerpt, lead, body: migrateDocument({ schemaVersion, doc: body }) }
  return { ...item, text }
}
