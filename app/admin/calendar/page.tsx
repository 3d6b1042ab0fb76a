import type { Metadata } from 'next'
import { CalendarDesk } from '@/components/newsroom/calendar/calendar-desk.client'
import { CalendarFilters } from '@/components/newsroom/calendar/calendar-filters'
import { CalendarHead } from '@/components/newsroom/calendar/calendar-head'
import { type CalendarView, calendarHref, readCalendar, shownDays } from '@/domain/articles/calendar'
import { problemCodes } from '@/domain/problems'
import { env } from '@/lib/env'
import { seoulDay } from '@/lib/korean-time'
import { messagesIn } from '@/messages'
import { getCalendarArticle } from '@/newsroom/calendar/get-calendar-article'
import { listPlanned, mostOfDay } from '@/newsroom/calendar/list-planned'
import { listUndated } from '@/newsroom/calendar/list-undated'
import { listSectionChoices, listStaffChoices } from '@/newsroom/desk/list-choices'
import { requireActor } from '@/newsroom/session'

type AddressProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** So many articles of a day are shown; the list has the others. */
const perDay: Record<CalendarView, number> = { month: 4, week: 40 }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).calendar.title }
}

/** 달력: what is planned, promised and published on which day. What is shown is in the address. */
export default async function CalendarPage({ searchParams }: AddressProps) {
  const params = await searchParams
  const today = seoulDay(new Date())
  const address = readCalendar(params, today)
  const actor = await requireActor(calendarHref(address))
  const days = shownDays(address)
  const [from = address.day, to = address.day] = [days[0], days.at(-1)]
  const [planned, undated, open, sections, colleagues] = await Promise.all([
    listPlanned({ actor, from, to, perDay: perDay[address.view], filter: address }),
    listUndated({ actor, filter: address }),
    address.openId ? getCalendarArticle({ actor, articleId: address.openId }) : null,
    listSectionChoices(),
    listStaffChoices(),
  ])
  const lang = env().ILBO_LANG
  const messages = messagesIn(lang)
  const problem = problemCodes.find((code) => code === params.problem)
  return (
    <div className="flex flex-col gap-3 px-4 py-5 sm:px-8 sm:py-7">
      <CalendarHead address={address} today={today} calendar={messages.calendar} />
      <CalendarFilters address={address} staffId={actor.staffId} sections={sections} colleagues={colleagues} calendar={messages.calendar} />
      {problem && <p role="alert" className="text-ui font-semibold text-alarm">{messages.problems[problem]}</p>}
      <CalendarDesk lang={lang} address={address} today={today} staffId={actor.staffId} days={planned} undated={undated} open={open} mostOfDay={mostOfDay} />
    </div>
  )
}
