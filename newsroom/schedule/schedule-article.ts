import 'server-only'
import { eq } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, schedules } from '@/db/schema'
import { canPublishArticle } from '@/domain/articles/policies'
import { type ScheduleTransition, scheduleTransitions, shortestLeadMs } from '@/domain/articles/schedule'
import { type ParsedScheduleInput, type ScheduleArticleInput, scheduleArticleInput } from '@/domain/articles/schedule-inputs'
import { type Outcome, type Problem, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { type ArticleRecord, type RevisionRecord, loadHeadRevision, lockArticle } from '@/newsroom/articles/lock-article'
import { contentOf } from '@/newsroom/articles/write-revision'
import { findBlock } from '@/newsroom/checklist/find-block'
import { embargoProblem } from '@/newsroom/door/embargo'
import { databaseNow } from '@/newsroom/record/database-now'
import { writeAudit } from '@/newsroom/record/write-audit'
import { endPromises } from './end-promises'

/**
 * Promises that an article comes before readers at a moment, or is taken from them, or both; what was promised before is replaced. What is
 * promised is the revision `baseVersion` and no later one: an edit made afterwards waits until somebody promises or publishes it. Readers see
 * nothing until the moment (`carry-out-due.ts`). Problems: bad-input, not-found, not-allowed, version-conflict, what keeps an article from being
 * published (headline-missing, section-missing, body-empty, tk-left, checklist-blocks), embargoed, schedule-past (past, or nearer than five seconds),
 * schedule-order, not-live.
 */
export async function scheduleArticle({ actor, input }: { actor: Actor; input: ScheduleArticleInput }): Promise<Outcome<{ at: Date | null; unpublishAt: Date | null }>> {
  const parsed = scheduleArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { at, unpublishAt, articleId, baseVersion } = parsed.data
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article) return fail('not-found')
    if (!canPublishArticle(actor, article)) return fail('not-allowed')
    if (article.version !== baseVersion) return fail('version-conflict', { detail: String(article.version) })
    const head = await loadHeadRevision(tx, article)
    if (!head) throw new Error(`article ${article.id} has no head revision`)
    const problem = (await findObstacle(tx, article, head, at)) ?? findProblem(article, parsed.data, await databaseNow(tx))
    if (problem) return { ok: false, problem }
    await promise(tx, { actor, article, head, at, unpublishAt })
    return { ok: true, at, unpublishAt }
  })
}

/** What would keep it from readers at that moment, as far as it can be known now: nobody is there to be told then. */
async function findObstacle(tx: Executor, article: ArticleRecord, head: RevisionRecord, at: Date | null): Promise<Problem | null> {
  return at === null ? null : ((await findBlock(tx, article, contentOf(head))) ?? embargoProblem(article, at))
}

function findProblem(article: ArticleRecord, { at, unpublishAt }: ParsedScheduleInput, now: Date): Problem | null {
  const earliest = new Date(now.getTime() + shortestLeadMs)
  if (at !== null && at < earliest) return { code: 'schedule-past', field: 'at' }
  if (unpublishAt === null) return null
  if (at === null && article.liveRevisionId === null) return { code: 'not-live', field: 'at' }
  if (unpublishAt < earliest) return { code: 'schedule-past', field: 'unpublishAt' }
  return at !== null && unpublishAt <= at ? { code: 'schedule-order', field: 'unpublishAt' } : null
}

type Promised = { actor: Actor; article: ArticleRecord; head: RevisionRecord; at: Date | null; unpublishAt: Date | null }

async function promise(tx: Executor, { actor, article, head, at, unpublishAt }: Promised): Promise<void> {
  const before = await endPromises(tx, article.id, scheduleTransitions)
  const statusBefore = article.status === 'scheduled' ? (before.find(({ transition }) => transition === 'publish')?.statusBefore ?? 'draft') : article.status
  const insert = (transition: ScheduleTransition, dueAt: Date, words: { revisionId: string; version: number } | null) =>
    tx.insert(schedules).values({ articleId: article.id, transition, dueAt, tryAt: dueAt, statusBefore, promisedBy: staffIdOf(actor), ...words })
  if (at) await insert('publish', at, { revisionId: head.id, version: head.version })
  if (unpublishAt) await insert('unpublish', unpublishAt, null)
  // What readers can see stays published, whatever is promised about its next text.
  const status = article.liveRevisionId !== null ? article.status : at ? 'scheduled' : statusBefore
  await tx.update(articles).set({ status }).where(eq(articles.id, article.id))
  const details = { version: head.version, at: at?.toISOString() ?? null, unpublishAt: unpublishAt?.toISOString() ?? null }
  await writeAudit(tx, { actor, action: 'article.scheduled', subject: { kind: 'article', id: article.id }, details })
}
