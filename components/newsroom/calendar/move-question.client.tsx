'use client'

import { useRef } from 'react'
import { sayMoment } from '@/components/newsroom/schedule/say-moment'
import { StepDialog } from '@/components/newsroom/way/step-dialog.client'
import { useMessages } from '@/components/ui/lang.client'
import { useCalendarWords } from './calendar-words.client'
import type { Moves } from './use-moves'

/** A promise is not moved by the way: it says from when to when, and is done after a yes. */
export function MoveQuestion({ moves: { question, answer, isBusy } }: { moves: Moves }) {
  const messages = useMessages()
  const { question: words } = useCalendarWords()
  const heading = useRef<HTMLDivElement>(null)
  const promise = question?.entry.promise
  return (
    <StepDialog title={words.title} submit={words.yes} isOpen={question !== null} isBusy={isBusy} initialFocus={heading} onSubmit={() => answer(true)} onClose={() => answer(false)}>
      <div ref={heading} tabIndex={-1} className="flex flex-col gap-1 text-ui outline-none">
        <p className="font-semibold">{question?.entry.headline}</p>
        {question && promise && <p>{words.text(sayMoment(messages, promise.at), sayMoment(messages, question.at))}</p>}
        {promise?.unpublishAt && <p className="text-ink-2">{words.ends(sayMoment(messages, promise.unpublishAt))}</p>}
      </div>
    </StepDialog>
  )
}
