import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles } from '@/db/schema'
import { type ArticleStep, type Stage, type StepName, atStage, isEditedSinceApproval, possibleSteps, stageOf, stepRights, steps } from '@/domain/articles/status-machine'
import { type Outcome, type Problem, fail } from '@/domain/problems'
import type { AuditAction } from '@/domain/record/audit-actions'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { type ArticleRecord, type RevisionRecord, loadHeadRevision, lockArticle } from './lock-article'
import { releaseHold } from './release-hold'
import { contentOf, writeRevision } from './write-revision'

/** The version that the step was taken on: one further than what was seen when it made a save point of an autosave. */
export type Stepped = Outcome<{ version: number; stage: Stage }>

type Step = {
  actor: Actor
  name: StepName
  input: { articleId: string; baseVersion: number; stage: Stage }
  note?: string
  /** What else is in the way; nothing was written yet. */
  check?: (tx: Executor, article: ArticleRecord, head: RevisionRecord) => Promise<Problem | null>
  /** What follows in the same transaction. `article` is as it was before. */
  follow: (tx: Executor, article: ArticleRecord) => Promise<void>
}

const auditNames: Record<StepName, AuditAction> = { submit: 'article.submitted', 'take-back': 'article.taken-back', return: 'article.returned', approve: 'article.approved' }

/**
 * One step of an article towards readers, whole or not at all: under the article's lock, on the version and the stage that the person saw, with a
 * save point to come back to, a line in the record and whatever follows. Whoever gives it on with the step holds it no longer. Problems: not-found, not-allowed, step-overtaken (it stands
 * elsewhere by now), version-conflict (somebody saved meanwhile), and what `check` finds.
 */
export async function takeStep({ actor, name, input, note = '', check, follow }: Step): Promise<Stepped> {
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, input.articleId)
    if (!article) return fail('not-found')
    const rights = stepRights(actor, article)
    if (!rights[steps[name].right]) return fail('not-allowed')
    const stage = stageOf(article)
    if (stage !== input.stage || !possibleSteps(stage, rights, isEditedSinceApproval(article)).includes(name)) return fail('step-overtaken', { detail: stage ?? article.status })
    if (article.version !== input.baseVersion) return fail('version-conflict', { detail: String(article.version) })
    const head = await loadHeadRevision(tx, article)
    if (!head) throw new Error(`article ${article.id} has no head revision`)
    const problem = await check?.(tx, article, head)
    if (problem) return { ok: false, problem }
    const version = await savePoint(tx, actor, article, head, name)
    await tx.update(articles).set({ ...atStage(article.status, steps[name].to), assignedTo: assigneeAfter(name, actor, article), lastStep: await stepNow(tx, { name, actor, note, version }) }).where(eq(articles.id, article.id))
    await writeAudit(tx, { actor, action: auditNames[name], subject: { kind: 'article', id: article.id }, details: { version, ...(note !== '' && { note }) } })
    if (name !== 'take-back') await releaseHold(tx, article.id, actor)
    await follow(tx, article)
    return { ok: true, version, stage: steps[name].to }
  })
}

/** What was sent or approved can be found again in the history: an autosave would be folded away. */
async function savePoint(tx: Executor, actor: Actor, article: ArticleRecord, head: RevisionRecord, name: StepName): Promise<number> {
  if (head.kind !== 'autosave' || name === 'return' || name === 'take-back') return article.version
  return (await writeRevision(tx, { article, kind: 'save', content: contentOf(head), authorId: staffIdOf(actor) })).version
}

/** Whoever returns or approves what they had in hand has done their part. */
function assigneeAfter(name: StepName, actor: Actor, { assignedTo }: ArticleRecord): string | null {
  return (name === 'return' || name === 'approve') && assignedTo === staffIdOf(actor) ? null : assignedTo
}

/** By the database's clock, as all that is written down. */
async function stepNow(tx: Executor, { name, actor, note, version }: { name: StepName; actor: Actor; note: string; version: number }): Promise<ArticleStep> {
  const { rows } = await tx.execute<{ at: string }>(sql`select now() as at`)
  return { name, byId: staffIdOf(actor), byName: actor.kind === 'staff' ? actor.name : '', at: new Date(rows[0]?.at ?? '').toISOString(), note, version }
}
