'use client'

import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { sayMoment } from '@/components/newsroom/schedule/say-moment'
import { StatusMark } from '@/components/newsroom/status-mark'
import { AssigneeField } from '@/components/newsroom/way/assignee-field.client'
import { WaySteps } from '@/components/newsroom/way/way-steps.client'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass, dialogClass } from '@/components/ui/dialog-class'
import { useMessages } from '@/components/ui/lang.client'
import { useHydrated } from '@/components/ui/use-hydrated'
import type { CalendarArticle } from '@/domain/articles/calendar'
import { formatSeoul } from '@/lib/korean-time'
import { useCalendarWords } from './calendar-words.client'
import { MoveNotice } from './move-notice.client'
import { MoveQuestion } from './move-question.client'
import { PlanForm } from './plan-form.client'
import { useEntryWay } from './use-entry-way'
import type { Moves } from './use-moves'

type EntryPanelProps = { article: CalendarArticle; staffId: string; /** The calendar's address with this article open. */ back: string; moves: Moves; onClose: () => void }

/** One article over the calendar: its day, who has it in hand and its steps, changed in place. Without script it stands on the page, with its day. */
export function EntryPanel(props: EntryPanelProps) {
  const { newsroom: { list } } = useMessages()
  const calendar = useCalendarWords()
  const isHydrated = useHydrated()
  const headline = props.article.headline || list.untitled
  if (!isHydrated) return <section aria-label={calendar.panel.label} className="flex max-w-md flex-col gap-4 rounded-md border border-rule p-4"><h2 className="text-list font-bold">{headline}</h2><EntryFacts {...props} /></section>
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup className={`${dialogClass} flex max-w-md flex-col gap-4`}>
          <div className="flex items-start justify-between gap-3">
            <Dialog.Title className="min-w-0 text-list font-bold break-keep [overflow-wrap:anywhere]">{headline}</Dialog.Title>
            <Dialog.Close aria-label={calendar.close} className={buttonClass('quiet', '-mt-1.5 -mr-2 w-9 px-0')}><X size={17} aria-hidden /></Dialog.Close>
          </div>
          <EntryFacts {...props}><EntryChanges {...props} /></EntryFacts>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function EntryFacts({ article, back, moves, children }: EntryPanelProps & { children?: ReactNode }) {
  const messages = useMessages()
  const { newsroom: { statuses }, problems, schedule } = messages
  const { panel, publishedAt } = useCalendarWords()
  const { id, status, sectionName, scheduledFor, firstPublishedAt, note, move } = article
  return (
    <>
      <div className="flex flex-col gap-1 text-ui">
        <p className="tabular flex flex-wrap items-center gap-x-2 text-ink-2">
          <StatusMark status={status} statuses={statuses} />
          {sectionName && <span>{sectionName}</span>}
          {scheduledFor && <span>{schedule.publishAt(sayMoment(messages, scheduledFor))}</span>}
          {status === 'published' && firstPublishedAt && <span>{publishedAt(formatSeoul(firstPublishedAt))}</span>}
        </p>
        {note && <p className="whitespace-pre-line"><span className="font-semibold">{panel.note}</span> {note}</p>}
      </div>
      {move !== null && <PlanForm entry={article} back={back} moves={moves} />}
      {move === null && status === 'scheduled' && <p className="text-meta text-ink-2">{problems['plan-scheduled']}</p>}
      {children}
      <div className="flex flex-col gap-1 border-t border-rule pt-3">
        <a href={`/admin/articles/${id}`} className={buttonClass('plain', 'w-fit')}>{panel.open}</a>
        <p className="text-meta text-ink-2">{panel.publishInEditor}</p>
      </div>
    </>
  )
}

/** What needs script: who has it, its steps, and what became of a move. */
function EntryChanges({ article, staffId, moves }: EntryPanelProps) {
  const calendar = useCalendarWords()
  const way = useEntryWay(article, staffId)
  const view = { rights: article.rights, people: article.people }
  return (
    <>
      <MoveNotice moves={moves} of={article.id} />
      <AssigneeField articleId={article.id} staffId={staffId} assignedTo={article.assignedTo} assigneeName={article.assigneeName} view={view} />
      {way.possible.length > 0 && (
        <div role="group" aria-label={calendar.panel.steps} className="flex flex-wrap gap-2">
          <WaySteps way={way} view={view} steps={way.possible} primary={null} />
        </div>
      )}
      <p role="status" className="text-ui font-semibold empty:hidden">{way.said}</p>
      <p role="alert" className="text-ui font-semibold text-alarm empty:hidden">{way.refusal}</p>
      <MoveQuestion moves={moves} />
    </>
  )
}
