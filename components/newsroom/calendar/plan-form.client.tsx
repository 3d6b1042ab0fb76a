'use client'

import { type FormEvent, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import type { CalendarEntry } from '@/domain/articles/calendar'
import { useCalendarWords } from './calendar-words.client'
import type { Moves } from './use-moves'

type PlanFormProps = { entry: CalendarEntry; /** The calendar's address, for the answer to the form without script. */ back: string; moves: Moves }

/** The day as a plain field: by keyboard alone, on a phone, and before JavaScript where nobody has to be asked. */
export function PlanForm({ entry, back, moves }: PlanFormProps) {
  const { panel } = useCalendarWords()
  const [problem, setProblem] = useState<string | null>(null)
  const isPromise = entry.move === 'schedule'
  const day = moves.dayOf(entry)

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const wanted = String(new FormData(event.currentTarget).get('plannedFor') ?? '')
    const isClear = submitter?.getAttribute('name') === 'clear'
    setProblem(!isClear && wanted === '' ? panel.missing : null)
    if (isClear) moves.wish(entry, null)
    else if (wanted !== '') moves.wish(entry, wanted)
  }
  return (
    <form method="post" action="/admin/calendar/plan" onSubmit={send} noValidate>
      <input type="hidden" name="articleId" value={entry.id} />
      <input type="hidden" name="back" value={back} />
      <Field id="plan-day" label={isPromise ? panel.publishDay : panel.day} hint={isPromise ? panel.publishDayHint : panel.dayHint} problem={problem}>
        {(links) => (
          <div className="flex gap-2">
            <input {...links} key={day} type="date" name="plannedFor" min="1900-01-01" max="2199-12-31" defaultValue={day ?? ''} className={controlClass} />
            <button type="submit" className={buttonClass('plain')}>{panel.move}</button>
            {!isPromise && day !== null && <button type="submit" name="clear" value="1" className={buttonClass('quiet')}>{panel.clear}</button>}
          </div>
        )}
      </Field>
    </form>
  )
}
