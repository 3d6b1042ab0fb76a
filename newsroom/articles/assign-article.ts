import 'server-only'
import { eq } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles } from '@/db/schema'
import { canAssignArticle, canReadArticle } from '@/domain/articles/policies'
import { type AssignInput, assignInput } from '@/domain/articles/way-inputs'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { canBeGiven } from '@/newsroom/desk/list-colleagues'
import { sendNotices } from '@/newsroom/notify/send-notices'
import { writeAudit } from '@/newsroom/record/write-audit'
import { type ArticleRecord, lockArticle } from './lock-article'
import { releaseHold } from './release-hold'

/**
 * 맡기기: says who has an article in hand, or that nobody has. It gives no right to it, so only somebody who may read it can have it; whoever
 * gives it to somebody else holds it no longer. Problems: bad-input,
 * not-found, not-allowed, assignee-unfit.
 */
export async function assignArticle({ actor, input }: { actor: Actor; input: AssignInput }): Promise<Outcome<{ assignedTo: string | null }>> {
  const parsed = assignInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId, staffId } = parsed.data
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article || !canReadArticle(actor, article)) return fail('not-found')
    const assigned = await assignWithin(tx, { actor, article, staffId })
    if (assigned.ok && staffId !== null && staffId !== staffIdOf(actor)) await releaseHold(tx, articleId, actor)
    return assigned
  })
}

type Assigning = { actor: Actor; article: ArticleRecord; staffId: string | null; /** More for the record. */ details?: Record<string, unknown> }

/** The same within a transaction that holds the article's row, which the actor may read. */
export async function assignWithin(tx: Executor, { actor, article, staffId, details = {} }: Assigning): Promise<Outcome<{ assignedTo: string | null }>> {
  const articleId = article.id
  if (!canAssignArticle(actor, article, staffId)) return fail('not-allowed')
  if (article.assignedTo === staffId) return { ok: true, assignedTo: staffId }
  if (staffId !== null && !(await canBeGiven(tx, article, staffId))) return fail('assignee-unfit')
  await tx.update(articles).set({ assignedTo: staffId }).where(eq(articles.id, articleId))
  await writeAudit(tx, { actor, action: 'article.assigned', subject: { kind: 'article', id: articleId }, details: { from: article.assignedTo, to: staffId, ...details } })
  await sendNotices(tx, actor, { kind: 'assigned', articleId, recipients: [staffId], detail: '' })
  return { ok: true, assignedTo: staffId }
}
