import { ChevronLeft, ChevronRight } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import { type CalendarAddress, calendarHref, calendarViews, shownDays, turnCalendar } from '@/domain/articles/calendar'
import type { Messages } from '@/messages'
import { partsOfDay } from './say-day'

type CalendarHeadProps = { address: CalendarAddress; today: string; calendar: Messages['calendar'] }

/** Which month or week it is, and the ways to others: plain links. */
export function CalendarHead({ address, today, calendar }: CalendarHeadProps) {
  const { view, day } = address
  const days = shownDays(address)
  const title = view === 'month' ? calendar.month(partsOfDay(day)) : calendar.week(partsOfDay(days[0] ?? day), partsOfDay(days.at(-1) ?? day))
  const turn = calendar.turn[view]
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <h1 className="tabular text-section font-bold sm:min-w-40">{title} <span className="sr-only">{calendar.title}</span></h1>
      <div className="flex items-center gap-1">
        <a href={calendarHref(turnCalendar(address, -1))} rel="prev" aria-label={turn.previous} title={turn.previous} className={buttonClass('plain', 'w-9 px-0')}><ChevronLeft size={17} aria-hidden /></a>
        <a href={`${calendarHref({ ...address, day: today, openId: undefined })}#day-${today}`} className={buttonClass('plain')}>{calendar.today}</a>
        <a href={calendarHref(turnCalendar(address, 1))} rel="next" aria-label={turn.next} title={turn.next} className={buttonClass('plain', 'w-9 px-0')}><ChevronRight size={17} aria-hidden /></a>
      </div>
      <nav aria-label={calendar.views.label} className="ml-auto flex">
        {calendarViews.map((one) => (
          <a key={one} href={calendarHref({ ...address, view: one, openId: undefined })} aria-current={one === view ? 'page' : undefined} className="flex h-9 items-center rounded-md px-3 text-ui text-ink-2 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-8">{calendar.views.names[one]}</a>
        ))}
      </nav>
    </div>
  )
}
