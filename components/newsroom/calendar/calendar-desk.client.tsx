'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { type CalendarAddress, type CalendarArticle, type CalendarDay, type CalendarEntry, addDays, byCalendarOrder, calendarHref, calendarSearch } from '@/domain/articles/calendar'
import { type ListFilter, listHref } from '@/domain/articles/list-filter'
import type { Lang } from '@/messages'
import { CalendarDayCell } from './calendar-day-cell.client'
import { CalendarWordsContext, calendarWords, useCalendarWords } from './calendar-words.client'
import { EntryCard } from './entry-card.client'
import { EntryPanel } from './entry-panel.client'
import { EntryTray } from './entry-tray.client'
import { MoveNotice } from './move-notice.client'
import { MoveQuestion } from './move-question.client'
import { useMoves } from './use-moves'

type CalendarDeskProps = {
  lang: Lang
  address: CalendarAddress
  today: string
  staffId: string
  days: CalendarDay[]
  undated: { entries: CalendarEntry[]; hasMore: boolean }
  open: CalendarArticle | null
  /** A day is counted no further. */
  mostOfDay: number
}

/** The calendar with what a hand, a mouse and a keyboard make of it. Made whole by the server; without script its links and forms are left. */
export function CalendarDesk({ lang, ...props }: CalendarDeskProps) {
  return <CalendarWordsContext value={calendarWords[lang]}><Desk {...props} /></CalendarWordsContext>
}

function Desk({ address, today, staffId, days, undated, open, mostOfDay }: Omit<CalendarDeskProps, 'lang'>) {
  const calendar = useCalendarWords()
  const { newsroom: { list } } = useMessages()
  const router = useRouter()
  const grid = useRef<HTMLOListElement>(null)
  const asked = useMoves(staffId, list.untitled)
  const [dragged, setDragged] = useState<CalendarEntry | null>(null)
  const focused = useFocusKeeper(grid, open?.id ?? null)
  const moves = { ...asked, answer }
  const { view, sectionId, assigneeId, isMine } = address
  const filter: ListFilter = { sectionId, assigneeId, scope: isMine ? 'mine' : undefined }
  const places = Map.groupBy([...days.flatMap(({ entries }) => entries), ...undated.entries], moves.dayOf)
  const inTray = places.get(null) ?? []
  const isEmpty = days.every(({ day }) => !places.has(day))

  function answer(isYes: boolean) {
    if (asked.question) focused(asked.question.entry.id)
    asked.answer(isYes)
  }
  const drop = (day: string | null) => {
    if (dragged) moves.wish(dragged, day)
    setDragged(null)
  }
  function stride(entry: CalendarEntry, by: number) {
    focused(entry.id)
    moves.wish(entry, addDays(moves.dayOf(entry) ?? addDays(today, -by), by))
  }
  const card = (entry: CalendarEntry) => <EntryCard key={entry.id} entry={entry} href={calendarHref({ ...address, openId: entry.id })} onStride={(by) => stride(entry, by)} onDrag={(isDragged) => setDragged(isDragged ? entry : null)} />
  return (
    <div className="flex flex-col gap-3">
      {open && <EntryPanel key={open.id} article={open} staffId={staffId} back={calendarSearch(address)} moves={moves} onClose={() => router.push(calendarHref({ ...address, openId: undefined }), { scroll: false })} />}
      <EntryTray count={inTray.length} moreHref={undated.hasMore ? listHref({ ...filter, day: 'none' }) : null} isDragging={dragged !== null} onDrop={() => drop(null)}>{inTray.map(card)}</EntryTray>
      <p className="text-meta text-ink-2 max-md:hidden">{calendar.keys}</p>
      {isEmpty && <p className="text-ui text-ink-2"><span className="font-semibold text-ink">{sectionId || assigneeId || isMine ? calendar.emptyFiltered : calendar.empty}</span> {calendar.emptyNext}</p>}
      <section aria-label={calendar.grid}>
        <div aria-hidden className="grid grid-cols-7 border-b border-rule-strong text-meta font-semibold text-ink-2 max-md:hidden">
          {days.slice(0, 7).map(({ day }, at) => <span key={day} className="px-2 py-1">{calendar.weekday(at)}</span>)}
        </div>
        <ol ref={grid} tabIndex={-1} className="outline-none max-md:border-t max-md:border-rule-strong md:grid md:grid-cols-7">
          {days.map(({ day, more }) => {
            const entries = (places.get(day) ?? []).sort(byCalendarOrder)
            const isCut = more >= mostOfDay
            return (
              <CalendarDayCell key={day} day={day} view={view} today={today} isOutside={view === 'month' && day.slice(0, 7) !== address.day.slice(0, 7)} isEmpty={entries.length === 0} more={more > 0 ? { count: more, isCut, href: listHref({ ...filter, day }) } : null} isDragging={dragged !== null} onDrop={() => drop(day)}>
                {entries.map(card)}
              </CalendarDayCell>
            )
          })}
        </ol>
      </section>
      {!open && <MoveNotice moves={moves} className="sticky bottom-3 z-10 shadow-popup max-md:order-last" />}
      {!open && <MoveQuestion moves={moves} />}
    </div>
  )
}

/** Keeps the keyboard on an article that was moved or closed, wherever it stands then; on the calendar when it left it. */
function useFocusKeeper(grid: React.RefObject<HTMLElement | null>, openId: string | null): (id: string) => void {
  const wanted = useRef<string | null>(null)
  const wasOpen = useRef(openId)
  useEffect(() => {
    if (wasOpen.current !== null && openId === null) wanted.current = wasOpen.current
    wasOpen.current = openId
    if (wanted.current === null || document.activeElement?.closest('[role=dialog]')) return
    const place = document.querySelector<HTMLElement>(`[data-entry="${wanted.current}"]`) ?? grid.current
    wanted.current = null
    place?.focus()
  })
  return (id) => {
    wanted.current = id
  }
}
