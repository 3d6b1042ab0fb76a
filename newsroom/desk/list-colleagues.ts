import 'server-only'
import { isNull } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { staff } from '@/db/schema'
import { type ArticleFacts, canReadArticle, canReviewArticle } from '@/domain/articles/policies'

/** Somebody to whom an article can be given. `mayReview`: may approve and return it. */
export type Colleague = { id: string; name: string; mayReview: boolean }

/** Everybody on staff who may read an article, by name. */
export async function listColleagues(article: ArticleFacts, executor: Executor = db()): Promise<Colleague[]> {
  const people = await executor.select({ staffId: staff.id, name: staff.name, email: staff.email, role: staff.role, sectionIds: staff.sectionIds, mayPublish: staff.mayPublish }).from(staff).where(isNull(staff.deactivatedAt)).orderBy(staff.name, staff.id)
  return people.flatMap((person) => {
    const actor = { kind: 'staff' as const, sessionId: '', ...person }
    return canReadArticle(actor, article) ? [{ id: person.staffId, name: person.name, mayReview: canReviewArticle(actor, article) }] : []
  })
}

/** Whether somebody is there and may read the article. */
export async function canBeGiven(executor: Executor, article: ArticleFacts, staffId: string): Promise<boolean> {
  return (await listColleagues(article, executor)).some(({ id }) => id === staffId)
}
