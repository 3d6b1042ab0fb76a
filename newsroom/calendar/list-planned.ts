import 'server-only'
import { inArray, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema'
import { type CalendarAddress, type CalendarDay, byCalendarOrder } from '@/domain/articles/calendar'
import type { Actor } from '@/domain/staff/staff'
import { listCondition } from '@/newsroom/desk/list-condition'
import { selectEntries } from './select-entries'

export type CalendarFilter = Pick<CalendarAddress, 'sectionId' | 'assigneeId' | 'isMine'>

/** `from` and `to`: days of Seoul, both included, at most fifty. `perDay`: so many of a day's articles are shown. */
type Asked = { actor: Actor; from: string; to: string; perDay: number; filter?: CalendarFilter }

/** A day with more than this says so and no more. */
export const mostOfDay = 1000

/**
 * What stands on each of these days, of the articles that this person may read, by the rule of the article list: what is still to come out first. The
 * days are neighbours in one index and each is read no further than its share, so that the size of the paper does not matter.
 */
export async function listPlanned({ actor, from, to, perDay, filter = {} }: Asked): Promise<CalendarDay[]> {
  const condition = (await calendarCondition(actor, filter)) ?? sql`true`
  const order = sql`(${articles.status} in ('published', 'withdrawn')), ${articles.scheduledFor}, ${articles.firstPublishedAt}, ${articles.id}`
  const inRange = sql`${articles.calendarDay} between ${from}::date and ${to}::date`
  // What few articles are is found once by its own index, which would otherwise be asked for every day anew.
  const isRare = filter.isMine === true || (filter.assigneeId !== undefined && filter.assigneeId !== 'nobody')
  const rare = isRare ? sql`with rare as materialized (select id, calendar_day, status, scheduled_for, first_published_at from ${articles} where ${inRange} and ${condition})` : sql``
  const ofDay = isRare ? sql`from rare as ${articles} where ${articles.calendarDay} = days.day` : sql`from ${articles} where ${articles.calendarDay} = days.day and ${condition}`
  // Of whole numbers the planner knows how many there are; of dates it takes a thousand, and prepares for them longer than it then reads.
  const last = Math.min(49, (Date.parse(to) - Date.parse(from)) / 86_400_000)
  const { rows } = await db().execute<{ day: string; ids: string[] | null; count: number }>(sql`
    ${rare} select days.day::text as day, shown.ids, counted.count
    from (select ${from}::date + place as day from generate_series(0, ${last}::int) as place) as days
    cross join lateral (select array_agg(found.id) as ids from (select ${articles.id} ${ofDay} order by ${order} limit ${perDay}) as found) as shown
    cross join lateral (select count(*)::int as count from (select 1 ${ofDay} limit ${mostOfDay + perDay}) as found) as counted
    order by days.day`)
  const ids = rows.flatMap((row) => row.ids ?? [])
  const entries = ids.length === 0 ? [] : await selectEntries(actor, { where: inArray(articles.id, ids), most: ids.length })
  const known = Map.groupBy(entries, ({ day }) => day)
  return rows.map(({ day, count }) => {
    const shown = (known.get(day) ?? []).sort(byCalendarOrder)
    return { day, entries: shown, more: Math.max(0, count - shown.length) }
  })
}

/** Filters and the right to read, as the article list has them. */
export async function calendarCondition(actor: Actor, { sectionId, assigneeId, isMine }: CalendarFilter) {
  const condition = await listCondition(actor, { sectionId, assigneeId, scope: isMine ? 'mine' : undefined })
  return condition({ isWalked: false })
}
