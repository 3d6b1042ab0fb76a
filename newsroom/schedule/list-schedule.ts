import 'server-only'
import { type SQL, and, asc, desc, eq, gte, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, revisions, schedules, staff } from '@/db/schema'
import { seesAllArticles } from '@/domain/articles/policies'
import { type ScheduleAlarm, type ScheduledArticle, lateAfterMs } from '@/domain/articles/schedule'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { databaseNow } from '@/newsroom/record/database-now'
import { countBrokenPromises, listBrokenPromises } from './broken-promises'
import { entryColumns } from './schedule-entry'

/** Of receipts and of promises, so many are shown at most. */
const most = 200

const lateSince = sql`now() - make_interval(secs => ${lateAfterMs / 1000})`
const isLate = sql<boolean>`${schedules.state} = 'pending' and ${schedules.dueAt} < ${lateSince}`
const isFailed = and(eq(schedules.state, 'failed'), isNull(schedules.settledAt))

export type ScheduleList = { troubled: ScheduledArticle[]; pending: ScheduledArticle[]; done: ScheduledArticle[]; readAt: Date }

/** What is promised, what went wrong and the receipts of seven days; for whoever may read the articles. */
export async function listSchedule({ actor }: { actor: Actor }): Promise<ScheduleList> {
  const isRecent = sql`${schedules.state} = 'done' and ${schedules.endedAt} > now() - interval '7 days'`
  const broken = new Set((await listBrokenPromises(db())).map(({ schedule }) => schedule.id))
  const [failed, pending, done] = await Promise.all([
    select(actor, isFailed, desc(schedules.endedAt)),
    select(actor, eq(schedules.state, 'pending'), asc(schedules.dueAt)),
    select(actor, isRecent, desc(schedules.endedAt)),
  ])
  const open = pending.map((entry) => ({ ...entry, isBroken: broken.has(entry.id) }))
  const isTroubled = (entry: ScheduledArticle) => entry.isLate || entry.isBroken
  return { troubled: [...open.filter(isTroubled), ...failed], pending: open.filter((entry) => !isTroubled(entry)), done, readAt: await databaseNow(db()) }
}

function select(actor: Actor, where: SQL | undefined, order: SQL): Promise<ScheduledArticle[]> {
  const mayRead = seesAllArticles(actor) ? undefined : eq(articles.createdBy, staffIdOf(actor) ?? '')
  return db()
    .select({ ...entryColumns, articleId: schedules.articleId, headline: revisions.headline, isLate, isBroken: sql<boolean>`false` })
    .from(schedules)
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .innerJoin(revisions, eq(revisions.id, sql`coalesce(${schedules.revisionId}, ${articles.headRevisionId})`))
    .leftJoin(staff, eq(staff.id, schedules.promisedBy))
    .where(and(where, mayRead))
    .orderBy(order)
    .limit(most)
}

/** What stands at the top of every newsroom page: looks at small indexes. What is late is counted as that alone. */
export async function countScheduleAlarms(): Promise<ScheduleAlarm> {
  const broken = countBrokenPromises(db(), gte(schedules.dueAt, lateSince))
  const [failed, late] = await Promise.all([db().$count(schedules, isFailed), db().$count(schedules, isLate)])
  return { failed, late, broken: await broken }
}
