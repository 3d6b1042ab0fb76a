import 'server-only'
import { type SQL, and, asc, eq, isNotNull, isNull, notInArray, or } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles, schedules, staff } from '@/db/schema'
import { canKeepPromise, canPublishArticle } from '@/domain/articles/policies'
import type { Actor } from '@/domain/staff/staff'
import { formatSeoul } from '@/lib/korean-time'
import type { ArticleRecord } from '@/newsroom/articles/lock-article'
import { sendNotices } from '@/newsroom/notify/send-notices'
import type { ScheduleRecord } from './end-promises'
import { actorNow } from './find-promiser'

export type BrokenPromise = { schedule: ScheduleRecord; article: ArticleRecord; promisedBy: string }

/** What is promised and could not be kept if it were due now, because whoever promised it has lost the right since; of everybody, or of one. */
export async function listBrokenPromises(tx: Executor, promisedBy?: string): Promise<BrokenPromise[]> {
  const rows = await tx
    .select({ schedule: schedules, article: articles, person: staff })
    .from(schedules)
    .innerJoin(staff, eq(staff.id, schedules.promisedBy))
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .where(and(eq(schedules.state, 'pending'), promisedBy === undefined ? undefined : eq(schedules.promisedBy, promisedBy)))
    .orderBy(asc(schedules.dueAt))
  return rows.flatMap(({ schedule, article, person }) => (canKeepPromise(actorNow(person), schedule.transition, article) ? [] : [{ schedule, article, promisedBy: person.name }]))
}

/**
 * How many there are, of those that `where` names. Asked for every page of the newsroom: editors and admins with an account that is open may publish
 * wherever an article stands, so what they promised is not looked at.
 */
export async function countBrokenPromises(tx: Executor, where: SQL): Promise<number> {
  const { status, createdBy, sectionId, trashedAt } = articles
  const rows = await tx
    .select({ transition: schedules.transition, article: { status, createdBy, sectionId, trashedAt }, person: staff })
    .from(schedules)
    .innerJoin(staff, eq(staff.id, schedules.promisedBy))
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .where(and(eq(schedules.state, 'pending'), or(isNotNull(staff.deactivatedAt), notInArray(staff.role, ['editor', 'admin'])), where))
  return rows.filter(({ transition, article, person }) => !canKeepPromise(actorNow(person), transition, article)).length
}

/** Tells all who may publish them, and so promise them anew. */
export async function warnOfBrokenPromises(tx: Executor, actor: Actor, broken: readonly BrokenPromise[]): Promise<void> {
  if (broken.length === 0) return
  const people = (await tx.select().from(staff).where(isNull(staff.deactivatedAt))).flatMap((person) => actorNow(person) ?? [])
  for (const { schedule, article, promisedBy } of broken) {
    const recipients = people.flatMap((person) => (canPublishArticle(person, article) ? [person.staffId] : []))
    await sendNotices(tx, actor, { kind: 'promise-broken', articleId: article.id, recipients, detail: `${promisedBy} · ${formatSeoul(schedule.dueAt)}` })
  }
}
