import 'server-only'
import { eq } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articleLocks, staff } from '@/db/schema'
import { type ArticleLock, type LockAnswer, nextLock } from '@/domain/articles/article-lock'
import { type HoldArticleInput, holdArticleInput } from '@/domain/articles/article-lock-input'
import { canHoldArticle } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { databaseNow } from '@/newsroom/record/database-now'
import { lockArticle } from './lock-article'
import { writeLock } from './release-hold'

/**
 * One heartbeat of a tab that has an article open: says what it wants, hears who writes. Leaves no line in the record: presence is no
 * event. Problems: bad-input, not-found, not-allowed.
 */
export async function holdArticle({ actor, input }: { actor: StaffActor; input: HoldArticleInput }): Promise<Outcome<LockAnswer>> {
  const parsed = holdArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId, tabId, wish } = parsed.data
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article) return fail('not-found')
    if (!canHoldArticle(actor, article)) return fail('not-allowed')
    const [before = null] = await tx.select().from(articleLocks).where(eq(articleLocks.articleId, articleId))
    const after = nextLock(before, { staffId: actor.staffId, tabId }, wish, await databaseNow(tx))
    await writeLock(tx, articleId, after)
    return { ok: true, ...(await tell(tx, after, actor, tabId)), version: article.version }
  })
}

async function tell(tx: Executor, lock: ArticleLock | null, actor: StaffActor, tabId: string): Promise<Omit<LockAnswer, 'version'>> {
  if (lock === null) return { holder: null, isWanted: false }
  const isYou = lock.staffId === actor.staffId
  const isThisTab = isYou && lock.tabId === tabId
  const [person] = await tx.select({ name: staff.name }).from(staff).where(eq(staff.id, lock.staffId))
  const holder = { name: person?.name ?? '', since: lock.since, isYou, isThisTab, tabId: isYou ? lock.tabId : null }
  return { holder, isWanted: isThisTab && lock.wantedTab !== null }
}
