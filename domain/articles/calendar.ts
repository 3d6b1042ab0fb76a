import type { ArticleLabel, ArticleStatus } from './article'
import type { Stage, StepName, StepRights, WayFacts } from './status-machine'
import { isDay } from '@/domain/document/attributes'

export const calendarViews = ['month', 'week'] as const
export type CalendarView = (typeof calendarViews)[number]

/**
 * What the calendar shows, as its address says it: the month or the week around `day` (`2026-11-22`, Seoul), with filters. `assigneeId` can be `nobody`;
 * `isMine`: begun or signed by whoever asks; `openId`: the article that is open over it.
 */
export type CalendarAddress = { view: CalendarView; day: string; sectionId?: string; assigneeId?: string; isMine?: boolean; openId?: string }

/** How somebody who may move an article does it: by its plan, or by promising it anew. */
export type CalendarMove = 'plan' | 'schedule'

/** The pending promise of a scheduled article: the version that was promised, when it comes, and when it goes again. */
export type CalendarPromise = { version: number; at: Date; unpublishAt: Date | null }

/** An article as the calendar shows it. `day`: where it stands, null in the tray. `move` null: this person may not move it. */
export type CalendarEntry = {
  id: string
  headline: string
  label: ArticleLabel | null
  status: ArticleStatus
  review: WayFacts['review']
  sectionName: string | null
  assigneeName: string | null
  day: string | null
  scheduledFor: Date | null
  firstPublishedAt: Date | null
  move: CalendarMove | null
  promise: CalendarPromise | null
}

/** An article that is open over the calendar: the steps that this person may take with it, and whom it can be given to. `note`: the word that came with its last step. */
export type CalendarArticle = CalendarEntry & {
  version: number
  assignedTo: string | null
  stage: Stage | null
  isEditedSince: boolean
  rights: StepRights
  steps: StepName[]
  note: string
  people: { id: string; name: string; mayReview: boolean }[]
}

/** A day with the first of its articles; `more` are not shown. */
export type CalendarDay = { day: string; entries: CalendarEntry[]; more: number }

type SearchParams = Record<string, string | string[] | undefined>

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
/** Beyond these no day has neighbours that can be written. */
const isShownDay = (value: unknown): value is string => typeof value === 'string' && isDay(value) && value >= '1900-01-01' && value < '2200-01-01'

/** Reads the address; what it does not understand counts as not said. `today` is Seoul's day. */
export function readCalendar(params: SearchParams, today: string): CalendarAddress {
  const { assignee } = params
  return {
    view: params.view === 'week' ? 'week' : 'month',
    day: isShownDay(params.day) ? params.day : today,
    ...(isId(params.section) && { sectionId: params.section }),
    ...((assignee === 'nobody' || isId(assignee)) && { assigneeId: assignee }),
    ...(params.mine === '1' && { isMine: true }),
    ...(isId(params.open) && { openId: params.open }),
  }
}

/** The calendar's address after the question mark. */
export function calendarSearch({ view, day, sectionId, assigneeId, isMine, openId }: CalendarAddress): string {
  const said = { view, day, section: sectionId, assignee: assigneeId, mine: isMine ? '1' : undefined, open: openId }
  return new URLSearchParams(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
}

export function calendarHref(address: CalendarAddress): string {
  return `/admin/calendar?${calendarSearch(address)}`
}

/** The day so many days later (or earlier) on the calendar. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay()
}

/** The days that a view shows, in whole weeks from Sunday on, as calendars hang on Korean walls. */
export function shownDays({ view, day }: Pick<CalendarAddress, 'view' | 'day'>): string[] {
  const first = view === 'week' ? day : `${day.slice(0, 7)}-01`
  const last = view === 'week' ? day : addDays(nextMonth(day, 1), -1)
  const from = addDays(first, -weekdayOf(first))
  const weeks = Math.ceil((Date.parse(last) - Date.parse(from) + 86_400_000) / (7 * 86_400_000))
  return Array.from({ length: weeks * 7 }, (_none, at) => addDays(from, at))
}

/** The same calendar a month or a week further, or back (-1). */
export function turnCalendar(address: CalendarAddress, by: 1 | -1): CalendarAddress {
  return { ...address, openId: undefined, day: address.view === 'week' ? addDays(address.day, 7 * by) : nextMonth(address.day, by) }
}

/** The first day of the month so many months later. */
function nextMonth(day: string, months: number): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1)).toISOString().slice(0, 10)
}

/** The order within a day: what is still to come out first, promised ones by their time, then those without one; then what came out, by its time. */
export function byCalendarOrder(one: CalendarEntry, other: CalendarEntry): number {
  const place = ({ status, scheduledFor, firstPublishedAt }: CalendarEntry) => [status === 'published' || status === 'withdrawn' ? 1 : 0, scheduledFor?.getTime() ?? Infinity, firstPublishedAt?.getTime() ?? Infinity]
  const [left, right] = [place(one), place(other)]
  const at = left.findIndex((value, index) => value !== right[index])
  return at < 0 ? (one.id < other.id ? -1 : 1) : (left[at] ?? 0) < (right[at] ?? 0) ? -1 : 1
}
