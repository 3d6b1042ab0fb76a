import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema'
import { type PlanArticleInput, planArticleInput } from '@/domain/articles/plan-inputs'
import { canPlanArticle, canReadArticle } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { lockArticle } from '@/newsroom/articles/lock-article'
import { writeAudit } from '@/newsroom/record/write-audit'

/** `before`: the day it was planned for until now, by which the move can be taken back. */
export type Planned = Outcome<{ plannedFor: string | null; before: string | null }>

/**
 * 예정일: says on which day the newsroom means to publish an article, or on none. A promised article stands where its promise says: the moment is a
 * word given, which only the schedule's own verb changes. Problems: bad-input, not-found, not-allowed, plan-published, plan-scheduled, changed-since.
 */
export async function planArticle({ actor, input }: { actor: Actor; input: PlanArticleInput }): Promise<Planned> {
  const parsed = planArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId, plannedFor, seen } = parsed.data
  return db().transaction(async (tx): Promise<Planned> => {
    const article = await lockArticle(tx, articleId)
    if (!article || !canReadArticle(actor, article)) return fail('not-found')
    if (!canPlanArticle(actor, article)) return fail('not-allowed')
    if (article.status === 'published') return fail('plan-published')
    if (article.status === 'scheduled') return fail('plan-scheduled')
    const before = article.plannedFor
    if (seen !== undefined && seen !== before) return fail('changed-since')
    if (before === plannedFor) return { ok: true, plannedFor, before }
    await tx.update(articles).set({ plannedFor }).where(eq(articles.id, articleId))
    await writeAudit(tx, { actor, action: 'article.planned', subject: { kind: 'article', id: articleId }, details: { before, day: plannedFor } })
    return { ok: true, plannedFor, before }
  })
}
