'use client'

import type { ReactNode } from 'react'
import { useCalendarWords } from './calendar-words.client'
import { useDropZone } from './use-drop-zone'

type EntryTrayProps = { count: number; /** Where the others are listed, when there are others. */ moreHref: string | null; isDragging: boolean; onDrop: () => void; children: ReactNode }

/** Articles in work that stand on no day. To let one go here takes it from its day. */
export function EntryTray({ count, moreHref, isDragging, onDrop, children }: EntryTrayProps) {
  const calendar = useCalendarWords()
  const { isOver, zone } = useDropZone({ isActive: isDragging, onDrop })
  return (
    <section aria-labelledby="calendar-tray" {...zone} className={`flex flex-col gap-2 rounded-md border p-2 max-md:order-last ${isOver ? 'border-accent bg-accent/15' : 'border-rule bg-paper-2'}`}>
      <h2 id="calendar-tray" className="text-meta font-semibold">{calendar.tray} {count > 0 && <span className="tabular font-normal text-ink-2">{count}{moreHref ? '+' : ''}</span>}</h2>
      {count === 0 ? <p className="text-meta text-ink-2">{calendar.trayEmpty}</p> : <ul className="grid gap-1 sm:grid-cols-2 lg:grid-cols-4">{children}</ul>}
      {moreHref && <a href={moreHref} className="w-fit rounded text-meta text-ink-2 underline underline-offset-4 hover:text-ink">{calendar.trayMore}</a>}
    </section>
  )
}
