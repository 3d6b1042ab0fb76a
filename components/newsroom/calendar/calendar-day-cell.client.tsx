'use client'

import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CalendarView } from '@/domain/articles/calendar'
import { useCalendarWords } from './calendar-words.client'
import { partsOfDay } from './say-day'
import { useDropZone } from './use-drop-zone'


type CalendarDayCellProps = {
  day: string
  view: CalendarView
  today: string
  isOutside: boolean
  isEmpty: boolean
  more: { count: number; isCut: boolean; href: string } | null
  isDragging: boolean
  onDrop: () => void
  children: ReactNode
}

/** A day with its articles, the way to those that do not fit, and the button that begins one. On a phone a line of a list. */
export function CalendarDayCell({ day, view, today, isOutside, isEmpty, more, isDragging, onDrop, children }: CalendarDayCellProps) {
  const calendar = useCalendarWords()
  const { isOver, zone } = useDropZone({ isActive: isDragging, onDrop })
  const parts = partsOfDay(day)
  const name = calendar.day(parts)
  const isToday = day === today
  // On a phone a month is a list: what is over and was empty only makes it longer.
  const isIdle = isOutside || (isEmpty && day < today && view === 'month')
  const moreText = more && (more.isCut ? calendar.moreThan(more.count) : calendar.more(more.count))
  return (
    <li id={`day-${day}`} data-day={day} aria-current={isToday ? 'date' : undefined} {...zone} className={`flex min-w-0 scroll-mt-4 flex-col gap-1 border-b border-rule p-1.5 md:border-r md:nth-[7n+1]:border-l ${view === 'week' ? 'md:min-h-96' : 'md:min-h-28'} ${isIdle ? 'max-md:hidden' : ''} ${isOver ? 'bg-accent/15' : isOutside ? 'bg-paper-2' : ''}`}>
      <div className="flex items-center justify-between gap-1">
        <h3 className="tabular flex items-center gap-1.5 text-ui font-semibold whitespace-nowrap">
          <time dateTime={day} className={isToday ? 'rounded bg-accent px-1.5 text-on-accent' : isOutside ? 'px-0.5 font-normal text-ink-2' : 'px-0.5'}>
            <span aria-hidden className="max-md:hidden">{parts.day === 1 ? calendar.firstDay(parts) : parts.day}</span>
            <span className="md:sr-only">{name}</span>
          </time>
          {isToday && <span className="text-meta font-semibold text-accent">{calendar.today}</span>}
        </h3>
        <form method="post" action="/admin/articles/new">
          <input type="hidden" name="plannedFor" value={day} />
          <button type="submit" aria-label={calendar.newOn(name)} title={calendar.newHere} className="flex size-7 cursor-pointer items-center justify-center rounded text-ink-2 hover:bg-ink/6 hover:text-ink"><Plus size={15} aria-hidden /></button>
        </form>
      </div>
      {!isEmpty && <ul className="flex flex-col gap-1">{children}</ul>}
      {more && <a href={more.href} aria-label={calendar.moreOf(name, moreText ?? '')} className="w-fit rounded px-1 text-meta text-ink-2 underline underline-offset-4 hover:text-ink">{moreText}</a>}
    </li>
  )
}
