'use client'

import Link from 'next/link'
import type { DragEvent, KeyboardEvent } from 'react'
import { StatusMark } from '@/components/newsroom/status-mark'
import { useMessages } from '@/components/ui/lang.client'
import type { CalendarEntry } from '@/domain/articles/calendar'
import { formatSeoul } from '@/lib/korean-time'
import { useCalendarWords } from './calendar-words.client'

/** Days that a key moves an article by, with Shift. */
const strides: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

type EntryCardProps = { entry: CalendarEntry; href: string; onStride: (days: number) => void; onDrag: (isDragged: boolean) => void }

/** An article on its day, in a box where it can be moved: what it is, how it stands, where, in whose hand, and when. Opened by its link; moved by mouse or by Shift and arrows. */
export function EntryCard({ entry, href, onStride, onDrag }: EntryCardProps) {
  const { newsroom: { statuses, labels, list }, way: { banner } } = useMessages()
  const calendar = useCalendarWords()
  const { id, headline, label, status, review, sectionName, assigneeName, scheduledFor, firstPublishedAt, move } = entry
  const timeOf = (at: Date) => formatSeoul(at).slice(11)
  // A time says the status too: it stands in place of the word.
  const time = status === 'scheduled' && scheduledFor ? calendar.scheduledAt(timeOf(scheduledFor)) : status === 'published' && firstPublishedAt ? calendar.publishedAt(timeOf(firstPublishedAt)) : null
  const facts = [status === 'published' && review ? banner.changes[review] : null, sectionName].filter(Boolean).join(' · ')

  function press(event: KeyboardEvent) {
    const days = strides[event.key]
    if (days === undefined || !event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onStride(days)
  }
  function drag(event: DragEvent) {
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', headline)
    onDrag(true)
  }
  return (
    <li draggable={move !== null} onDragStart={drag} onDragEnd={() => onDrag(false)} className={`relative rounded border px-1.5 py-1 text-meta hover:border-ink-2 focus-within:border-ink-2 ${move === null ? 'border-transparent' : 'border-rule bg-paper md:cursor-grab'}`}>
      <Link href={href} scroll={false} prefetch={false} draggable={false} data-entry={id} aria-keyshortcuts={move === null ? undefined : 'Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown'} onKeyDown={press} className={`line-clamp-2 leading-snug break-keep [overflow-wrap:anywhere] after:absolute after:inset-0 after:rounded focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:outline-none ${headline ? 'font-semibold' : 'text-ink-2'}`}>
        {label && <span className="mr-1 font-normal text-ink-2">[{labels[label]}]</span>}
        {headline || list.untitled}
      </Link>
      <p className="tabular flex flex-wrap items-center gap-x-1.5 leading-snug text-ink-2">
        <StatusMark status={status} statuses={time ? { ...statuses, [status]: time } : statuses} />
        {facts && <span>{facts}</span>}
        {assigneeName !== null && <span><span className="sr-only">{calendar.assigneeOf(assigneeName)}</span><span aria-hidden>→ {assigneeName}</span></span>}
      </p>
    </li>
  )
}
