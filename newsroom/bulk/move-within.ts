import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles } from '@/db/schema'
import { canMoveArticle } from '@/domain/articles/policies'
import type { PublicChange } from '@/domain/articles/public-change'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { type ArticleRecord, loadHeadRevision } from '@/newsroom/articles/lock-article'
import { contentOf, writeRevision } from '@/newsroom/articles/write-revision'
import { moveReaderRow } from '@/newsroom/door/move-reader-row'
import { loadSection } from '@/newsroom/door/reader-row'
import { writeAudit } from '@/newsroom/record/write-audit'

type Moving = { actor: Actor; article: ArticleRecord; sectionId: string | null; details: Record<string, unknown> }

/**
 * Moves one article to a section (null: to none), within a transaction that holds its row. The move is a revision, so that an editor's page that
 * still knows the old section does not save it back; of a published article readers see it at once, and of what is not published nothing else.
 * Problems: bad-input (no such section), not-allowed.
 */
export async function moveWithin(tx: Executor, { actor, article, sectionId, details }: Moving): Promise<Outcome<{ change: PublicChange | null }>> {
  const section = await loadSection(tx, sectionId)
  if (sectionId !== null && !section) return fail('bad-input', { field: 'sectionId' })
  if (!canMoveArticle(actor, article, sectionId)) return fail('not-allowed')
  if (article.sectionId === sectionId) return { ok: true, change: null }
  const isLive = article.liveRevisionId !== null
  if (isLive && !section) return fail('section-missing', { field: 'sectionId' })
  const head = await loadHeadRevision(tx, article)
  if (!head) throw new Error(`article ${article.id} has no head revision`)
  await tx.update(articles).set({ sectionId }).where(eq(articles.id, article.id))
  const revision = await writeRevision(tx, { article, kind: 'save', content: contentOf(head), authorId: staffIdOf(actor) })
  await writeAudit(tx, { actor, action: 'article.moved', subject: { kind: 'article', id: article.id }, details: { ...details, from: article.sectionId, to: sectionId, version: revision.version } })
  if (!isLive || !section) return { ok: true, change: null }
  // What says the same as what readers see stays the same as what they see.
  const isInStep = article.liveVersion === article.version
  if (isInStep) await tx.update(articles).set({ liveRevisionId: revision.id, liveVersion: revision.version }).where(eq(articles.id, article.id))
  return { ok: true, change: await moveReaderRow(tx, article, section, isInStep ? revision.id : null) }
}
