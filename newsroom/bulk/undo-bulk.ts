import 'server-only'
import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Executor } from '@/db/client'
import { articles, auditLog } from '@/db/schema'
import { type UndoBulkInput, undoBulkInput } from '@/domain/articles/bulk-inputs'
import { canRestoreArticle } from '@/domain/articles/policies'
import type { PublicChange } from '@/domain/articles/public-change'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { assignWithin } from '@/newsroom/articles/assign-article'
import type { ArticleRecord } from '@/newsroom/articles/lock-article'
import { writeAudit } from '@/newsroom/record/write-audit'
import { moveWithin } from './move-within'
import { retagWithin } from './retag-within'
import { type Bulk, runBulk } from './run-bulk'

type Undoing = { actor: StaffActor; article: ArticleRecord; details: Record<string, unknown> }
type Undone = Promise<Outcome<{ change?: PublicChange | null }>>

const id = z.string().nullable()
/** What the record tells of one article in a bulk action: enough to take it back. */
const recorded = z.discriminatedUnion('action', [
  z.object({ action: z.literal('article.moved'), from: id, to: id, version: z.int() }),
  z.object({ action: z.literal('article.assigned'), from: id, to: id }),
  z.object({ action: z.literal('article.tagged'), tag: z.string(), version: z.int() }),
  z.object({ action: z.literal('article.trashed'), status: z.enum(['draft', 'in-review', 'approved', 'scheduled']), assignedTo: id, at: z.date() }),
])

/**
 * Takes a bulk action of one's own back, article by article, where nothing changed since; rights are asked again. What was before is read
 * in the record and not told by the page, which could tell anything. Problems: bad-input; of each article not-found, not-allowed, article-held,
 * changed-since.
 */
export async function undoBulk({ actor, input }: { actor: StaffActor; input: UndoBulkInput }): Promise<Bulk> {
  const parsed = undoBulkInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleIds, bulkId } = parsed.data
  return runBulk({ actor, articleIds, touchesText: true, step: (tx, article) => undoOne(tx, { actor, article, details: { undoes: bulkId } }, bulkId) })
}

async function undoOne(tx: Executor, undoing: Undoing, bulkId: string): Undone {
  const { actor, article } = undoing
  const isOfBulk = and(eq(auditLog.subjectKind, 'article'), eq(auditLog.subjectId, article.id), eq(auditLog.actorId, actor.staffId), sql`${auditLog.details}->>'bulk' = ${bulkId}`)
  const [line] = await tx.select().from(auditLog).where(isOfBulk).orderBy(desc(auditLog.id)).limit(1)
  // It was so before, and nothing was done to it.
  if (!line) return { ok: true }
  const done = recorded.parse({ ...line.details, action: line.action, at: line.at })
  if (done.action === 'article.moved') return isUntouched(article, done.version) && article.sectionId === done.to ? moveWithin(tx, { ...undoing, sectionId: done.from }) : fail('changed-since')
  if (done.action === 'article.tagged') return isUntouched(article, done.version) ? retagWithin(tx, { ...undoing, tag: done.tag, isOn: false }) : fail('changed-since')
  if (done.action === 'article.assigned') return article.assignedTo === done.to ? assignWithin(tx, { ...undoing, staffId: done.from }) : fail('changed-since')
  return takeOut(tx, undoing, done)
}

const isUntouched = (article: ArticleRecord, version: number) => article.version === version && article.trashedAt === null

/** Out of the trash, in the state and in the hands it was in. */
async function takeOut(tx: Executor, { actor, article, details }: Undoing, { status, assignedTo, at }: Extract<z.infer<typeof recorded>, { action: 'article.trashed' }>): Undone {
  // Both were written by one transaction, at its one instant.
  if (article.trashedAt?.getTime() !== at.getTime()) return fail('changed-since')
  if (!canRestoreArticle(actor, article)) return fail('not-allowed')
  await tx.update(articles).set({ trashedAt: null, trashedBy: null, status, assignedTo }).where(eq(articles.id, article.id))
  await writeAudit(tx, { actor, action: 'article.taken-from-trash', subject: { kind: 'article', id: article.id }, details })
  return { ok: true }
}
