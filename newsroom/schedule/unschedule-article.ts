import 'server-only'
import { eq } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles } from '@/db/schema'
import { canPublishArticle } from '@/domain/articles/policies'
import { scheduleTransitions } from '@/domain/articles/schedule'
import { type UnscheduleArticleInput, unscheduleArticleInput } from '@/domain/articles/schedule-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { type ArticleRecord, lockArticle } from '@/newsroom/articles/lock-article'
import { writeAudit } from '@/newsroom/record/write-audit'
import { endPromises } from './end-promises'

/**
 * Takes back everything that is promised about an article; it stands where it stood before. Against a promise that is being kept at this
 * moment one of the two wins, and whoever comes second is told. Problems: bad-input, not-found, not-allowed, not-scheduled.
 */
export async function unscheduleArticle({ actor, input }: { actor: Actor; input: UnscheduleArticleInput }): Promise<Outcome<object>> {
  const parsed = unscheduleArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, parsed.data.articleId)
    if (!article) return fail('not-found')
    if (!canPublishArticle(actor, article)) return fail('not-allowed')
    const ended = await endPromises(tx, article.id, scheduleTransitions)
    if (ended.length === 0) return fail('not-scheduled')
    const publication = ended.find(({ transition }) => transition === 'publish')
    if (publication) await standAsBefore(tx, article, publication.statusBefore)
    const details = { promised: ended.map(({ transition, dueAt, version }) => ({ transition, version, at: dueAt.toISOString() })) }
    await writeAudit(tx, { actor, action: 'article.unscheduled', subject: { kind: 'article', id: article.id }, details })
    return { ok: true }
  })
}

/** A promise that is over leaves the article where it stood when it was made. The caller holds its row. */
export async function standAsBefore(tx: Executor, article: ArticleRecord, statusBefore: ArticleRecord['status']): Promise<void> {
  if (article.status === 'scheduled') await tx.update(articles).set({ status: statusBefore }).where(eq(articles.id, article.id))
}
