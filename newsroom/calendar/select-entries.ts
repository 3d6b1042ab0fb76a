import 'server-only'
import { type SQL, and, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, schedules, sections, staff } from '@/db/schema'
import type { CalendarEntry, CalendarMove, CalendarPromise } from '@/domain/articles/calendar'
import { type ArticleFacts, canPlanArticle, canPublishArticle } from '@/domain/articles/policies'
import type { Actor } from '@/domain/staff/staff'

type Asked = { where: SQL | undefined; order?: SQL; most: number }

/** Articles as the calendar shows them, with what this person may do with each. Who may read them is in `where`. */
export async function selectEntries(actor: Actor, { where, order, most }: Asked): Promise<CalendarEntry[]> {
  const query = db()
    .select({
      id: articles.id, headline: articles.headline, label: articles.label, status: articles.status, review: articles.review, sectionName: sections.name, assigneeName: staff.name, day: articles.calendarDay,
      scheduledFor: articles.scheduledFor, firstPublishedAt: articles.firstPublishedAt, createdBy: articles.createdBy, sectionId: articles.sectionId, trashedAt: articles.trashedAt,
    })
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(staff, eq(staff.id, articles.assignedTo))
    .where(where)
    .limit(most)
  const rows = await (order ? query.orderBy(order) : query)
  const promises = await listPromises(rows.flatMap(({ id, status }) => (status === 'scheduled' ? [id] : [])))
  return rows.map(({ createdBy, sectionId, trashedAt, ...row }) => {
    const promise = promises.get(row.id) ?? null
    return { ...row, promise, move: moveOf(actor, { status: row.status, createdBy, sectionId, trashedAt }, promise) }
  })
}

/** What readers saw stands where it came out; a promise is moved by whoever may give one. */
function moveOf(actor: Actor, article: ArticleFacts, promise: CalendarPromise | null): CalendarMove | null {
  if (article.status === 'published') return null
  if (article.status === 'scheduled') return promise && canPublishArticle(actor, article) ? 'schedule' : null
  return canPlanArticle(actor, article) ? 'plan' : null
}

async function listPromises(articleIds: string[]): Promise<Map<string, CalendarPromise>> {
  if (articleIds.length === 0) return new Map()
  const rows = await db()
    .select({ articleId: schedules.articleId, transition: schedules.transition, dueAt: schedules.dueAt, version: schedules.version })
    .from(schedules)
    .where(and(inArray(schedules.articleId, articleIds), eq(schedules.state, 'pending')))
  const ends = new Map(rows.flatMap(({ articleId, transition, dueAt }) => (transition === 'unpublish' ? [[articleId, dueAt]] : [])))
  return new Map(rows.flatMap(({ articleId, transition, dueAt, version }) => (transition === 'publish' && version !== null ? [[articleId, { version, at: dueAt, unpublishAt: ends.get(articleId) ?? null }]] : [])))
}
